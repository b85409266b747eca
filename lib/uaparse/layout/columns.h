// Finds where a page is set in columns.
//
//     A  A  A  A  A  A  A  A         a line over the full width ends the gutters above it
//   ┌ B  B    ┊  C  C   ┊  D ┐       a gutter is white space that no line crosses and that has
//   │ B  B  B ┊  C      ┊  D │       lines on both sides of it, several times over
//   │         ┊  C  C   ┊    │       a band is the stretch of the page that its gutters share;
//   └         ┊  C  C   ┊    ┘       its columns need not be of one length
//     E  E  E  E  E  E  E  E
//
// What looks like a gutter and is none: the white space behind a list marker, and behind a label
// ("Fax:   +41 ..."), told by its colon. Lines set in two parts are no columns
// either where none of them follows right below another.
#pragma once

#include <optional>
#include <vector>

#include "uaparse/layout/gutters.h"

namespace uaparse {

struct Band {
  std::vector<double> edges_pt;  // where each column but the first begins, left to right
  std::vector<double> left_pt;   // leftmost edge of the lines of each column
  std::vector<Flow> columns;     // the fragments of each, by their top edge
  double top_pt = 0;
  double bottom_pt = 0;
  // Text that was saved from columns half a line apart: a row may hold a line of one of them alone.
  bool has_alternate_rows = false;
};

// The bands of a page from top to bottom.
std::vector<Band> find_bands(const Flow& flow);

// What at the top of a page goes on with the columns of `broken`, which ends the page before: a row
// of a table broken by the page. Nothing when the top of the page does not.
std::optional<Band> find_continuation(const Flow& flow, const Band& broken);

}  // namespace uaparse
