// Text that may be shown to a person, whoever wrote it.
#pragma once

#include <string>
#include <string_view>

namespace uaparse {

// `text` on one line and without power over a terminal: controls are written out (`\x1B`), the rest
// is made clean (base/text.h). For whatever comes from a path, an argument or a document.
std::string printable(std::string_view text);

}  // namespace uaparse
