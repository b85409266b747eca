// Everything uaparse knows of how Urgent Actions look: the data and, as documents need them, the
// matchers built from it. Immutable for its users and safe to share between threads.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "uaparse/knowledge/knowledge_data.h"
#include "uaparse/knowledge/language.h"

namespace uaparse {

class Knowledge {
 public:
  explicit Knowledge(KnowledgeData data);
  ~Knowledge();
  // Languages point into the data: moving it would leave them behind.
  Knowledge(const Knowledge&) = delete;
  Knowledge& operator=(const Knowledge&) = delete;

  const std::string& digest() const { return data_.digest; }
  const std::vector<GenerationData>& generations() const { return data_.generations; }

  // The languages in the order of their tags, each built when first asked for.
  std::size_t language_count() const { return data_.lexicons.size(); }
  const Language& language(std::size_t i) const;

  // ISO 3166-1 alpha-2 of a country printed as `name` (folded), in any language known here.
  std::optional<std::string_view> country_code(std::string_view name) const;

  // The area of an index such as `AFR 54`; nothing for a code that is not in the list.
  const IndexArea* index_area(std::string_view code) const;

 private:
  struct Slot;

  KnowledgeData data_;
  std::unique_ptr<Slot[]> languages_;
};

// The knowledge that is compiled in, built from data/ when uaparse is built.
const Knowledge& compiled_knowledge();

// The generated tables behind it (compiled_knowledge.cpp in the build folder).
KnowledgeData build_compiled_data();

}  // namespace uaparse
