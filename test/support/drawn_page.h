// Documents drawn in the test that reads them, so that layout is tested without PDFs.
//
//   draw_rows(R"(            cells of 6 x 12 points, as plain text gives them;
//   Minister     Copies to:  the line feed after R"( is no row
//   Fax: 123     Embassy
//   )")
//
//   place_texts({{72, 100, "Minister of Justice"}, {300, 100, "Copies to:"}})   points, 10 pt type
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "uaparse/page/document.h"

namespace uaparse::test {

Page draw_rows(std::string_view rows);

// A text on one line. A letter is half as wide as the type is high, a blank a quarter.
struct PlacedText {
  double x_pt = 0;
  double y_pt = 0;
  std::string text;
  double size_pt = 10;
};

Page place_texts(const std::vector<PlacedText>& texts);

// The page put in sideways or upside down: its text is turned clockwise, its words stay in order.
Page turned(const Page& page, int quarter_turns);

Document build_document(std::vector<Page> pages);

}  // namespace uaparse::test
