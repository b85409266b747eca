#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_early_deadline(const Draft& draft, Findings& findings) {
  const Record& record = draft.record;
  if (!record.deadline || !record.issued || record.issued->value < record.deadline->value) {
    return;
  }
  const bool is_same = record.deadline->value == record.issued->value;
  findings.add("/deadline",
               "the deadline " + iso_8601(record.deadline->value) +
                   (is_same ? " is the issue date itself"
                            : " is before the issue date " + iso_8601(record.issued->value)),
               draft.find_line(record.deadline->evidence));
}

}  // namespace

const Rule kDeadlineBeforeIssue{
    "deadline-before-issue",
    Severity::kError,
    "the deadline is not after the date of issue",
    "Nobody can write in time. Often the deadline of an earlier document was left in, or the year "
    "is that of last year.",
    "PLEASE SEND APPEALS BEFORE 10 JANUARY 2012 TO:",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    find_early_deadline,
};

}  // namespace uaparse
