// One language's lexicon made ready to match: the patterns compiled, the words in sets.
//
// All arguments are folded text (base/text.h). Patterns are compiled when first sought, for a
// document needs the headings of every language but the rest of its own alone.
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "uaparse/knowledge/knowledge_data.h"
#include "uaparse/knowledge/pattern.h"
#include "uaparse/knowledge/spelling.h"
#include "uaparse/knowledge/value_patterns.h"

namespace uaparse {

struct LabelMatch {
  Label label = Label::kBanner;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Which lists of the lexicon something is in.
class WordLists {
 public:
  bool has(Words list) const { return lists_[static_cast<std::size_t>(list)]; }
  void add(Words list) { lists_.set(static_cast<std::size_t>(list)); }

 private:
  std::bitset<kWordsNames.size()> lists_;
};

class Language {
 public:
  explicit Language(const LexiconData& data);

  const std::string& tag() const { return data_->language; }

  // The headings that a line begins with, the longest of each label.
  std::vector<LabelMatch> match_headings(std::string_view line) const;

  // The contact labels of a line from left to right, none within another. A label counts at the
  // start of the line or after a separator, so that "a fax from ..." in a sentence is none.
  std::vector<LabelMatch> match_contacts(std::string_view line) const;

  // Where `label` next occurs, anywhere in the text.
  std::optional<LabelMatch> find(Label label, std::string_view text, std::size_t from = 0) const;

  // The lists that hold the phrase: for who asks after more than one.
  WordLists lists(std::string_view phrase) const;
  bool has(Words list, std::string_view phrase) const { return lists(phrase).has(list); }
  // All of a list, in the order of the lexicon.
  const std::vector<std::string>& phrases(Words list) const;
  // How many bytes of `text` the longest phrase of the list takes at its beginning, up to the end
  // of a word; 0 = none.
  std::size_t prefix(Words list, std::string_view text) const;
  std::optional<std::string_view> look_up(Table table, std::string_view word) const;
  // The meaning of a long word that is one letter from one of the table ("septmeber").
  std::optional<std::string_view> look_up_misspelt(Table table, std::string_view word) const;
  // Whether a single word is one of the lexicon's, ordinary or of its lists and tables; it may have
  // an ending: walked, hoping (hope), planned (plan), cities (city).
  bool is_word(std::string_view word) const;
  // Whether a slip makes the word another one of them (spelling.h).
  bool is_near_word(std::string_view word) const;
  // The same of the words of lists and tables alone.
  bool is_near_listed_word(std::string_view word, std::size_t slack = 0) const;
  // Whether the lexicon knows enough words to tell a misspelt one.
  bool can_spell() const { return !data_->ordinary_words.empty(); }
  // Values as the language prints them; their groups are said in value_patterns.h.
  const Pattern& dates() const { return dates_; }
  const DateExpression& date_groups() const { return date_groups_; }
  const Pattern& case_numbers() const { return case_numbers_; }
  const Pattern& ages() const { return ages_; }

 private:
  struct Entry {
    WordLists lists;   // that hold this phrase
    WordLists begins;  // that hold a phrase with this as its first word
  };
  // Of the phrases of a list.
  struct Longest {
    std::size_t words = 1;
    std::size_t bytes = 0;
  };

  bool is_listed(std::string_view word) const;
  bool is_stem(std::string_view stem) const;
  void add_words(Words list, const std::vector<std::string>& phrases);

  const LexiconData* data_;
  std::vector<Label> heading_labels_;  // of each expression of headings_
  PatternSet headings_;
  std::vector<Label> contact_labels_;
  PatternSet contacts_;
  std::vector<Pattern> heading_patterns_;
  std::vector<Pattern> contact_patterns_;
  std::unordered_map<int, std::vector<Pattern>> inner_;  // labels found anywhere
  // One table for all lists, since who looks up a word asks for several of them.
  std::unordered_map<std::string_view, Entry> words_;
  std::array<Longest, kWordsNames.size()> longest_;
  Spelling ordinary_words_;
  Spelling listed_words_;
  DateExpression date_groups_;
  Pattern dates_;
  Pattern case_numbers_;
  Pattern ages_;
};

}  // namespace uaparse
