// Recognises what is printed on a page but is no part of its text: running heads and feet, titles
// repeated overleaf, page numbers, and the targets of links that some converters print.
//
// The first print of a head stays in the text, for it is the banner and the title of the document;
// a foot goes wherever it is, for it would stand in the middle of what goes on overleaf. A foot
// stands at one place of all its pages, but for text, which has no paper: two pages may end with
// the same town and country.
#pragma once

#include <vector>

#include "uaparse/layout/fragment.h"
#include "uaparse/page/line.h"

namespace uaparse {

// For each page the role of each of its fragments. `is_grid` is that of the document.
std::vector<std::vector<LineRole>> find_running_matter(
    const std::vector<std::vector<Fragment>>& pages, bool is_grid);

}  // namespace uaparse
