#include <array>

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "test/support/property.h"
#include "uaparse/base/text.h"
#include "uaparse/extract/values/dates.h"

namespace uaparse {
namespace {

const std::vector<std::string> kMonths = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

// Every form of a date that documents print, with the whole year.
std::vector<std::string> printed_forms(int year, int month, int day) {
  const std::string name = kMonths[static_cast<std::size_t>(month - 1)];
  const std::string short_name = name.substr(0, 3);
  const std::string y = std::to_string(year);
  const std::string d = std::to_string(day);
  return {d + " " + name + " " + y,
          two_digits(day) + " " + name + " " + y,
          d + " " + name + ", " + y,
          d + " " + short_name + " " + y,
          d + ". " + name + " " + y,
          name + " " + d + ", " + y,
          name + " " + d + " " + y,
          d + "th of " + name + " " + y,
          d + name + y,
          d + "/" + std::to_string(month) + "/" + y,
          two_digits(day) + "." + two_digits(month) + "." + y,
          y + "-" + two_digits(month) + "-" + two_digits(day)};
}

TEST(DatesProperty, EveryRealDateInEveryFormReadsBack) {
  test::for_each_case([](test::Random& random) {
    const int year = random.between(kFirstYear, kLastYear);
    const int month = random.between(1, 12);
    const int day = random.between(1, 31);
    const std::optional<Date> real = make_date(year, month, day);
    const std::string before = random.one_in(2) ? "Please send appeals before " : "";
    const std::string after = random.one_in(2) ? " TO:" : "";
    for (const std::string& form : printed_forms(year, month, day)) {
      const auto printed = find_date(folded(before + form + after), test::english());
      ASSERT_TRUE(printed.has_value()) << form;
      EXPECT_EQ(printed->date(), real) << form;
      EXPECT_EQ(printed->begin, before.size()) << form;
    }
  });
}

}  // namespace
}  // namespace uaparse
