// Knowledge that users bring: a folder with the same files as data/, laid over what is compiled in.
//
//   DIR/lexicons/*.yaml      a lexicon takes the place of the shipped one of its language, or is
//   added DIR/generations/*.yaml   a generation takes the place of the shipped one of its id, or is
//   added DIR/index_areas.yaml     takes the place of the shipped list
//
// A file is taken whole: what a lexicon leaves out is not filled up from the shipped one, for a
// record must follow from files that can be read.
#pragma once

#include <string>

#include "uaparse/base/diagnostic.h"
#include "uaparse/base/result.h"
#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

KnowledgeData overlay(KnowledgeData shipped, KnowledgeData own);

// The compiled knowledge with the files of `folder` laid over it. Every fault is in `problems` (see
// knowledge_loader.h; the names in its messages are below `folder`); a folder that cannot be read,
// or holds no knowledge file, is an Error alone. The samples that a generation names need not
// exist.
Result<KnowledgeData> load_user_knowledge(const std::string& folder, DiagnosticList& problems);

}  // namespace uaparse
