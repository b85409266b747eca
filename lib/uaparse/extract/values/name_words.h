// How the words of people's names are written.
#pragma once

#include <string_view>

namespace uaparse {

// A capital letter begins the word, or follows an article glued to it ("al-Zorin", "d'Orlova").
bool begins_like_name(std::string_view word);

}  // namespace uaparse
