// Puts the words of a document into lines, and the lines into the order a person would read them.
//
//   +--------------------------+     full-width lines split the page into bands;
//   | A  title, full width     |     inside a band we read column by column.
//   +------------+-------------+     Result here: A, B, C, D.
//   | B          | C           |
//   +------------+-------------+
//   | D  full width again      |
//   +--------------------------+
//
// Only geometry decides, and marks that every script shares (digits, colons, list markers, the
// scheme of a URI); words are never looked at, so the result is the same for every language. Not a
// sort by (y, x): that weaves B and C together as soon as their baselines differ by a point.
#pragma once

#include <vector>

#include "uaparse/page/document.h"
#include "uaparse/page/line.h"

namespace uaparse {

// All lines of all pages, furniture included (Line::role says which). Every word of the document is
// in exactly one line, but for words printed twice over each other for bold, which are kept once.
// The lines point into `document`.
std::vector<Line> build_lines(const Document& document);

}  // namespace uaparse
