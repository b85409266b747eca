// The difference of two texts, line by line, for the message of a failing test.
#pragma once

#include <string>
#include <string_view>

namespace uaparse::test {

// Lines only in `want` behind "-", only in `got` behind "+", common ones near them behind a blank;
// "@ N" says at which line of `want` a stretch begins. Empty when the texts are equal.
std::string line_diff(std::string_view want, std::string_view got);

}  // namespace uaparse::test
