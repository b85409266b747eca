// Numbers, indexes and dates that no value was read from, with the reason: for `uaparse explain`.
//
// An extractor looks only where its value may stand, so it never sees these. Who asks why a date is
// not the deadline wants them named all the same.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

// Adds to `context.trail`, which must be there, what it does not hold yet. `record` is whole.
void note_other_readings(const Context& context, const Record& record);

}  // namespace uaparse
