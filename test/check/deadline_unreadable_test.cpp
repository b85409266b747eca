#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    DeadlineUnreadable, RuleFinds,
    testing::ValuesIn(
        cases("deadline-unreadable",
              {RuleCase{"LetterForDigit",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 10 APRIL 2O12 TO:"),
                        "1:14 /deadline", ""},
               RuleCase{"NoMonth",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 10 ARPPIIL 2012 TO:"),
                        "1:14 /deadline", ""},
               RuleCase{"Readable",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE APRIL 10, 2012 TO:"),
                        "", ""},
               RuleCase{"NotReal",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:"),
                        "", ""},
               RuleCase{"LeftToBeFilledIn",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE XX APRIL 2012 TO:"),
                        "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
