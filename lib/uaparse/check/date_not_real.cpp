#include "uaparse/check/rule_list.h"
#include "uaparse/extract/deadline.h"
#include "uaparse/extract/header.h"

namespace uaparse {

namespace {

void find_unreal_issue_date(const Draft& draft, Findings& findings) {
  if (draft.record.issued) {
    return;
  }
  for (const TextLine* line : header_lines(draft.context)) {
    const std::optional<PrintedDate> date = find_issue_date(draft.context, *line);
    if (date && !date->date() && date->year != 0) {
      findings.add("/issued",
                   "the issue date " + quoted(line->span(date->begin, date->end).text()) +
                       " is no day of the calendar",
                   line);
      return;
    }
  }
}

void find_unreal_deadline(const Draft& draft, Findings& findings) {
  if (draft.record.deadline || !draft.has(Part::kDeadline)) {
    return;
  }
  const std::optional<DeadlineSentence> sentence = find_deadline_sentence(draft.context);
  if (!sentence || !sentence->date || (sentence->date->year == 0 && !draft.record.issued)) {
    return;
  }
  const Spans spans = sentence->statement.spans(sentence->date->begin, sentence->date->end);
  findings.add("/deadline",
               "the deadline " + quoted(Passage(spans).text()) + " is no day of the calendar",
               spans.front().line);
}

void find_unreal_dates(const Draft& draft, Findings& findings) {
  find_unreal_issue_date(draft, findings);
  find_unreal_deadline(draft, findings);
}

}  // namespace

const Rule kDateNotReal{
    "date-not-real",
    Severity::kError,
    "a date is no day of the calendar",
    "Nobody can tell which day was meant. Print a day that the month has, in a year from 1961 to "
    "2099.",
    "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:",
    "PLEASE SEND APPEALS BEFORE 29 MARCH 2012 TO:",
    find_unreal_dates,
};

}  // namespace uaparse
