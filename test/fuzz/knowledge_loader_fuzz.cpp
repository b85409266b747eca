// Bytes as a knowledge file, whose kind the first byte chooses: a lexicon, a generation or the
// areas of the index. What loads is built: patterns that pass the loader must compile.
#include <array>

#include "test/fuzz/claims.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/knowledge/knowledge_loader.h"

namespace uaparse {

namespace {

constexpr std::array<const char*, 3> kNames{"lexicons/en.yaml", "generations/ua-2009.yaml",
                                            "index_areas.yaml"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes = fuzz::as_text(data, size);
  const std::string name = kNames[fuzz::take_choice(bytes, kNames.size())];
  DiagnosticList problems;
  Result<KnowledgeData> loaded = load_knowledge({{name, std::string(bytes)}}, problems);
  for (const Diagnostic& problem : problems) {
    fuzz::require(problem.message.rfind(name + ':', 0) == 0, "a problem names its file");
  }
  fuzz::require(loaded.has_value() == problems.empty(), "what has no problem is loaded");
  if (loaded) {
    const Knowledge knowledge(std::move(*loaded));
    for (std::size_t i = 0; i < knowledge.language_count(); ++i) {
      knowledge.language(i);
    }
  }
  return 0;
}

}  // namespace uaparse
