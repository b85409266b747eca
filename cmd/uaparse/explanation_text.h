// An explanation as people read it, in columns and safe for a terminal.
//
//   ua.txt: an Urgent Action of the generation ua-2009, in en (confidence 1.00)
//
//   Generations (sum of the labels found, of what leaves no doubt)
//     ua-2009  17 of 10  taken
//     ...
//   Fields (place, confidence, what speaks for it)
//     /deadline  line 14  0.99  behind its label  2012-04-10
//     ...
//   Lines (place, section, text, [labels])
//
// A refused document has no fields; the generations that come nearest say what they miss.
#pragma once

#include <iosfwd>

#include "uaparse/record/explanation.h"

namespace uaparse::cli {

void write_explanation(std::ostream& out, const Explanation& explanation);

}  // namespace uaparse::cli
