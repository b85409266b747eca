#include "uaparse/knowledge/knowledge.h"

#include <algorithm>

namespace uaparse {

struct Knowledge::Slot {
  std::once_flag once;
  std::unique_ptr<Language> language;
};

Knowledge::Knowledge(KnowledgeData data)
    : data_(std::move(data)), languages_(std::make_unique<Slot[]>(data_.lexicons.size())) {}

Knowledge::~Knowledge() = default;

const Language& Knowledge::language(std::size_t i) const {
  Slot& slot = languages_[i];
  std::call_once(slot.once, [&] { slot.language = std::make_unique<Language>(data_.lexicons[i]); });
  return *slot.language;
}

std::optional<std::string_view> Knowledge::country_code(std::string_view name) const {
  for (const LexiconData& lexicon : data_.lexicons) {
    const auto countries = lexicon.tables.find(Table::kCountries);
    if (countries == lexicon.tables.end()) {
      continue;
    }
    if (const auto found = countries->second.find(std::string(name));
        found != countries->second.end()) {
      return found->second;
    }
  }
  return std::nullopt;
}

const IndexArea* Knowledge::index_area(std::string_view code) const {
  const auto found = std::find_if(data_.index_areas.begin(), data_.index_areas.end(),
                                  [&](const IndexArea& area) { return area.code == code; });
  return found == data_.index_areas.end() ? nullptr : &*found;
}

const Knowledge& compiled_knowledge() {
  static const Knowledge kKnowledge(build_compiled_data());
  return kKnowledge;
}

}  // namespace uaparse
