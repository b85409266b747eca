// Signs that a document was scanned or retyped badly, which leaves no field in peace.
//
//   minsitry, dipxomatic   a slip away from a word of the lexicon, or of the document
//   prosecutorof, SeñorXu  two words that ran together
//   l2 January, 3O0        a letter in front of digits, or between them
//
// One such word may be a rare one; several are damage, and then doubt falls on every value that has
// one. A word with a capital is less of a sign, for names of people and places are spelt as they
// like; inside a name only what resembles a word of the lexicon's lists or of the document counts.
// What is lost whole leaves no sign.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "uaparse/knowledge/language.h"
#include "uaparse/knowledge/spelling.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

class Damage {
 public:
  // Finds nothing in a language whose lexicon cannot spell, nor in what is far longer than a sheet.
  // The lines have to outlive the object.
  explicit Damage(const Segmentation& segmentation);
  Damage(const Damage&) = delete;  // its spelling looks into its text
  Damage& operator=(const Damage&) = delete;

  // Whether the document has more signs than names and rare words make.
  bool is_certain() const;
  // How many signs there are for each word that was looked at.
  double share() const;
  // Whether a text of the document has a sign in it, or an end that shows that a word is lost.
  bool is_in(std::string_view text) const;
  // The same of a text without names, in which a word that neither lexicon nor document know is a
  // sign, too.
  bool is_in_prose(std::string_view text) const;
  // The same of an address of mail, whose words may be names: `info@minsitry.gov.example`.
  bool is_in_mail(std::string_view address) const;
  // The same of somebody's name.
  bool is_in_name(std::string_view name) const { return has_sign(name, strange_in_names_); }

 private:
  using WordSet = std::unordered_set<std::string_view>;

  void count_words(const Segmentation& segmentation);
  void count_joined(std::string_view text);
  void count_words_of(std::string_view token, const TextLine& line);
  void judge_words();
  bool is_strange(std::string_view word) const;
  bool runs_together(std::string_view word) const;
  bool is_whole(std::string_view word) const;
  bool has_sign(std::string_view text, const WordSet& strange) const;

  const Language& language_;
  std::unordered_map<std::string_view, int> counts_;  // of the document's words
  std::unordered_map<std::string_view, int> joined_;  // tokens that lack a blank
  std::string repeated_text_;                         // words that the document has twice
  Spelling repeated_;
  WordSet strange_;
  WordSet strange_in_names_;
  WordSet small_;  // words without a capital
  double signs_ = 0;
  std::size_t words_ = 0;  // long enough to be looked at, each once
};

}  // namespace uaparse
