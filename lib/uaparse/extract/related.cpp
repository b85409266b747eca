#include "uaparse/extract/related.h"

#include <algorithm>

#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

namespace {

std::size_t end_of_url(std::string_view text, std::size_t begin) {
  std::size_t end = std::min(text.find_first_of(" <>\"", begin), text.size());
  while (end > begin && std::string_view(".,;:)").find(text[end - 1]) != std::string_view::npos) {
    --end;
  }
  return end;
}

void read_link(const Passage& passage, std::size_t from, Record& record) {
  static const Pattern kUrl("(?:https?://|www\\.)[^ ]");
  const std::string& text = passage.text();
  const std::optional<Match> match = kUrl.find(text, from);
  if (match && trimmed(std::string_view(text).substr(from, match->begin - from)).empty()) {
    const std::size_t end = end_of_url(text, match->begin);
    Related related;
    related.url = sourced(text.substr(match->begin, end - match->begin),
                          passage.spans(match->begin, end), confidence::kShaped);
    record.related.push_back(related);
  }
}

}  // namespace

void read_related(const Context& context, const std::optional<Statement>& update, Record& record) {
  if (!update) {
    return;
  }
  const std::string& text = update->folded.text;
  const auto number = find_ua_number(text, context.language(), true);
  if (number && !record.ua_number) {
    record.ua_number =
        sourced(number->number, update->spans(number->begin, number->end), confidence::kPlaced);
  }
  if (const auto link = context.language().find(Label::kFurtherLink, text)) {
    read_link(update->passage, update->folded.original(link->end), record);
  }
}

}  // namespace uaparse
