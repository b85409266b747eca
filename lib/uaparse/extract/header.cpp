#include "uaparse/extract/header.h"

#include <algorithm>

#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

namespace {

// A re-posted sheet has a few lines of its site above the header, not more.
constexpr std::size_t kMaxHeaderLines = 15;

// Whether a labelled index or date stands right behind `from`.
bool has_labelled_part(const Context& context, const std::string& text, std::size_t from) {
  constexpr std::size_t kNear = 2;
  const Language& language = context.language();
  if (const auto label = language.find(Label::kIndex, text, from)) {
    const auto index = find_index(text, label->end - 1);
    return label->begin <= from + kNear && index && index->begin <= label->end + kNear;
  }
  const auto label = language.find(Label::kIssueDate, text, from);
  const auto date = label ? find_date(text, language, label->end) : std::nullopt;
  return date && label->begin <= from + kNear && date->begin <= label->end + kNear;
}

// A header, and not a sentence that begins with the number of another case: a number alone, or one
// with a labelled index or date behind it.
bool is_header(const Context& context, const Heading& heading) {
  if (heading.label != Label::kCaseNumber && heading.label != Label::kFurtherInformation) {
    return false;
  }
  const std::string& text = context.line(heading.line).folded.text;
  const auto number = find_ua_number(text, context.language(), true);
  return number && (number->end >= text.size() || has_labelled_part(context, text, number->end));
}

// The index behind its label. An update quotes that of the first appeal before it, without a label:
// "UA: 112/10 (ASA 20/004/2010) Index: ASA 20/010/2010".
std::optional<PrintedIndex> find_own_index(const Context& context, const std::string& text) {
  constexpr int kMostLabels = 4;
  constexpr std::size_t kNear = 2;
  constexpr std::size_t kLongestIndex = 32;
  auto label = context.language().find(Label::kIndex, text);
  for (int i = 0; label && i < kMostLabels; ++i) {
    const std::string_view near =
        std::string_view(text).substr(0, label->end + kNear + kLongestIndex);
    std::optional<PrintedIndex> index = find_index(near, label->end - 1);
    if (index && index->begin <= label->end + kNear) {
      return index;
    }
    label = context.language().find(Label::kIndex, text, label->end);
  }
  return find_index(text);
}

bool is_above_banner(const Context& context, const Heading& heading) {
  return heading.line < context.segmentation.sections.front().last;
}

void read_numbers(const Context& context, const TextLine& line, Record& record) {
  const std::string& text = line.folded.text;
  if (!record.ua_number) {
    if (const auto found = find_ua_number(text, context.language(), true)) {
      record.ua_number =
          sourced(found->number, {line.span(found->begin, found->end)}, confidence::kLabelled);
    }
  }
  if (!record.index) {
    if (const auto found = find_own_index(context, text)) {
      const Spans spans{line.span(found->begin, found->end)};
      record.index = sourced(found->index, spans, confidence::kLabelled);
      record.index_key = sourced(found->key, spans, confidence::kLabelled);
    }
  }
}

void read_issue_date(const Context& context, const TextLine& line, Record& record) {
  const std::optional<PrintedDate> date =
      record.issued ? std::nullopt : find_issue_date(context, line);
  if (const std::optional<Date> value = date ? date->date() : std::nullopt) {
    record.issued = sourced(*value, {line.span(date->begin, date->end)}, confidence::kLabelled);
  }
}

// Not with a mark before it: ". They asked officials ..." goes on with a sentence.
bool begins_with_capital(std::string_view name) {
  return std::string_view(".,;:()").find(name.front()) == std::string_view::npos &&
         is_capitalised(name);
}

// "USA (Texas)" and "USA/Oklahoma" are parts of a country.
std::string_view without_state(std::string_view name) {
  return trimmed(name.substr(0, name.find_first_of("(/")));
}

std::optional<std::string_view> find_country_code(const Context& context, std::string_view name) {
  const std::string text = folded(name);
  const auto code = context.knowledge.country_code(text);
  return code ? code : context.knowledge.country_code(without_state(text));
}

// The country on a line of its own, below the index.
void read_country_line(const Context& context, const TextLine& line, Record& record) {
  const Span span = trimmed(whole(*line.line));
  if (record.index && context.knowledge.country_code(folded(span.text()))) {
    record.country = sourced(std::string(span.text()), {span}, confidence::kPlaced);
  }
}

// What stands between the index and the date: the country, which has no label.
void read_country(const Context& context, const TextLine& line, Record& record) {
  const std::string& text = line.folded.text;
  const auto index = find_own_index(context, text);
  if (record.country) {
    return;
  }
  if (!index) {
    read_country_line(context, line, record);
    return;
  }
  const auto label = context.language().find(Label::kIssueDate, text, index->end);
  const auto banner = context.language().find(Label::kBanner, text, index->end);
  const Span span = line.span(index->end, std::min(label ? label->begin : text.size(),
                                                   banner ? banner->begin : text.size()));
  const std::string_view name = span.text();
  if (name.empty() || !begins_with_capital(name) || find_date(folded(name), context.language())) {
    return;
  }
  const bool is_known = find_country_code(context, name).has_value();
  record.country =
      sourced(std::string(name), {span}, is_known ? confidence::kShaped : confidence::kDoubtful);
}

void read_country_code(const Context& context, Record& record) {
  std::optional<std::string_view> printed;
  if (record.country) {
    printed = find_country_code(context, record.country->value);
  }
  const IndexArea* area =
      record.index ? context.knowledge.index_area(record.index->value.substr(0, 6)) : nullptr;
  const std::string by_index = area == nullptr ? std::string() : area->country_code;
  if (printed) {
    record.country_code = {std::string(*printed), record.country->evidence};
  } else if (!by_index.empty()) {
    record.country_code = {by_index, record.index->evidence};
    record.country_code->evidence.confidence = confidence::kPlaced;
  }
}

}  // namespace

std::vector<const TextLine*> header_lines(const Context& context) {
  std::vector<const TextLine*> lines;
  const Section& header = context.segmentation.sections.front();
  for (std::size_t i = header.first; i < std::min(header.last, header.first + kMaxHeaderLines);
       ++i) {
    lines.push_back(&context.line(i));
  }
  for (const Heading& heading : context.segmentation.headings) {
    if (!is_above_banner(context, heading) && is_header(context, heading)) {
      lines.push_back(&context.line(heading.line));
    }
  }
  return lines;
}

std::optional<PrintedDate> find_issue_date(const Context& context, const TextLine& line) {
  const std::string& text = line.folded.text;
  const auto label = context.language().find(Label::kIssueDate, text);
  return label ? find_date(text, context.language(), label->end) : std::nullopt;
}

void read_header(const Context& context, Record& record) {
  for (const TextLine* line : header_lines(context)) {
    read_numbers(context, *line, record);
    read_issue_date(context, *line, record);
    read_country(context, *line, record);
  }
  read_country_code(context, record);
}

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
  for (const Heading& heading : segmentation.headings) {
    if (heading.label == Label::kFurtherInformation &&
        (is_above_banner(context, heading) || is_header(context, heading))) {
      set(Kind::kUpdate, context.line(heading.line), 0, heading.end);
      return;
    }
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
