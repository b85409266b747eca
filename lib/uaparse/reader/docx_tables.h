// Where the columns of a table of a DOCX stand.
#pragma once

#include <vector>

#include "uaparse/reader/docx_flow.h"

namespace uaparse {

// White space at both sides of a cell, as Word has it where nothing is said.
inline constexpr double kCellMarginPt = 5.4;

// The edges of the columns, one more than there are columns, from 0: as wide as the file says, but
// no narrower than their longest words. `room_pt` is shared out where it says nothing.
std::vector<double> column_edges(const DocxTable& table, double room_pt);

// Whether a cell that begins in this column of the row goes on with the one above it.
bool goes_on_at(const DocxRow& row, int column);

}  // namespace uaparse
