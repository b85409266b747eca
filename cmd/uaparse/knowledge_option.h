// `--knowledge DIR`, for every command that reads documents.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "uaparse/knowledge/knowledge.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

void add_knowledge_option(CLI::App& command, std::string& folder);

// What a command works with: the compiled knowledge, or that with a folder laid over it.
class KnowledgeInUse {
 public:
  // False when the folder cannot be used; each fault is then a line on `err`, and nothing is to be
  // done. No folder (empty) is no fault.
  bool load(const std::string& folder, std::ostream& err);

  const Knowledge& knowledge() const { return own_ ? *own_ : compiled_knowledge(); }

 private:
  std::unique_ptr<const Knowledge> own_;
};

}  // namespace uaparse::cli
