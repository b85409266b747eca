// ISO 3166-3: codes of states that are gone.
#pragma once

#include <string>

namespace uaparse {

// The ISO 3166-1 alpha-2 code in the place of a withdrawn one (`ZR` is `CD` today, `SU` `RU`), from
// ICU; any other code is itself.
std::string current_country_code(const std::string& code);

}  // namespace uaparse
