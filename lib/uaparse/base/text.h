// Text as the rest of the library may assume it: clean, and folded for comparison.
//
// clean text   valid UTF-8, NFC, no controls but tab and line feed, no DEL, no non-characters; safe
//              for every output format. Readers clean, so nothing behind them has to.
// folded text  what matching runs on: small letters, no accents, straight quotes, ASCII hyphens and
//              blanks. Never shown, never emitted.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace uaparse {

// `text` made clean. Bytes that are not UTF-8 and non-characters become U+FFFD; controls, DEL and
// line-separator characters (U+0085, U+2028, U+2029) become a space, soft hyphens (U+00AD) and byte
// order marks (U+FEFF) go. `was_clean`, when given, is set to whether nothing had to be mended:
// soft hyphens and other forms than NFC are sound text.
std::string clean_text(std::string_view text, bool* was_clean = nullptr);

// Folded text that remembers where each of its bytes came from.
struct Folded {
  std::string text;
  // For each byte of `text` the offset in the original of the character it came from; one more
  // entry at the end holds the length of the original. Empty when the two are the same length
  // throughout (plain ASCII), where an offset is itself.
  std::vector<std::uint32_t> origin;

  std::size_t original(std::size_t offset) const {
    return origin.empty() ? offset : origin[offset];
  }
};

// Folds clean text. Length changes only outside ASCII; runs of blanks are kept (words are joined by
// single spaces already).
Folded fold(std::string_view text);
std::string folded(std::string_view text);

// Without blanks (space, tab, no-break space) at both ends.
std::string_view trimmed(std::string_view text);

// Whether the first letter of a word is a capital one, or of a script that has none; false when the
// word holds no letter.
bool is_capitalised(std::string_view word);

// Capitals and small letters in a text, other letters not counted.
struct LetterCount {
  std::size_t capitals = 0;
  std::size_t small = 0;
};
LetterCount count_letters(std::string_view text);

}  // namespace uaparse
