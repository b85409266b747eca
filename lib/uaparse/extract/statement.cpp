#include "uaparse/extract/statement.h"

#include <algorithm>

namespace uaparse {

namespace {

// Two lines of a person and an office before "CARE OF:" are common; more than these is a paragraph.
constexpr std::size_t kMaxLines = 6;

bool ends_in_colon(const TextLine& line) {
  return trimmed(std::string_view(line.folded.text)).ends_with(':');
}

bool has_heading(const Context& context, std::size_t line) {
  const auto& headings = context.segmentation.headings;
  return std::any_of(headings.begin(), headings.end(),
                     [&](const Heading& heading) { return heading.line == line; });
}

std::size_t end_of_statement(const Context& context, std::size_t first) {
  const std::size_t limit = std::min(first + kMaxLines, context.segmentation.lines.size());
  for (std::size_t i = first; i < limit && (i == first || !has_heading(context, i)); ++i) {
    if (ends_in_colon(context.line(i))) {
      return i + 1;
    }
  }
  return first + 1;
}

}  // namespace

Statement read_statement(const Context& context, const Heading& heading) {
  Statement statement;
  statement.value = heading.end;
  statement.last = end_of_statement(context, heading.line);
  for (std::size_t i = heading.line; i < statement.last; ++i) {
    statement.passage.append(trimmed(whole(*context.line(i).line)));
  }
  statement.folded = fold(statement.passage.text());
  return statement;
}

}  // namespace uaparse
