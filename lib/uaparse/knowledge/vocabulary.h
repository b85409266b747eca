// The words of a lexicon as its spelling wants them (spelling.h).
#pragma once

#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

// Sorts the ordinary words, and collects those of all lists and tables. Comes after
// add_display_names, and as that is done to the shipped lexicons when uaparse is built.
void add_vocabulary(LexiconData& lexicon);

}  // namespace uaparse
