// Calendar dates. Only real ones exist: make_date gives nothing for 31 February.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace uaparse {

using Date = std::chrono::year_month_day;

// Years outside 1961 (Amnesty International is founded) to 2099 are typing errors, not dates.
inline constexpr int kFirstYear = 1961;
inline constexpr int kLastYear = 2099;

std::optional<Date> make_date(int year, int month, int day);

// ISO 8601, `2012-04-10`.
std::string iso_8601(const Date& date);

// The day that such a text names, whole and in this form only.
std::optional<Date> parse_iso_8601(std::string_view text);

}  // namespace uaparse
