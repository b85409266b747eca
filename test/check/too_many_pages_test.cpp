#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    TooManyPages, RuleFinds,
    testing::ValuesIn(cases("too-many-pages",
                            {RuleCase{"Three",
                                      DocumentText().text() + "\fThe land was sold to a company.\n",
                                      "0:0 ",
                                      "",
                                      {}},
                             RuleCase{"Two", DocumentText().text(), "", "", {}},
                             RuleCase{"EmptyThird", DocumentText().text() + "\f\n", "", "", {}},
                             RuleCase{"Form",
                                      FormText().text() +
                                          "\fThe land was sold.\n\fIt lies in the north.\n",
                                      "",
                                      "",
                                      {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
