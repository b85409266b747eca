// Position, name and address: the lines of an addressee above the contacts.
//
//   Minister of Justice        Governor Rick Marsh      The Belu Times
//   Mr Anton Zorin             State Capitol            Attn: Lena Orlova
//   12 River Street            Belu                     PO Box 12
//
// The order tells most, then the words (line_traits.h); a doubtful split is not made.
#pragma once

#include <vector>

#include "uaparse/extract/addressee_blocks.h"

namespace uaparse {

void read_head(const Context& context, const std::vector<BlockLine>& lines, Addressee& addressee);

}  // namespace uaparse
