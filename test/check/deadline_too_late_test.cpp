#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

std::string with_deadline(const std::string& date) {
  return with<std::string>(&DocumentText::appeals, "PLEASE SEND APPEALS BEFORE " + date + " TO:");
}

INSTANTIATE_TEST_SUITE_P(
    DeadlineTooLate, RuleFinds,
    testing::ValuesIn(
        cases("deadline-too-late",
              {RuleCase{"NextYear", with_deadline("10 APRIL 2013"), "1:14 /deadline", ""},
               RuleCase{"SixMonthsAndADay", with_deadline("29 AUGUST 2012"), "1:14 /deadline", ""},
               RuleCase{"SixMonths", with_deadline("28 AUGUST 2012"), "", ""},
               RuleCase{"SixWeeks", with_deadline("10 APRIL 2012"), "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
