#include "uaparse/extract/damage.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

// Chosen on test/corpus, so that damage is seen in most damaged texts (`./dev eval --degraded`) and
// in few sound ones.
constexpr double kFewestSigns = 3;
constexpr double kLeastShare = 0.02;     // of the words looked at
constexpr double kCapitalWeight = 0.25;  // of a strange word that may be a name
constexpr std::size_t kShortest = 4;     // words that are looked at, and parts of two in one
constexpr std::size_t kShortestUnknown = 3;
constexpr std::size_t kLongest = 40;       // what is longer is no word
constexpr std::size_t kMostWords = 5'000;  // what has more, each once, is no sheet of a page or two
// A word of a value is looked at more closely, for there are few and most are of the lexicon.
constexpr std::size_t kSlackInValues = 2;

// Addresses of mail and web are spelt as they like.
bool is_address(std::string_view token) {
  return token.find('@') != std::string_view::npos || token.find("//") != std::string_view::npos ||
         token.find("www.") != std::string_view::npos;
}

template <class Visit>
void for_each_token(std::string_view text, Visit visit) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin && !is_address(text.substr(begin, end - begin))) {
      visit(text.substr(begin, end - begin));
    }
    begin = end + 1;
  }
}

// "3O0", "l2": a letter that a scanner takes for a digit, in front of digits or between them. A
// letter behind them stands for something: 2o (2º), 12b, 19(i).
bool is_misread(std::string_view token) {
  const std::size_t begin = token.find_first_not_of("+(");
  const std::size_t end = token.find_last_not_of("),.;:");
  if (begin == std::string_view::npos || end == std::string_view::npos || end <= begin) {
    return false;
  }
  const std::string_view number = token.substr(begin, end + 1 - begin);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_look_alike = [](char c) { return c == 'o' || c == 'l' || c == 'i' || c == 'z'; };
  return is_digit(number.back()) &&
         std::count_if(number.begin(), number.end(), is_look_alike) == 1 &&
         std::all_of(number.begin(), number.end(),
                     [&](char c) { return is_digit(c) || is_look_alike(c); });
}

// "ChucCambranes": a blank is lost before a capital. "McCann", "MacLeod" and "#FreeThemNow" are
// whole.
bool lacks_blank(std::string_view token) {
  if (token.front() == '#') {
    return false;
  }
  constexpr std::size_t kFewestBefore = 3;
  const auto is_small_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t i = kFewestBefore; i + 1 < token.size(); ++i) {
    if (token[i] >= 'A' && token[i] <= 'Z' && is_small_letter(token[i - 1]) &&
        is_small_letter(token[i - 2]) && is_small_letter(token[i + 1])) {
      return token.substr(0, i) != "Mac";
    }
  }
  return false;
}

// Without the marks around it.
std::string_view bare(std::string_view token) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  const auto begin = std::find_if(token.begin(), token.end(), is_letter);
  const auto end = std::find_if(token.rbegin(), token.rend(), is_letter).base();
  return begin < end ? token.substr(static_cast<std::size_t>(begin - token.begin()),
                                    static_cast<std::size_t>(end - begin))
                     : std::string_view();
}

// Whether a test holds of a word of letters in the text, which it gets folded.
template <class Test>
bool has_word(std::string_view text, Test test) {
  const std::string text_folded = folded(text);
  const std::vector<std::string_view> words = letter_words(text_folded);
  return std::any_of(words.begin(), words.end(), test);
}

// Whether a word of a line is printed without a capital. Letters beyond ASCII count as capitals:
// they are of names more often than not.
bool is_small(const TextLine& line, std::string_view word) {
  const auto begin = static_cast<std::size_t>(word.data() - line.folded.text.data());
  const char printed = line.line->text[line.folded.original(begin)];
  return printed >= 'a' && printed <= 'z';
}

}  // namespace

Damage::Damage(const Segmentation& segmentation) : language_(*segmentation.language) {
  if (!language_.can_spell()) {
    return;
  }
  count_words(segmentation);
  if (counts_.size() > kMostWords) {
    signs_ = 0;
    return;
  }
  judge_words();
}

void Damage::judge_words() {
  std::erase_if(joined_, [this](const auto& token) {
    return token.second > 1 || language_.is_word(folded(token.first));
  });
  signs_ += static_cast<double>(joined_.size());
  std::vector<std::string_view> repeated;
  for (const auto& [word, count] : counts_) {
    if (count > 1 && word.size() >= kShortest) {
      repeated.push_back(word);
    }
  }
  repeated_text_ = sorted_words(std::move(repeated));
  repeated_ = Spelling(repeated_text_);
  for (const auto& [word, count] : counts_) {
    words_ += word.size() >= kShortest ? 1 : 0;
    if (count == 1 && is_strange(word)) {
      strange_.insert(word);
      if (runs_together(word) || language_.is_near_listed_word(word) || repeated_.is_near(word)) {
        strange_in_names_.insert(word);
      }
      signs_ += small_.count(word) > 0 ? 1 : kCapitalWeight;
    }
  }
}

void Damage::count_words(const Segmentation& segmentation) {
  constexpr std::size_t kUsualWords = 1024;
  counts_.reserve(kUsualWords);
  small_.reserve(kUsualWords);
  bool is_broken = false;  // the line above ends in the middle of a word
  for (const TextLine& line : segmentation.lines) {
    count_joined(line.line->text);
    const std::string_view text = trimmed(line.folded.text);
    const std::size_t first = is_broken ? std::min(text.find(' '), text.size()) : 0;
    is_broken = !text.empty() && text.back() == '-';
    const std::size_t last = is_broken ? text.rfind(' ') : text.size();
    if (last == std::string_view::npos || last <= first) {
      continue;
    }
    for_each_token(text.substr(first, last - first),
                   [&](std::string_view token) { count_words_of(token, line); });
  }
}

void Damage::count_joined(std::string_view text) {
  for_each_token(text, [this](std::string_view token) {
    if (lacks_blank(token)) {
      ++joined_[bare(token)];
    }
  });
}

void Damage::count_words_of(std::string_view token, const TextLine& line) {
  signs_ += is_misread(token) ? 1.0 : 0.0;
  for (const std::string_view word : letter_words(token)) {
    ++counts_[word];
    if (is_small(line, word)) {
      small_.insert(word);
    }
  }
}

bool Damage::is_certain() const {
  return signs_ >= kFewestSigns && signs_ >= kLeastShare * static_cast<double>(words_);
}

double Damage::share() const {
  return words_ == 0 ? 0 : signs_ / static_cast<double>(words_);
}

bool Damage::has_sign(std::string_view text, const WordSet& strange) const {
  const std::string text_folded = folded(text);
  std::vector<std::string_view> words;
  bool is_damaged = false;
  for_each_token(text, [&](std::string_view token) {
    is_damaged = is_damaged || joined_.count(bare(token)) > 0;
  });
  for_each_token(text_folded, [&](std::string_view token) {
    is_damaged = is_damaged || is_misread(token);
    for (const std::string_view word : letter_words(token)) {
      is_damaged = is_damaged || strange.count(word) > 0;
      words.push_back(word);
    }
  });
  return is_damaged || (!words.empty() && (language_.has(Words::kFunctionWords, words.back()) ||
                                           (language_.has(Words::kFunctionWords, words.front()) &&
                                            !language_.has(Words::kArticles, words.front()))));
}

bool Damage::is_in(std::string_view text) const {
  return has_sign(text, strange_) || has_word(text, [&](std::string_view word) {
           return !language_.is_word(word) && language_.is_near_listed_word(word, kSlackInValues);
         });
}

bool Damage::is_in_prose(std::string_view text) const {
  return is_in(text) || has_word(text, [&](std::string_view word) {
           const auto found = counts_.find(word);
           return word.size() >= kShortestUnknown && !language_.is_word(word) &&
                  (found == counts_.end() || found->second == 1);
         });
}

bool Damage::is_in_mail(std::string_view address) const {
  return has_word(address, [&](std::string_view word) {
    return !language_.is_word(word) && language_.is_near_word(word);
  });
}

bool Damage::is_strange(std::string_view word) const {
  if (word.size() < kShortest || word.size() > kLongest || language_.is_word(word)) {
    return false;
  }
  return runs_together(word) || language_.is_near_word(word) || repeated_.is_near(word);
}

bool Damage::is_whole(std::string_view word) const {
  return word.size() >= kShortest && (language_.is_word(word) || counts_.count(word) > 0);
}

bool Damage::runs_together(std::string_view word) const {
  constexpr std::size_t kShortestSmallWord = 2;
  for (std::size_t i = kShortestSmallWord; i + kShortestSmallWord <= word.size(); ++i) {
    const std::string_view left = word.substr(0, i);
    const std::string_view right = word.substr(i);
    const bool is_small_left = language_.has(Words::kFunctionWords, left);
    const bool is_small_right = language_.has(Words::kFunctionWords, right);
    if ((is_small_left && is_whole(right)) || (is_small_right && is_whole(left)) ||
        (is_whole(left) && is_whole(right))) {
      return true;
    }
  }
  return false;
}

}  // namespace uaparse
