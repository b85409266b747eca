// A lexicon file to LexiconData.
#pragma once

#include "uaparse/knowledge/file_reader.h"
#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

// What the file lacks is empty. Patterns are tried here, alone and put together, so that those of a
// Language never fail.
LexiconData read_lexicon(FileReader& reader, const YAML::Node& root);

}  // namespace uaparse
