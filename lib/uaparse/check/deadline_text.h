// What stands in the sentence with the deadline where no date is found.
#pragma once

#include "uaparse/check/rule.h"
#include "uaparse/extract/deadline.h"

namespace uaparse {

enum class DeadlineText {
  kNone,        // nothing that would be a date
  kUnfilled,    // XX Month
  kUnreadable,  // 10 April 2O13
};

DeadlineText find_deadline_text(const Draft& draft, const DeadlineSentence& sentence);

// As printed, behind the words that ask for appeals.
std::string printed_deadline(const DeadlineSentence& sentence);

}  // namespace uaparse
