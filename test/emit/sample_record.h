// An invented record in which every key has a value, and an empty one.
#pragma once

#include "uaparse/record/record.h"

namespace uaparse::test {

Record build_full_record();

// What a document with nothing on it would give.
Record build_bare_record();

}  // namespace uaparse::test
