#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// A match may begin and end with what only sets it apart from other words.
Span without_marks(Span span) {
  constexpr std::string_view kMarks = " :;,.()/";
  while (!span.empty() && kMarks.find(span.text().front()) != std::string_view::npos) {
    ++span.begin;
  }
  while (!span.empty() && kMarks.find(span.text().back()) != std::string_view::npos) {
    --span.end;
  }
  return span;
}

void find_placeholders(const Draft& draft, Findings& findings) {
  for (const TextLine& line : draft.context.segmentation.lines) {
    const auto match = draft.context.language().find(Label::kUnfilled, line.folded.text);
    if (match) {
      const Span span = without_marks(line.span(match->begin, match->end));
      findings.add("", quoted(span.text()) + " was left to be filled in", &line);
    }
  }
}

}  // namespace

const Rule kPlaceholderLeft{
    "placeholder-left",
    Severity::kError,
    "something was left to be filled in",
    "A template's own words are still there: [INSERT DATE], XX Month, TBC, Lorem ipsum. The row of "
    "the form that sections fill in themselves (Name Address 1 Address 2 ...) is none of them.",
    "PLEASE SEND APPEALS BEFORE XX MONTH 2012 TO:",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    find_placeholders,
};

}  // namespace uaparse
