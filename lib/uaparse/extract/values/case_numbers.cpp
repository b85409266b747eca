#include "uaparse/extract/values/case_numbers.h"

#include <algorithm>

#include "uaparse/base/date.h"
#include "uaparse/knowledge/pattern.h"

namespace uaparse {

namespace {

std::string without_padding(std::string_view digits) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return std::string(digits.substr(first));
}

std::string in_capitals(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return result;
}

// The first letter at or behind `i`.
std::size_t begin_of_word(std::string_view text, std::size_t i) {
  while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80 &&
         (text[i] < 'a' || text[i] > 'z')) {
    ++i;
  }
  return i;
}

}  // namespace

std::optional<PrintedNumber> find_ua_number(std::string_view text, const Language& language,
                                            bool needs_series) {
  for (std::optional<Match> match = language.case_numbers().find(text); match;
       match = language.case_numbers().find(text, match->end)) {
    const bool is_extra = !match->group(text, 2).empty();
    const bool has_series = is_extra || !match->group(text, 1).empty();
    const std::string_view number = match->group(text, 3);
    if ((needs_series && !has_series) || without_padding(number) == "0") {
      continue;
    }
    const std::string_view year = match->group(text, 4);
    PrintedNumber result;
    result.begin = match->groups[is_extra ? 2 : has_series ? 1 : 3].first;
    // The pattern of a series may take the byte before it.
    result.begin = has_series ? begin_of_word(text, result.begin) : result.begin;
    result.end = match->groups[4].second;
    result.number = (is_extra ? "EXTRA " : "") + without_padding(number) + "/" +
                    std::string(year.substr(year.size() - 2));
    return result;
  }
  return std::nullopt;
}

std::optional<PrintedIndex> find_index(std::string_view text, std::size_t from) {
  static const Pattern kPattern(
      "(?:^|[^a-z])([a-z]{3}) ?(\\d{2}) ?/ ?(\\d{1,5}) ?/ ?(\\d{4}|\\d{2})(?:$|[^0-9])");
  const std::optional<Match> match = kPattern.find(text, from);
  if (!match) {
    return std::nullopt;
  }
  const std::string_view number = match->group(text, 3);
  const std::string_view year = match->group(text, 4);
  PrintedIndex result;
  result.begin = match->groups[1].first;
  result.end = match->groups[4].second;
  result.area = in_capitals(match->group(text, 1)) + " " + std::string(match->group(text, 2));
  result.index = result.area + "/" + std::string(number) + "/" + std::string(year);
  // Indexes had two-digit years until 1999; later ones are typing errors of this century.
  const bool is_this_century = year < std::to_string(kFirstYear % 100);
  const std::string century = year.size() == 4 ? "" : is_this_century ? "20" : "19";
  result.key = result.area + "/" + without_padding(number) + "/" + century + std::string(year);
  return result;
}

}  // namespace uaparse
