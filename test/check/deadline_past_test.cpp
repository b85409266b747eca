#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

CheckOptions on(int year, int month, int day) {
  return {make_date(year, month, day), {}};
}

// The deadline of the document is 10 April 2012.
INSTANTIATE_TEST_SUITE_P(
    DeadlinePast, RuleFinds,
    testing::ValuesIn(cases("deadline-past",
                            {RuleCase{"DayAfter", DocumentText().text(), "1:14 /deadline", "",
                                      on(2012, 4, 11)},
                             RuleCase{"DayItself", DocumentText().text(), "", "", on(2012, 4, 10)},
                             RuleCase{"NoDayNamed", DocumentText().text(), "", "", {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
