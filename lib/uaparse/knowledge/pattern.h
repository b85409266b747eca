// Regular expressions on folded text. The one place that knows RE2.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace uaparse {

// Bytes [begin, end) of the text that was searched; npos twice for a group that took no part.
struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::pair<std::size_t, std::size_t>> groups;

  std::string_view group(std::string_view text, std::size_t i) const;
};

// Compiled when first sought, which any thread may do: a lexicon holds two hundred of them, and a
// document needs a few.
class Pattern {
 public:
  // `expression` must be sound: patterns from files are checked when they are loaded.
  explicit Pattern(std::string expression);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  // The leftmost match at or after `from`; `^` is the beginning of `text`.
  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;

  // What is wrong with an expression; empty when it is sound.
  static std::string fault(const std::string& expression);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Which of many patterns occur in a text, found in one pass. Compiled when first sought, as above.
class PatternSet {
 public:
  explicit PatternSet(std::vector<std::string> expressions);
  ~PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;

  // Indices into `expressions`, ascending. `found` is cleared first; false when there is none.
  bool find(std::string_view text, std::vector<int>& found) const;

  // Whether so many and such large expressions can be sought together: RE2 bounds its memory.
  static bool fits(const std::vector<std::string>& expressions);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A pattern of a knowledge file as RE2 takes it: each blank may be any number of blanks, none
// included. In a class ("[ :.-]") a blank is a blank.
std::string tolerant(std::string_view pattern);

// The same pattern with groups that capture nothing, for a larger one that counts its own.
std::string without_groups(std::string_view pattern);

}  // namespace uaparse
