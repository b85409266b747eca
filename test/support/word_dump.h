// A Document as short stable text, for tests that read like a diff.
#pragma once

#include <string>

#include "uaparse/page/document.h"

namespace uaparse::test {

// A line per page and word: `page 60 x 24`, `[0,0,18,12] Kim_`; `_` marks a blank behind the word,
// a trailing `@1` quarter turns. Coordinates are rounded to whole points.
std::string dump_words(const Document& document);

}  // namespace uaparse::test
