#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    TooManyPages, RuleFinds,
    testing::ValuesIn(cases(
        "too-many-pages",
        {RuleCase{
             "Three", LetterText().text() + "\fThe land was sold to a company.\n", "0:0 ", "", {}},
         RuleCase{"Two", LetterText().text(), "", "", {}},
         RuleCase{"EmptyThird", LetterText().text() + "\f\n", "", "", {}},
         RuleCase{"Form",
                  FormText().text() + "\fThe land was sold.\n\fIt lies in the north.\n",
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
