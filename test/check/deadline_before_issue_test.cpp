#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    DeadlineBeforeIssue, RuleFinds,
    testing::ValuesIn(
        cases("deadline-before-issue",
              {RuleCase{"Before",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 10 JANUARY 2012 TO:"),
                        "1:14 /deadline", ""},
               RuleCase{"SameDay",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 28 FEBRUARY 2012 TO:"),
                        "1:14 /deadline", ""},
               RuleCase{"NextDay",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 29 FEBRUARY 2012 TO:"),
                        "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
