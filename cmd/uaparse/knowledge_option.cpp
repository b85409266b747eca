#include "cmd/uaparse/knowledge_option.h"

#include <ostream>
#include <utility>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/messages.h"
#include "uaparse/knowledge/user_knowledge.h"

namespace uaparse::cli {

void add_knowledge_option(CLI::App& command, std::string& folder) {
  command
      .add_option(
          "--knowledge", folder,
          "Lexicons, generations and index areas of DIR replace or extend the built-in ones")
      ->option_text("DIR");
}

bool KnowledgeInUse::load(const std::string& folder, std::ostream& err) {
  if (folder.empty()) {
    return true;
  }
  DiagnosticList problems;
  Result<KnowledgeData> data = load_user_knowledge(folder, problems);
  for (const Diagnostic& problem : problems) {
    write_message(err, folder + "/" + problem.message);
  }
  if (!data && problems.empty()) {
    write_message(err, data.error().subject, data.error().message);
  }
  if (data) {
    own_ = std::make_unique<Knowledge>(std::move(*data));
  }
  return data.has_value();
}

}  // namespace uaparse::cli
