// The table of all rules.
#pragma once

#include <string_view>
#include <vector>

#include "uaparse/check/rule.h"

namespace uaparse {

// In the order in which they are applied and listed: as their fields stand in a record, then what
// is about the document as a whole, then what only reading can tell. Every code that a diagnostic
// of a document can have is the id of one.
const std::vector<const Rule*>& all_rules();

// Null when there is none of that id.
const Rule* find_rule(std::string_view id);

}  // namespace uaparse
