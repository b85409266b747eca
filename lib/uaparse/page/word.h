// A word as a reader found it: clean text in a box.
#pragma once

#include <cstdint>
#include <string>

#include "uaparse/base/box.h"

namespace uaparse {

struct Word {
  std::string text;               // clean UTF-8 (base/text.h), never empty, no blanks inside
  Box box;                        // page as displayed, after rotation and cropping
  float font_size_pt = 0;         // 0 = unknown
  std::uint16_t font = 0;         // index into Document::fonts; 0 = unknown
  bool space_after = true;        // false: the next word follows without a blank, or the line ends
  std::int8_t quarter_turns = 0;  // 1 to 3: the word is printed sideways or upside down
};

}  // namespace uaparse
