#include "uaparse/knowledge/vocabulary.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "uaparse/knowledge/spelling.h"

namespace uaparse {

namespace {

// What is no word of the language.
bool is_apart(Words list) {
  return list == Words::kWordEndings || list == Words::kMailDomains || list == Words::kFormLabels;
}

}  // namespace

void add_vocabulary(LexiconData& lexicon) {
  std::vector<std::string_view> listed;
  const auto add = [&](std::string_view phrase) {
    const std::vector<std::string_view> words = letter_words(phrase);
    listed.insert(listed.end(), words.begin(), words.end());
  };
  for (const auto& [list, phrases] : lexicon.words) {
    if (!is_apart(list)) {
      std::for_each(phrases.begin(), phrases.end(), add);
    }
  }
  for (const auto& [table, words] : lexicon.tables) {
    for (const auto& [word, meaning] : words) {
      if (table != Table::kForeignLabels) {
        add(word);
      }
    }
  }
  lexicon.listed_words = sorted_words(std::move(listed));
  lexicon.ordinary_words = sorted_words(letter_words(lexicon.ordinary_words));
}

}  // namespace uaparse
