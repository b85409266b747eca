// Words as they are spelt, and which others are a slip away from one.
//
//   ministry    known
//   minsitry    near "ministry": two letters swapped
//   ministrys   not near: words that differ in their ending only are kin
//
// All text is folded (base/text.h) and has to outlive what is made of it. There may be 20,000
// words, made at each start and asked for each word of a document, so they come sorted, and a slip
// is looked for only among words that have the first half or the last letters of the misspelt one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace uaparse {

// Stretches of small letters. Words with letters of other scripts are left out whole.
std::vector<std::string_view> letter_words(std::string_view folded);

// By length, then alphabet, a blank between, each once; those of a single letter are left out.
std::string sorted_words(std::vector<std::string_view> words);

class Spelling {
 public:
  Spelling() = default;
  // What sorted_words gave.
  explicit Spelling(std::string_view sorted);

  bool knows(std::string_view word) const;
  // Whether a letter swapped, lost, added or changed makes the word another one. False of short
  // words, where any letter does; `slack` letters shorter than usual are not too short.
  bool is_near(std::string_view word, std::size_t slack = 0) const;

 private:
  struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
  };

  Range of_length(std::size_t length) const;
  bool is_near(std::string_view word, std::size_t slack, Range range) const;

  std::vector<std::string_view> words_;
  std::vector<std::uint16_t> tails_;  // the last two letters of each
  std::vector<std::size_t> firsts_;   // of each length and of the one behind the longest
};

}  // namespace uaparse
