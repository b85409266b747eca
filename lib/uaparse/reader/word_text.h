// The text of a word, as every reader has to give it: no blanks inside, letters as they are typed.
#pragma once

#include <string>
#include <string_view>

namespace uaparse {

// Length in bytes of the blank that clean text begins with: space, tab, line feed, no-break space
// and the other spaces of Unicode. 0 = it begins with none.
std::size_t blank_length(std::string_view text);

// Latin ligatures (U+FB00 to U+FB06) as letters: fonts print them, nobody types them.
std::string expand_ligatures(std::string_view text);

// How many cells of a character grid the text takes: none for combining marks and other characters
// without width, two for East Asian wide ones, else one each.
int count_cells(std::string_view text);

}  // namespace uaparse
