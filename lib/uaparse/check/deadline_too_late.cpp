#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

constexpr std::chrono::months kLongest{6};

// Half a year from 31 August is 3 March: days that February lacks are counted on.
bool is_too_late(const Date& issued, const Date& deadline) {
  return std::chrono::sys_days(deadline) > std::chrono::sys_days(issued + kLongest);
}

void find_late_deadline(const Draft& draft, Findings& findings) {
  const Record& record = draft.record;
  if (!record.deadline || !record.issued ||
      !is_too_late(record.issued->value, record.deadline->value)) {
    return;
  }
  findings.add("/deadline",
               "the deadline " + iso_8601(record.deadline->value) +
                   " is more than 6 months after the issue date " + iso_8601(record.issued->value),
               draft.find_line(record.deadline->evidence));
}

}  // namespace

const Rule kDeadlineTooLate{
    "deadline-too-late",
    Severity::kWarning,
    "the deadline is more than 6 months after the date of issue",
    "An Urgent Action runs for some weeks. Probably the year or the month of one of the two dates "
    "is "
    "wrong; an action that goes on is issued anew.",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2013 TO:",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    find_late_deadline,
};

}  // namespace uaparse
