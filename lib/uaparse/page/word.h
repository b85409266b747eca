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
  std::uint32_t paragraph = 0;    // where the file counts by these (Document::has_paragraphs)
};

// Along the line that the word stands on, whichever way it is turned.
inline double length_pt(const Word& word) {
  return word.quarter_turns % 2 == 0 ? word.box.width() : word.box.height();
}

// Across that line.
inline double height_pt(const Word& word) {
  return word.quarter_turns % 2 == 0 ? word.box.height() : word.box.width();
}

// White space between two words of one line; negative where they overlap.
inline double gap_pt(const Word& word, const Word& next) {
  switch (word.quarter_turns) {
    case 1:  // reads downwards
      return next.box.y0 - word.box.y1;
    case 2:
      return word.box.x0 - next.box.x1;
    case 3:  // reads upwards
      return word.box.y0 - next.box.y1;
    default:
      return next.box.x0 - word.box.x1;
  }
}

}  // namespace uaparse
