#include "uaparse/knowledge/user_knowledge.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "uaparse/knowledge/display_names.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/knowledge/knowledge_digest.h"
#include "uaparse/knowledge/knowledge_loader.h"
#include "uaparse/knowledge/vocabulary.h"

namespace uaparse {

namespace {

// Those of `shipped` whose name no one of `own` has, and all of `own`, in the order of their names.
template <class Entry>
void lay_over(std::vector<Entry>& shipped, std::vector<Entry> own, std::string Entry::*name) {
  std::erase_if(shipped, [&](const Entry& entry) {
    return std::any_of(own.begin(), own.end(),
                       [&](const Entry& other) { return other.*name == entry.*name; });
  });
  std::move(own.begin(), own.end(), std::back_inserter(shipped));
  std::sort(shipped.begin(), shipped.end(),
            [&](const Entry& a, const Entry& b) { return a.*name < b.*name; });
}

}  // namespace

KnowledgeData overlay(KnowledgeData shipped, KnowledgeData own) {
  lay_over(shipped.lexicons, std::move(own.lexicons), &LexiconData::language);
  lay_over(shipped.generations, std::move(own.generations), &GenerationData::id);
  if (!own.index_areas_digest.empty()) {
    shipped.index_areas = std::move(own.index_areas);
    shipped.index_areas_digest = std::move(own.index_areas_digest);
  }
  shipped.digest = knowledge_digest(shipped);
  return shipped;
}

Result<KnowledgeData> load_user_knowledge(const std::string& folder, DiagnosticList& problems) {
  Result<std::vector<KnowledgeFile>> files = read_knowledge_folder(folder);
  if (!files) {
    return tl::unexpected<Error>(files.error());
  }
  if (files->empty()) {
    return fail(ErrorKind::kInvalid, folder,
                "holds no knowledge file (expected lexicons/*.yaml, generations/*.yaml or "
                "index_areas.yaml)");
  }
  Result<KnowledgeData> own = load_knowledge(std::move(*files), problems);
  if (!own) {
    return own;
  }
  std::for_each(own->lexicons.begin(), own->lexicons.end(), add_display_names);
  std::for_each(own->lexicons.begin(), own->lexicons.end(), add_vocabulary);
  return overlay(build_compiled_data(), std::move(*own));
}

}  // namespace uaparse
