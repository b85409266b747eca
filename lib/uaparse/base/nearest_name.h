// The known name that a misspelt word most likely means, for messages that end in "did you mean".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace uaparse {

// How many letters have to be put in, left out, changed or swapped with their neighbour to make one
// word the other; letter case does not count.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The name with the least edit distance (a swap of two neighbours counts once, letter case not at
// all); the first of equals. Nothing when even that one differs in more than a third of the word,
// for a far-fetched guess misleads.
std::optional<std::string_view> nearest_name(std::string_view word,
                                             const std::vector<std::string_view>& names);

}  // namespace uaparse
