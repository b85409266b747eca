// A rectangle on a page: points (1/72 inch), origin at the top left of the page as displayed, y
// down.
#pragma once

#include <algorithm>

namespace uaparse {

struct Box {
  double x0 = 0;  // left
  double y0 = 0;  // top
  double x1 = 0;  // right
  double y1 = 0;  // bottom

  double width() const { return x1 - x0; }
  double height() const { return y1 - y0; }
  double middle_y() const { return (y0 + y1) / 2; }
  bool operator==(const Box&) const = default;
};

// The least box that holds both.
inline Box united(const Box& a, const Box& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

}  // namespace uaparse
