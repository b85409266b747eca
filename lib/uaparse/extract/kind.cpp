#include "uaparse/extract/kind.h"

#include "uaparse/extract/header.h"

namespace uaparse {

namespace {

// "Further information on UA ...", in a header or as the title of a page.
const Heading* find_update_heading(const Context& context) {
  const Segmentation& segmentation = context.segmentation;
  for (const Heading& heading : segmentation.headings) {
    if (heading.label == Label::kFurtherInformation &&
        (is_header(context, heading) ||
         segmentation.heading_on(heading.line, Label::kPageTitle) != nullptr)) {
      return &heading;
    }
  }
  return nullptr;
}

// "URGENT ACTION TYPE AND NUMBER: THIRD UA 60/16"
std::optional<Span> find_update_on_form(const Context& context) {
  if (context.segmentation.find_heading(Label::kFormHeader) == nullptr) {
    return std::nullopt;
  }
  for (const TextLine* line : header_lines(context)) {
    if (const auto label = context.language().find(Label::kFurtherInformation, line->folded.text)) {
      return line->span(label->begin, label->end);
    }
  }
  return std::nullopt;
}

}  // namespace

void read_kind(const Context& context, const std::optional<Statement>& update, Record& record) {
  const Segmentation& segmentation = context.segmentation;
  const auto set = [&](Kind kind, const TextLine& line, std::size_t begin, std::size_t end) {
    record.kind = sourced(kind, {line.span(begin, end)}, confidence::kLabelled);
  };
  // Where appeals are asked for, "no further action is required" is somebody else's sentence.
  const Heading* outcome = segmentation.find_heading(Label::kOutcome);
  if (outcome != nullptr && segmentation.find(SectionKind::kRecipients) == nullptr) {
    set(Kind::kStopAction, context.line(outcome->line), 0, outcome->end);
    return;
  }
  if (outcome != nullptr) {
    context.pass_over("/kind", context.line(outcome->line).span(0, outcome->end),
                      "appeals are asked for, so something else has this outcome");
  }
  if (const Heading* heading = find_update_heading(context)) {
    set(Kind::kUpdate, context.line(heading->line), 0, heading->end);
    return;
  }
  if (const auto label = find_update_on_form(context)) {
    record.kind = sourced(Kind::kUpdate, {*label}, confidence::kLabelled);
    return;
  }
  if (update) {
    record.kind = sourced(Kind::kUpdate, update->spans(0, update->value), confidence::kLabelled);
    return;
  }
  // A generation without a banner is told by its other headings, of which the first stands for all.
  const Heading* banner = segmentation.find_heading(Label::kBanner);
  const Heading& heading = banner != nullptr ? *banner : segmentation.headings.front();
  set(Kind::kUrgentAction, context.line(heading.line), 0, heading.end);
}

}  // namespace uaparse
