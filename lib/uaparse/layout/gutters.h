// White space between columns, found from the fragments on both sides of it.
#pragma once

#include <cstddef>
#include <vector>

#include "uaparse/layout/fragment.h"

namespace uaparse {

// Fragments that take part in columns, by their top edge: upright, and no furniture.
using Flow = std::vector<const Fragment*>;

struct Gutter {
  double left_pt = 0;  // its white space, as wide as all lines beside it leave it
  double right_pt = 0;
  double top_pt = 0;     // of the first two fragments that it parts
  double bottom_pt = 0;  // of the last two
  double line_pt = 0;    // height of its lines
  // Top of the first line below that crosses it, or that heads what is below; else infinite.
  double limit_pt = 0;

  // Where the next column begins, less a hair: a line may end anywhere in the white space before
  // it.
  double edge_pt() const { return right_pt - kRagged * line_pt; }
};

// From top to bottom. A gutter parts at least three pairs of fragments, or two when it is wide:
// fewer are chance ("rivers" of justified text). Nothing on a page with more fragments than
// kMostFragments, for the cost grows with their square.
std::vector<Gutter> find_gutters(const Flow& flow);

inline constexpr std::size_t kMostFragments = 4000;

}  // namespace uaparse
