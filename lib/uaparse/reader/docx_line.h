// Breaks the text of a paragraph of a DOCX into lines and says where on them its words stand.
//
// The widths are those of Helvetica, which Arial and Liberation Sans share: drafts are mostly set
// in these. Another font breaks lines at other places, as another printer's would. One of fixed
// pitch has widths of its own, for there columns may be made of blanks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "uaparse/reader/docx_flow.h"

namespace uaparse {

struct PlacedWord {
  std::string text;
  double x0_pt = 0;
  double x1_pt = 0;
  double size_pt = 0;
  bool space_after = true;
};

struct PlacedLine {
  std::vector<PlacedWord> words;
  double size_pt = 0;  // of its tallest letters
  char end = 0;        // kPageBreak, kColumnBreak or kPageBreakSeen where it is one that ends it
};

// Between two edges of a page.
struct Measure {
  double left_pt = 0;
  double right_pt = 0;
};

double text_width_pt(std::string_view text, const RunFormat& format);

// At least one line. Lines behind a column break are on the measure of the paragraph, too.
std::vector<PlacedLine> break_lines(const DocxParagraph& paragraph, const Measure& measure);

}  // namespace uaparse
