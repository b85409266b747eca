#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    GenderUnlikePronouns, RuleFinds,
    testing::ValuesIn(cases(
        "gender-unlike-pronouns",
        {RuleCase{"ManAsShe",
                  LetterText{.names = "Anton Belu (m) (she/her)"}.text(),
                  "2:31 /subjects/0/pronouns",
                  "",
                  {}},
         RuleCase{"MixedPair",
                  LetterText{.names = "Anton Belu (he/her)"}.text(),
                  "2:31 /subjects",
                  "",
                  {}},
         RuleCase{"ManAsHe", LetterText{.names = "Anton Belu (m) (he/him)"}.text(), "", "", {}},
         RuleCase{
             "ManAsThey", LetterText{.names = "Anton Belu (m) (they/them)"}.text(), "", "", {}},
         RuleCase{"HeAndThey", LetterText{.names = "Anton Belu (he/they)"}.text(), "", "", {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
