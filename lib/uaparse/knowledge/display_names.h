// The names of all countries and languages in one language, from ICU (CLDR).
#pragma once

#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

// Adds them to the lexicon's tables of countries and languages, whose own entries win. A language
// that ICU does not know gets none: ICU would name them in the language of the machine. Takes some
// milliseconds, so that the shipped lexicons get theirs when uaparse is built.
void add_display_names(LexiconData& lexicon);

}  // namespace uaparse
