// Knowledge files to KnowledgeData. Strict: an unknown or duplicate key, a bad pattern or a value
// of the wrong type is an error with file, line and column, and the nearest known name; all of them
// are collected before loading is given up, for a person mends them in one go.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/diagnostic.h"
#include "uaparse/base/result.h"
#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

// One knowledge file. `name` is its path below the knowledge folder: `lexicons/en.yaml`.
struct KnowledgeFile {
  std::string name;
  std::string text;
};

// `problems` gets a diagnostic for each fault, its message beginning with `name:line:column: `; the
// Error is the one-line sum. The order of `files` does not matter.
Result<KnowledgeData> load_knowledge(std::vector<KnowledgeFile> files, DiagnosticList& problems);

// All .yaml and .yml files below a folder; load_knowledge refuses the latter.
Result<std::vector<KnowledgeFile>> read_knowledge_folder(const std::string& folder);

}  // namespace uaparse
