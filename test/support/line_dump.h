// What layout/ makes of a document, as short stable text.
#pragma once

#include <string>
#include <vector>

#include "uaparse/layout/fragment.h"
#include "uaparse/page/line.h"

namespace uaparse::test {

// A line of text per line: `Kim` over the full width, `0.1 Kim` in band 0 and column 1; in front of
// what is set aside `head:`, `number:` or `link:`; `== 2` where page 2 begins (or is returned to).
std::string dump_lines(const std::vector<Line>& lines);

// The texts only, one a line.
std::string dump_texts(const std::vector<Line>& lines);

// Fragments from left to right and top to bottom as they come, one a line; ` @1` quarter turns.
std::string dump_fragments(const std::vector<Fragment>& fragments);

}  // namespace uaparse::test
