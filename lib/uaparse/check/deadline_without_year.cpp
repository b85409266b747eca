#include "uaparse/check/rule_list.h"
#include "uaparse/extract/deadline.h"

namespace uaparse {

namespace {

void find_deadline_without_year(const Draft& draft, Findings& findings) {
  if (draft.record.deadline || draft.record.issued || !draft.has(Part::kDeadline)) {
    return;
  }
  const std::optional<DeadlineSentence> sentence = find_deadline_sentence(draft.context);
  if (!sentence || !sentence->date || sentence->date->year != 0) {
    return;
  }
  const Spans spans = sentence->statement.spans(sentence->date->begin, sentence->date->end);
  findings.add("/deadline",
               "the deadline " + quoted(Passage(spans).text()) +
                   " has no year, and there is no issue date to tell it",
               spans.front().line);
}

}  // namespace

const Rule kDeadlineWithoutYear{
    "deadline-without-year",
    Severity::kWarning,
    "the deadline has no year, and no issue date tells it",
    "Where the header gives the date of issue, the year of the deadline follows from it. Where it "
    "does not, print the year.",
    "PLEASE SEND APPEALS BEFORE 10 APRIL TO:",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    find_deadline_without_year,
};

}  // namespace uaparse
