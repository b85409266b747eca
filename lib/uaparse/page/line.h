// A line of print in reading order, as layout/ gives it.
//
// Lines hold pointers into the Document they were built from, which must outlive them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "uaparse/base/box.h"
#include "uaparse/page/word.h"

namespace uaparse {

// What a line is for. Everything but kBody is set aside: kept, but no value is read from it.
enum class LineRole : std::uint8_t {
  kBody,
  kRunningHead,  // printed at the same place on several pages, or the head of a page repeated
  kPageNumber,   // a number alone at the edge of a page
  kLinkResidue,  // the target of a link printed as a line of its own: `mailto:x@y.example`
};

struct Line {
  int page = 0;                        // index into Document::pages
  int number = 0;                      // as diagnostics quote it (base/diagnostic.h)
  std::vector<const Word*> words;      // left to right, printed-twice words once
  std::string text;                    // words joined; a blank where one is printed
  std::vector<std::uint32_t> offsets;  // where each word begins in `text`
  Box box;                             // in the frame of its text: as if it were printed upright
  Box page_box;                        // on the page as displayed, as boxes of words are
  LineRole role = LineRole::kBody;
  // Columns: lines of one band and column stand below each other. A band is a stretch of the
  // document with the same columns; -1 for both means that the line runs over the full width.
  int band = -1;
  int column = -1;
  // Where a word would have had to be broken: the right edge of the line's column or of the text
  // area.
  double right_limit_pt = 0;
  // White space between this line and the one above it in its column, in points; negative when
  // lines overlap. 0 for the first line of a page or column.
  double gap_above_pt = 0;
  bool starts_column =
      false;  // first line of its column in its band (of the page, where it goes on overleaf)
};

// The font size of most of a line's words; 0 = unknown.
double font_size_pt(const Line& line);

// Whether the line break between the two may be one that the column's width forced: the next line's
// first word would not have fitted on this one.
bool may_wrap(const Line& line, const Line& next);

}  // namespace uaparse
