#include "uaparse/extract/related.h"

#include <algorithm>
#include <charconv>

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

// The first address of the web at or after `from`; `is_right_there` wants it right there.
std::optional<Sourced<std::string>> find_link(const Passage& passage, std::size_t from,
                                              bool is_right_there) {
  static const Pattern kUrl("(?:https?://|www\\.)[^ ]");
  const std::string& text = passage.text();
  const std::optional<Match> match = kUrl.find(text, from);
  if (!match || (is_right_there &&
                 !trimmed(std::string_view(text).substr(from, match->begin - from)).empty())) {
    return std::nullopt;
  }
  const std::size_t end = end_of_url(text, match->begin);
  return sourced(text.substr(match->begin, end - match->begin), passage.spans(match->begin, end),
                 confidence::kShaped);
}

void add_link(std::optional<Sourced<std::string>> url, Record& record) {
  const auto is_known = [&](const Related& related) {
    return related.url && related.url->value == url->value;
  };
  if (url && std::none_of(record.related.begin(), record.related.end(), is_known)) {
    record.related.emplace_back();
    record.related.back().url = std::move(url);
  }
}

// A document is of the year that its index names, for "(MDE 23/19/97, 12 September)".
std::optional<Date> issue_date(const PrintedReference& printed) {
  if (!printed.date) {
    return std::nullopt;
  }
  PrintedDate date = *printed.date;
  if (date.year == 0 && printed.index) {
    const std::string& key = printed.index->key;
    std::from_chars(key.data() + key.rfind('/') + 1, key.data() + key.size(), date.year);
  }
  return date.date();
}

void read_references(const CaseLine& line, Record& record) {
  for (const PrintedReference& printed : line.earlier) {
    Related related;
    if (printed.index) {
      related.index = sourced(printed.index->index,
                              line.statement.spans(printed.index->begin, printed.index->end),
                              confidence::kShaped);
    }
    if (const auto date = issue_date(printed)) {
      related.issued = sourced(*date, line.statement.spans(printed.date->begin, printed.date->end),
                               printed.date->year == 0 ? confidence::kPlaced : confidence::kShaped);
    }
    if (related.index || related.issued) {
      related.ua_number =
          sourced(line.number->number, line.statement.spans(line.number->begin, line.number->end),
                  confidence::kShaped);
      record.related.push_back(std::move(related));
    }
  }
}

void read_update_sentence(const Context& context, const Statement& update, Record& record) {
  const std::string& text = update.folded.text;
  const auto number = find_ua_number(text, context.language(), true);
  if (number && !record.ua_number) {
    record.ua_number =
        sourced(number->number, update.spans(number->begin, number->end), confidence::kPlaced);
  }
  if (const auto link = context.language().find(Label::kFurtherLink, text)) {
    add_link(find_link(update.passage, update.folded.original(link->end), true), record);
  }
}

// The link on the label's line or below it, which may be broken, but not by white space.
std::optional<Sourced<std::string>> find_link_below(const Context& context,
                                                    const Heading& heading) {
  constexpr std::size_t kMostLines = 3;
  std::optional<Sourced<std::string>> link;
  for (std::size_t count = 1; count <= kMostLines; ++count) {
    const std::size_t last = heading.line + count - 1;
    if (last >= context.segmentation.lines.size()) {
      break;
    }
    const Line& line = *context.line(last).line;
    if (link && line.gap_above_pt >= line.box.height()) {
      break;
    }
    const Statement statement = read_paragraph(context, heading, count);
    link = find_link(statement.passage, statement.folded.original(statement.value), false);
  }
  return link;
}

}  // namespace

void read_related(const Context& context, const std::optional<CaseLine>& case_line,
                  const std::optional<Statement>& update, Record& record) {
  if (case_line) {
    read_references(*case_line, record);
  }
  if (update) {
    read_update_sentence(context, *update, record);
  }
  if (const Heading* link = context.segmentation.find_heading(Label::kPreviousLink)) {
    add_link(find_link_below(context, *link), record);
  }
}

}  // namespace uaparse
