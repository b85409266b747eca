// Fragments that share a line, joined into one Line.
#pragma once

#include <vector>

#include "uaparse/layout/gutters.h"
#include "uaparse/page/line.h"

namespace uaparse {

// Lines from top to bottom; fragments, in any order, that stand on one line become one. Sets page,
// words, text, offsets and the boxes, nothing else.
std::vector<Line> join_fragments(int page, const Flow& fragments);

}  // namespace uaparse
