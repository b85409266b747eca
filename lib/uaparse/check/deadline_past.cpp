#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_past_deadline(const Draft& draft, Findings& findings) {
  const Field<Date>& deadline = draft.record.deadline;
  const std::optional<Date>& today = draft.options.today;
  if (!deadline || !today || *today <= deadline->value) {
    return;
  }
  findings.add("/deadline",
               "the deadline " + iso_8601(deadline->value) + " is before today, " +
                   iso_8601(*today) + "; expected a day to come",
               draft.find_line(deadline->evidence));
}

}  // namespace

const Rule kDeadlinePast{
    "deadline-past",
    Severity::kError,
    "the deadline is before the day named by --today",
    "Who reads the action today can no longer write in time. Set a new deadline, or publish the "
    "action as one that has ended. Only with --today: uaparse never asks the clock.",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    "PLEASE SEND APPEALS BEFORE 30 MAY 2012 TO:",
    find_past_deadline,
};

}  // namespace uaparse
