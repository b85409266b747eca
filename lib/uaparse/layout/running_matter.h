// Recognises what is printed on a page but is no part of its text: running heads and feet, titles
// repeated overleaf, page numbers, and the targets of links that some converters print.
//
// The first print of a head stays in the text, for it is the banner and the title of the document;
// a foot goes wherever it is, for it would stand in the middle of what goes on overleaf. A foot
// stands at one place of all its pages, from their top or from their bottom edge, but for text,
// which has no paper: two pages may end with the same town and country.
#pragma once

#include <vector>

#include "uaparse/layout/fragment.h"
#include "uaparse/page/document.h"
#include "uaparse/page/line.h"

namespace uaparse {

// Of each page; none for text.
std::vector<double> paper_heights(const Document& document);

// For each page the role of each of its fragments. `heights_pt` is what paper_heights gives.
std::vector<std::vector<LineRole>> find_running_matter(
    const std::vector<std::vector<Fragment>>& pages, std::vector<double> heights_pt);

}  // namespace uaparse
