#include "uaparse/extract/values/dates.h"

#include <charconv>

namespace uaparse {

namespace {

int to_int(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Amnesty International began in 1961: a two-digit year below is of this century.
int full_year(std::string_view digits) {
  const int year = to_int(digits);
  return digits.size() != 2 ? year : year < kFirstYear % 100 ? 2000 + year : 1900 + year;
}

int month_number(std::string_view word, const Language& language) {
  return to_int(language.look_up(Table::kMonths, word).value_or("0"));
}

PrintedDate read_match(std::string_view text, const Match& match, const Language& language) {
  const auto group = [&](std::size_t i) { return match.group(text, i); };
  PrintedDate date;
  if (!group(1).empty()) {
    date = {0, 0, to_int(group(1)), month_number(group(2), language), full_year(group(3))};
  } else if (!group(4).empty()) {
    date = {0, 0, to_int(group(5)), month_number(group(4), language), full_year(group(6))};
  } else if (!group(7).empty()) {
    date = {0, 0, to_int(group(7)), to_int(group(8)), full_year(group(9))};
  } else {
    date = {0, 0, to_int(group(12)), to_int(group(11)), full_year(group(10))};
  }
  date.begin = std::string_view::npos;
  for (std::size_t i = 1; i < match.groups.size(); ++i) {
    const auto& [begin, end] = match.groups[i];
    if (begin != std::string_view::npos && end > begin) {
      date.begin = std::min(date.begin, begin);
      date.end = std::max(date.end, end);
    }
  }
  return date;
}

// An index looks like a date in digits ("AFR 54/30/93"). A month in letters makes even "31
// February" one.
bool is_number_of_else(const Match& match, const PrintedDate& date) {
  constexpr std::size_t kFirstGroupOfDigits = 7;
  const bool is_in_digits = match.groups[kFirstGroupOfDigits].first != std::string_view::npos ||
                            match.groups[kFirstGroupOfDigits + 3].first != std::string_view::npos;
  return is_in_digits && (date.day < 1 || date.day > 31 || date.month < 1 || date.month > 12);
}

// "10 April 2O13": a year is printed that cannot be read, and no other may be put in its place.
bool has_unread_year(std::string_view text, const PrintedDate& date) {
  const std::size_t next = text.find_first_not_of(" ,.", date.end);
  return date.year == 0 && next != std::string_view::npos && text[next] >= '0' && text[next] <= '9';
}

}  // namespace

std::optional<PrintedDate> find_date(std::string_view text, const Language& language,
                                     std::size_t from) {
  // The byte before counts as the boundary ("Date:28 February 2012").
  std::size_t start = from > 0 ? from - 1 : 0;
  while (const std::optional<Match> match = language.dates().find(text, start)) {
    const PrintedDate date = read_match(text, *match, language);
    if (date.begin >= from && !has_unread_year(text, date) && !is_number_of_else(*match, date)) {
      return date;
    }
    start = date.end;
  }
  return std::nullopt;
}

std::optional<Date> completed(const PrintedDate& date, const std::optional<Date>& issued) {
  if (date.year != 0) {
    return date.date();
  }
  if (!issued) {
    return std::nullopt;
  }
  const int year = static_cast<int>(issued->year());
  const std::optional<Date> same_year = make_date(year, date.month, date.day);
  return same_year && *same_year >= *issued ? same_year : make_date(year + 1, date.month, date.day);
}

}  // namespace uaparse
