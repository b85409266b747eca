#include "uaparse/extract/values/dates.h"

#include <algorithm>
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

void read_part(DatePart part, std::string_view text, const Language& language, PrintedDate& date) {
  switch (part) {
    case DatePart::kDay:
      date.day = to_int(text);
      break;
    case DatePart::kMonth:
      date.month = month_number(text, language);
      break;
    case DatePart::kMonthDigits:
      date.month = to_int(text);
      break;
    case DatePart::kYear:
    case DatePart::kAnyYear:
      date.year = full_year(text);
      break;
  }
}

PrintedDate read_match(std::string_view text, const Match& match, const Language& language) {
  PrintedDate date;
  date.begin = std::string_view::npos;
  for (std::size_t i = 1; i < match.groups.size(); ++i) {
    const auto& [begin, end] = match.groups[i];
    if (begin != std::string_view::npos && end > begin) {
      read_part(language.date_groups().parts[i - 1], match.group(text, i), language, date);
      date.begin = std::min(date.begin, begin);
      date.end = std::max(date.end, end);
    }
  }
  return date;
}

// An index looks like a date in digits ("AFR 54/30/93"). A month in letters makes even "31
// February" one.
bool is_number_of_else(const Match& match, const PrintedDate& date, const Language& language) {
  const auto first = static_cast<std::ptrdiff_t>(language.date_groups().first_in_figures);
  const bool is_in_figures =
      std::any_of(match.groups.begin() + first, match.groups.end(),
                  [](const auto& group) { return group.first != std::string_view::npos; });
  return is_in_figures && (date.day < 1 || date.day > 31 || date.month < 1 || date.month > 12);
}

// "10 April 2O13": a year is printed that cannot be read, and no other may be put in its place.
bool has_unread_year(std::string_view text, const PrintedDate& date) {
  const std::size_t next = text.find_first_not_of(" ,.", date.end);
  return date.year == 0 && next != std::string_view::npos && text[next] >= '0' && text[next] <= '9';
}

std::optional<PrintedDate> find_spelt_date(std::string_view text, const Language& language,
                                           std::size_t from) {
  // The byte before counts as the boundary ("Date:28 February 2012").
  std::size_t start = from > 0 ? from - 1 : 0;
  while (const std::optional<Match> match = language.dates().find(text, start)) {
    const PrintedDate date = read_match(text, *match, language);
    if (date.begin >= from && !has_unread_year(text, date) &&
        !is_number_of_else(*match, date, language)) {
      return date;
    }
    start = date.end;
  }
  return std::nullopt;
}

// "3 Septmber 2012", "Janurary 3, 2012": with a day and a year beside it, a word that is one letter
// from a month is that month.
std::optional<PrintedDate> find_misspelt_date(std::string_view text, const Language& language,
                                              std::size_t from) {
  static const Pattern kDate(
      "(?:^|[^a-z0-9/])(?:(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{5,10})|([a-z]{5,10}) (\\d{1,2})),? "
      "(\\d{4})(?:$|[^a-z0-9/])");
  for (auto match = kDate.find(text, from); match; match = kDate.find(text, match->end)) {
    const std::size_t day = match->group(text, 1).empty() ? 4 : 1;
    const std::size_t month = day == 1 ? 2 : 3;
    const auto number = language.look_up_misspelt(Table::kMonths, match->group(text, month));
    if (number) {
      return PrintedDate{match->groups[std::min(day, month)].first, match->groups[5].second,
                         to_int(match->group(text, day)), to_int(*number),
                         to_int(match->group(text, 5))};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<PrintedDate> find_date(std::string_view text, const Language& language,
                                     std::size_t from) {
  const auto spelt = find_spelt_date(text, language, from);
  const auto misspelt =
      find_misspelt_date(spelt ? text.substr(0, spelt->begin) : text, language, from);
  return misspelt ? misspelt : spelt;
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
