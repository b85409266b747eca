#include "uaparse/extract/line_kinds.h"

#include <algorithm>

namespace uaparse {

bool is_prose(const TextLine& line) {
  constexpr std::size_t kMostWords = 13;
  const std::size_t words =
      static_cast<std::size_t>(std::count(line.folded.text.begin(), line.folded.text.end(), ' ')) +
      1;
  const LetterCount letters = count_letters(line.line->text);
  return words > kMostWords && letters.small > 8 * letters.capitals;
}

bool is_request(std::string_view text, const Language& language) {
  constexpr int kLeastWords = 5;
  constexpr int kLeastOwn = 2;
  const bool begins_with_capital = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
  int words = 0;
  int small = 0;
  int own = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const bool is_small = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
    words += word.empty() ? 0 : 1;
    small += is_small ? 1 : 0;
    own += is_small && !language.has(Words::kFunctionWords, folded(word)) ? 1 : 0;
    begin = end + 1;
  }
  return words >= kLeastWords && 2 * small > words && own >= kLeastOwn && begins_with_capital;
}

bool ends_sentence(std::string_view text) {
  while (!text.empty() && std::string_view("\"')").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return !text.empty() && std::string_view(".!?:").find(text.back()) != std::string_view::npos;
}

Ordinal read_ordinal(std::string_view text) {
  constexpr std::size_t kMostDigits = 2;
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  const std::size_t mark = std::min(text.find_first_not_of("0123456789", begin), text.size());
  if (mark == begin || mark - begin > kMostDigits || mark == text.size() ||
      (text[mark] != ')' && text[mark] != '.')) {
    return {};
  }
  const std::size_t end = text.find_first_not_of(' ', mark + 1);
  return end == std::string_view::npos ? Ordinal() : Ordinal{end, text[mark] == ')'};
}

}  // namespace uaparse
