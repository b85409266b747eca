#include "uaparse/check/rule.h"

#include <algorithm>
#include <utility>

#include "uaparse/check/misspelt_labels.h"
#include "uaparse/extract/header.h"

namespace uaparse {

bool Draft::has(Part part) const {
  const std::vector<Part>& parts = context.segmentation.generation->has;
  const bool is_for_letters =
      part == Part::kDeadline || part == Part::kRecipients || part == Part::kSalutations;
  return std::find(parts.begin(), parts.end(), part) != parts.end() &&
         !(is_for_letters && record.kind.value == Kind::kStopAction) && !is_misspelt(*this, part);
}

bool Draft::is_from(int year) const {
  return context.segmentation.generation->first_year >= year;
}

std::vector<PlacedAddressee> Draft::addressees() const {
  std::vector<PlacedAddressee> result;
  for (std::size_t i = 0; i < record.recipients.size(); ++i) {
    result.push_back({"/recipients/" + std::to_string(i), &record.recipients[i]});
  }
  for (std::size_t i = 0; i < record.copies.size(); ++i) {
    result.push_back({"/copies/" + std::to_string(i), &record.copies[i]});
  }
  return result;
}

bool Draft::is_unfilled(std::string_view text) const {
  return context.language().find(Label::kUnfilled, folded(text)).has_value();
}

std::optional<std::string_view> Draft::foreign_label(const TextLine& line) const {
  const std::string_view text = line.folded.text;
  const std::size_t colon = text.find(':');
  return is_from(kFirstYearOfDrafts) && colon != std::string_view::npos
             ? context.language().look_up(Table::kForeignLabels, trimmed(text.substr(0, colon)))
             : std::nullopt;
}

std::vector<const TextLine*> Draft::header_lines() const {
  constexpr std::size_t kBelowBanner = 3;
  std::vector<const TextLine*> lines = uaparse::header_lines(context);
  if (const Section* title = context.segmentation.find(SectionKind::kTitle)) {
    for (std::size_t i = title->first; i < std::min(title->last, title->first + kBelowBanner);
         ++i) {
      lines.push_back(&context.line(i));
    }
  }
  return lines;
}

const TextLine* Draft::find_line(const Evidence& evidence) const {
  if (evidence.boxes.empty()) {
    return nullptr;
  }
  const Box& box = evidence.boxes.front();
  const double x = (box.x0 + box.x1) / 2;
  const double y = (box.y0 + box.y1) / 2;
  for (const TextLine& candidate : context.segmentation.lines) {
    const Line& line = *candidate.line;
    if (line.page + 1 == evidence.page && line.page_box.x0 <= x && x <= line.page_box.x1 &&
        line.page_box.y0 <= y && y <= line.page_box.y1) {
      return &candidate;
    }
  }
  return nullptr;
}

void Findings::add(std::string field, std::string message, const Line* at) {
  Diagnostic finding{
      std::string(rule_.id), rule_.severity, std::move(field), {}, std::move(message)};
  if (at != nullptr) {
    finding.place = {at->page + 1, at->number};
  }
  list_.push_back(std::move(finding));
}

void Findings::add_at(const Place& place, std::string message) {
  list_.push_back({std::string(rule_.id), rule_.severity, {}, place, std::move(message)});
}

void Findings::add(std::string field, std::string message, const TextLine* at) {
  add(std::move(field), std::move(message), at == nullptr ? nullptr : at->line);
}

}  // namespace uaparse
