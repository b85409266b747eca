// An explanation as JSON.
#pragma once

#include <string>

#include "uaparse/record/explanation.h"

namespace uaparse {

// One object, indented, without a final line feed: {"path", "media_type", "is_recognized", "year",
// "generations", "fields", "lines"}, with the members of explanation.h under their names. A place
// is
// {"page", "line"}, null where it is not known.
std::string explanation_json(const Explanation& explanation);

}  // namespace uaparse
