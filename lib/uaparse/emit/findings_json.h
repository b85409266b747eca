// What `check` found in one input, as JSON.
#pragma once

#include <string>

#include "uaparse/emit/emit.h"

namespace uaparse {

// {"path", "findings": [...]}, indented as in an array, without a final line feed; a finding has
// the keys of a diagnostic in a record. An input without a record has no findings and {"code",
// "message"} as its `error`.
std::string findings_json(const Outcome& outcome);

}  // namespace uaparse
