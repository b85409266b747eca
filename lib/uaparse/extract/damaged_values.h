// How sure a damaged document (damage.h) is of its values.
#pragma once

#include "uaparse/record/record.h"

namespace uaparse {

struct Context;

// Lowers the confidence of what is printed in words: the more words, the more may have suffered,
// and with a sign of damage in it a value is more likely wrong than right. The lines of an address
// are sure together or not at all. Sound documents keep what their extractors gave, and so do
// dates, numbers and choices, which are read from forms that damage seldom leaves.
void limit_confidence(const Context& context, Record& record);

}  // namespace uaparse
