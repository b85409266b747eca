#include "uaparse/knowledge/spelling.h"

#include <algorithm>
#include <string>

namespace uaparse {

namespace {

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_part_of_word(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// The last two letters; words have two or more.
std::uint16_t tail_of(std::string_view word) {
  const auto byte = [&](std::size_t from_end) {
    return static_cast<unsigned>(static_cast<unsigned char>(word[word.size() - from_end]));
  };
  return static_cast<std::uint16_t>((byte(2) << 8U) | byte(1));
}

// How many letters at the beginning of a word, one slip behind which leaves them, and one slip
// before whose end leaves the last two letters.
std::size_t head_size(std::size_t shorter) {
  constexpr std::size_t kTail = 2;
  return std::min(shorter / 2, shorter > kTail ? shorter - kTail - 1 : 0);
}

// How long a word has to be for the slip to tell: changing one letter of a short word often makes
// another word, swapping or doubling two seldom does.
constexpr std::size_t kShortestSwapped = 4;
constexpr std::size_t kShortestLonger = 5;
constexpr std::size_t kShortestChanged = 6;
constexpr std::size_t kNever = 1000;

// How long the longer of two words has to be for the one to be the other with a slip; kNever where
// they differ by more, or in their ending only.
std::size_t shortest_slip(std::string_view known, std::string_view word) {
  const bool is_longer = word.size() > known.size();
  const std::string_view a = is_longer ? known : word;
  const std::string_view b = is_longer ? word : known;
  const auto parted =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  if (a.size() < b.size()) {
    if (parted >= a.size() || a.substr(parted) != b.substr(parted + 1)) {
      return kNever;
    }
    const bool is_doubled = is_longer && parted > 0 && b[parted] == b[parted - 1];
    return is_doubled ? kShortestSwapped : kShortestLonger;
  }
  if (parted + 1 >= a.size()) {
    return kNever;
  }
  if (a[parted] == b[parted + 1] && a[parted + 1] == b[parted] &&
      a.substr(parted + 2) == b.substr(parted + 2)) {
    return kShortestSwapped;
  }
  return a.substr(parted + 1) == b.substr(parted + 1) ? kShortestChanged : kNever;
}

}  // namespace

std::vector<std::string_view> letter_words(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < folded.size();) {
    std::size_t end = begin;
    while (end < folded.size() && is_part_of_word(folded[end])) {
      ++end;
    }
    const std::string_view word = folded.substr(begin, end - begin);
    if (!word.empty() && std::all_of(word.begin(), word.end(), is_letter)) {
      words.push_back(word);
    }
    begin = std::max(end, begin + 1);
  }
  return words;
}

std::string sorted_words(std::vector<std::string_view> words) {
  std::sort(words.begin(), words.end(), [](std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  });
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::string sorted;
  for (const std::string_view word : words) {
    if (word.size() > 1) {
      sorted.append(sorted.empty() ? "" : " ").append(word);
    }
  }
  return sorted;
}

Spelling::Spelling(std::string_view sorted) {
  const auto count = static_cast<std::size_t>(std::count(sorted.begin(), sorted.end(), ' ')) + 1;
  words_.reserve(count);
  tails_.reserve(count);
  for (std::size_t begin = 0; begin < sorted.size();) {
    const std::size_t end = std::min(sorted.find(' ', begin), sorted.size());
    const std::string_view word = sorted.substr(begin, end - begin);
    while (firsts_.size() <= word.size()) {
      firsts_.push_back(words_.size());
    }
    words_.push_back(word);
    tails_.push_back(tail_of(word));
    begin = end + 1;
  }
  firsts_.push_back(words_.size());
}

Spelling::Range Spelling::of_length(std::size_t length) const {
  return length + 1 < firsts_.size() ? Range{firsts_[length], firsts_[length + 1]} : Range{};
}

bool Spelling::knows(std::string_view word) const {
  const Range range = of_length(word.size());
  return std::binary_search(words_.begin() + static_cast<std::ptrdiff_t>(range.first),
                            words_.begin() + static_cast<std::ptrdiff_t>(range.last), word);
}

bool Spelling::is_near(std::string_view word, std::size_t slack) const {
  if (word.size() < kShortestSwapped) {
    return false;
  }
  return is_near(word, slack, of_length(word.size() - 1)) ||
         is_near(word, slack, of_length(word.size())) ||
         is_near(word, slack, of_length(word.size() + 1));
}

bool Spelling::is_near(std::string_view word, std::size_t slack, Range range) const {
  if (range.first == range.last) {
    return false;
  }
  const auto is_slip = [&](std::string_view known) {
    return known != word &&
           shortest_slip(known, word) <= std::max(known.size(), word.size()) + slack;
  };
  const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(range.first);
  const auto end = words_.begin() + static_cast<std::ptrdiff_t>(range.last);
  const std::string_view head = word.substr(0, head_size(std::min(begin->size(), word.size())));
  for (auto i = std::lower_bound(begin, end, head); i != end && i->starts_with(head); ++i) {
    if (is_slip(*i)) {
      return true;
    }
  }
  const std::uint16_t tail = tail_of(word);
  for (std::size_t i = range.first; i < range.last; ++i) {
    if (tails_[i] == tail && is_slip(words_[i])) {
      return true;
    }
  }
  return false;
}

}  // namespace uaparse
