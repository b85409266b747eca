// Dates, case numbers and ages as a language prints them: patterns put together from the words and
// labels of its lexicon. What no language changes (digits, figures, marks) is written here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {

// The place-holders of the label `date`, in braces: "{day} ?(?:of )?{month} {year}".
enum class DatePart {
  kDay,    // one or two digits
  kMonth,  // a word of the table of months
  kMonthDigits,
  kYear,     // four digits
  kAnyYear,  // four digits or two
};
inline constexpr std::array<std::string_view, 5> kDatePartNames = {"day", "month", "month_digits",
                                                                   "year", "any_year"};

// What Pattern::find gives (pattern.h) bounds the forms of a language.
inline constexpr std::size_t kMaxDateForms = 10;

struct DateExpression {
  std::string text;
  std::vector<DatePart> parts;       // of group i + 1
  std::size_t first_in_figures = 0;  // the groups from here on are of dates without words
};

// The forms of the lexicon, then figures: 10.05.2012, 10/5/12, 2012-05-10.
DateExpression date_expression(const LexiconData& lexicon);

// Groups: 1 the series of Urgent Actions, 2 that of extra actions, 3 number, 4 year. A series may
// be missing.
std::string case_number_expression(const LexiconData& lexicon);

// Groups: 1 the age behind its label or a comma, 2 the age before the word for years.
std::string age_expression(const LexiconData& lexicon);

// The names in braces in a pattern of the label `date`.
std::vector<std::string_view> find_place_holders(std::string_view pattern);

}  // namespace uaparse
