#include "uaparse/page/line.h"

#include <algorithm>

namespace uaparse {

double font_size_pt(const Line& line) {
  std::vector<float> sizes;
  sizes.reserve(line.words.size());
  for (const Word* word : line.words) {
    sizes.push_back(word->font_size_pt);
  }
  if (sizes.empty()) {
    return 0;
  }
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

bool may_wrap(const Line& line, const Line& next) {
  if (line.words.empty() || next.words.empty() || line.right_limit_pt <= 0) {
    return false;
  }
  // A blank is about a quarter of the letters' height wide; on a grid it is a cell.
  const double blank_pt = line.box.height() / 4;
  const double slack_pt = 1;
  return line.box.x1 + blank_pt + length_pt(*next.words.front()) > line.right_limit_pt - slack_pt;
}

}  // namespace uaparse
