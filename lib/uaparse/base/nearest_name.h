// The known name that a misspelt word most likely means, for messages that end in "did you mean".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace uaparse {

// The name with the least edit distance (a swap of two neighbours counts once, letter case not at
// all); the first of equals. Nothing when even that one differs in more than a third of the word,
// for a far-fetched guess misleads.
std::optional<std::string_view> nearest_name(std::string_view word,
                                             const std::vector<std::string_view>& names);

}  // namespace uaparse
