#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    UnknownLabel, RuleFinds,
    testing::ValuesIn(cases(
        "unknown-label",
        {RuleCase{"Title",
                  FormText{.title = "URGENT ACTION TITEL:\nVILLAGERS AT RISK"}.text(),
                  "1:3 ",
                  "",
                  {}},
         RuleCase{"Deadline",
                  FormText{.deadline = "APEAL DEADLINE NOTICE:\n10 April 2018"}.text(),
                  "1:38 ",
                  "",
                  {}},
         RuleCase{
             "NoColon", FormText{.contact = "TARGETS CONTRACT DETAILS"}.text(), "1:26 ", "", {}},
         RuleCase{"CountryAndTitle",
                  FormText{.title = "URGENT ACTION TITLE:\nNEPAL: VILLAGERS AT RISK"}.text(),
                  "",
                  "",
                  {}},
         RuleCase{"HeadOfTheBackground",
                  FormText{.background = "WHAT IS KNOWN:\nThe land was sold."}.text(),
                  "",
                  "",
                  {}},
         RuleCase{"OnTheTemplate",
                  LetterText{.names = "Anton Belu\n\nPUBLICATON DATE: 3 March 2018"}.text(),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
