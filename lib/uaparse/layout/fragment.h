// Words that stand next to each other on one line, with no white space wide enough for a column
// between them: the unit that columns are found with.
//
//   Minister of Justice          Copies to:         two fragments
//   PLEASE SEND APPEALS BEFORE 10 APRIL TO:         one
//
// Not whole rows: columns of one table need not share their baselines, and a row that is put
// together first would tie them to each other.
#pragma once

#include <vector>

#include "uaparse/page/document.h"

namespace uaparse {

// White space as wide as this, in heights of the words beside it, may part two columns. Blanks are
// about a fifth, in justified text up to three fifths; on the grid it lies between one and two
// cells.
inline constexpr double kColumnGap = 0.75;

// Two boxes stand on one line when they share this part of the height of the lower one. Lines set
// tight overlap by an eighth, a raised ordinal lies wholly inside the height of its line.
inline constexpr double kSameLine = 0.5;

// Edges that are meant to be one differ by this part of a line height at most.
inline constexpr double kRagged = 0.05;

struct Fragment {
  std::vector<const Word*> words;  // left to right
  Box box;                         // in the frame of its text: as if it were printed upright
  int quarter_turns = 0;           // against most words of its page
};

// How much of the height of the lower box the two share; 0 when they do not touch.
double shared_height(const Box& a, const Box& b);
inline bool same_line(const Box& a, const Box& b) {
  return shared_height(a, b) >= kSameLine;
}

// Whether the two share some of their height, or one ends where the other begins.
bool touch(const Box& a, const Box& b);

// The fragments of a page by their top edge, then by their left. A word that is printed a second
// time over itself, for bold, is left out. A page that was put in sideways, or upside down, is read
// as if it were turned upright. Words turned against most of their page come after all others, each
// way up in turn, since they take no part in the columns of the page.
std::vector<Fragment> build_fragments(const Page& page);

}  // namespace uaparse
