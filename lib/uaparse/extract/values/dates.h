// Dates as printed: "10 April 2012", "April 10, 2012", "10.04.2012", "1er juillet", two-digit
// years.
#pragma once

#include <optional>
#include <string_view>

#include "uaparse/base/date.h"
#include "uaparse/knowledge/language.h"

namespace uaparse {

struct PrintedDate {
  std::size_t begin = 0;  // in the folded text
  std::size_t end = 0;
  int day = 0;
  int month = 0;
  int year = 0;  // 0: none is printed
  std::optional<Date> date() const { return make_date(year, month, day); }
};

// The first date at or after `from` in folded text. It need not be a real one (31 February).
std::optional<PrintedDate> find_date(std::string_view text, const Language& language,
                                     std::size_t from = 0);

// The date without a year completed: the first such day on or after `issued`.
std::optional<Date> completed(const PrintedDate& date, const std::optional<Date>& issued);

}  // namespace uaparse
