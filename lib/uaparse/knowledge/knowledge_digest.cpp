#include "uaparse/knowledge/knowledge_digest.h"

#include <algorithm>
#include <vector>

#include "uaparse/base/sha256.h"

namespace uaparse {

std::string knowledge_digest(const KnowledgeData& data) {
  constexpr std::size_t kDigits = 12;
  std::vector<std::string> files;
  for (const LexiconData& lexicon : data.lexicons) {
    files.push_back("lexicon " + lexicon.language + " " + lexicon.digest + "\n");
  }
  for (const GenerationData& generation : data.generations) {
    files.push_back("generation " + generation.id + " " + generation.digest + "\n");
  }
  files.push_back("index areas " + data.index_areas_digest + "\n");
  std::sort(files.begin(), files.end());
  std::string all;
  for (const std::string& file : files) {
    all += file;
  }
  return sha256_hex(all).substr(0, kDigits);
}

}  // namespace uaparse
