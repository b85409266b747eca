#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    TitleTooLong, RuleFinds,
    testing::ValuesIn(cases(
        "title-too-long", {RuleCase{"EightyOne",
                                    with<std::string>(&DocumentText::title,
                                                      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA "
                                                      "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBC"),
                                    "1:4 /title",
                                    "",
                                    {}},
                           RuleCase{"Eighty",
                                    with<std::string>(&DocumentText::title,
                                                      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA "
                                                      "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"),
                                    "",
                                    "",
                                    {}},
                           RuleCase{"EightyWithAccents",
                                    with<std::string>(&DocumentText::title,
                                                      "ÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉÉ "
                                                      "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB"),
                                    "",
                                    "",
                                    {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
