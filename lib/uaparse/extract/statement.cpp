#include "uaparse/extract/statement.h"

#include <algorithm>

namespace uaparse {

namespace {

// Two lines of a person and an office before "CARE OF:" are common; more than these is a paragraph.
constexpr std::size_t kMaxStatementLines = 6;

bool ends_in_colon(const TextLine& line) {
  return trimmed(std::string_view(line.folded.text)).ends_with(':');
}

std::size_t end_of_statement(const Context& context, std::size_t first) {
  const std::size_t limit = std::min(first + kMaxStatementLines, context.segmentation.lines.size());
  for (std::size_t i = first; i < limit && (i == first || !context.has_heading(i)); ++i) {
    if (ends_in_colon(context.line(i))) {
      return i + 1;
    }
  }
  return first + 1;
}

// "... fear of ill-": the hyphen is part of the word that goes on below.
bool ends_in_hyphenated_head(const Context& context, std::string_view text) {
  if (!text.ends_with('-')) {
    return false;
  }
  const std::size_t begin = text.find_last_of(" /") + 1;
  return context.language().has(Words::kHyphenatedHeads,
                                folded(text.substr(begin, text.size() - 1 - begin)));
}

// "... ill-treatment/" and below it "Health concern": up to 2008 lines were broken at blanks alone,
// so one is printed behind the stroke that parts the concerns of a case.
bool ends_in_stroke_of_concerns(Label label, std::string_view text, std::string_view next) {
  const bool is_case = label == Label::kCaseNumber || label == Label::kFurtherInformation;
  constexpr std::string_view kDigits = "0123456789";  // "ASA 31/" is no concern
  return is_case && text.size() > 1 && text.back() == '/' && !next.empty() &&
         kDigits.find(text[text.size() - 2]) == std::string_view::npos &&
         kDigits.find(next.front()) == std::string_view::npos;
}

// The lines [first, last) from byte `begin` of the first on; `label` is that of its heading.
Statement build_statement(const Context& context, std::size_t first, std::size_t last,
                          std::size_t begin, Label label) {
  Statement statement;
  statement.last = std::min(last, context.segmentation.lines.size());
  statement.passage.append(context.line(first).from(begin));
  for (std::size_t i = first + 1; i < statement.last; ++i) {
    const Span line = trimmed(whole(*context.line(i).line));
    if (ends_in_hyphenated_head(context, statement.passage.text())) {
      statement.passage.append_hyphenated(line);
    } else if (ends_in_stroke_of_concerns(label, statement.passage.text(), line.text())) {
      statement.passage.append_apart(line);
    } else {
      statement.passage.append(line);
    }
  }
  statement.folded = fold(statement.passage.text());
  return statement;
}

// Where the label ends in the folded text of a statement that begins with its line.
std::size_t end_of_label(const Context& context, const Heading& heading,
                         const Statement& statement) {
  const std::size_t before =
      heading.lines > 1 ? context.line(heading.line).folded.text.size() + 1 : 0;
  return std::min(before + heading.end, statement.folded.text.size());
}

}  // namespace

Statement read_statement(const Context& context, const Heading& heading) {
  Statement statement = build_statement(
      context, heading.line, end_of_statement(context, heading.last_line()), 0, heading.label);
  statement.value = end_of_label(context, heading, statement);
  return statement;
}

Statement read_paragraph(const Context& context, const Heading& heading, std::size_t most_lines) {
  const std::size_t limit = std::min(heading.line + most_lines, context.segmentation.lines.size());
  std::size_t last = heading.last_line() + 1;
  while (last < limit && !context.has_heading(last)) {
    ++last;
  }
  Statement statement = build_statement(context, heading.line, last, 0, heading.label);
  statement.value = end_of_label(context, heading, statement);
  return statement;
}

std::optional<Statement> find_update_statement(const Context& context) {
  // The sentence and its link are at most this many lines.
  constexpr std::size_t kMaxSentenceLines = 4;
  const auto& lines = context.segmentation.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string text = lines[i].folded.text;
    const std::size_t length = text.size();
    if (i + 1 < lines.size()) {
      text += ' ';
      text += lines[i + 1].folded.text;
    }
    const auto label = context.language().find(Label::kUpdateOf, text);
    if (label && label->begin < length) {
      Statement statement =
          build_statement(context, i, i + kMaxSentenceLines, label->begin, Label::kUpdateOf);
      statement.value = label->end - label->begin;
      return statement;
    }
  }
  return std::nullopt;
}

}  // namespace uaparse
