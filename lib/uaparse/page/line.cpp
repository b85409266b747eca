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

}  // namespace uaparse
