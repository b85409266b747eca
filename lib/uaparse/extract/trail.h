// What extractors passed over, for `uaparse explain`: kept only where somebody asks, so that a
// normal run pays nothing for it.
#pragma once

#include <string>
#include <vector>

#include "uaparse/page/line.h"

namespace uaparse {

// One decision against something that would have fitted.
struct TrailNote {
  std::string pointer;  // of the field it could have been
  std::string text;     // as printed
  const Line* line = nullptr;
  std::string reason;
};

using Trail = std::vector<TrailNote>;

}  // namespace uaparse
