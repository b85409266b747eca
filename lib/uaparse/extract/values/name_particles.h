#pragma once

#include <string_view>

#include "uaparse/knowledge/language.h"

namespace uaparse {

// Whether a word in small letters is part of a person's name: "da", "bin", and joined to the name
// itself, "al-Rashidi", "d'Almeida". `word` is clean text.
bool is_name_particle(std::string_view word, const Language& language);

}  // namespace uaparse
