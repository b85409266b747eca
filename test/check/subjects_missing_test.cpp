#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    SubjectsMissing, RuleFinds,
    testing::ValuesIn(cases(
        "subjects-missing",
        {RuleCase{"NoLine", with<std::string>(&DocumentText::names, ""), "0:0 /subjects", ""},
         RuleCase{"EmptyLine",
                  [] {
                    DocumentText document;
                    document.names = "Name:";
                    document.gender.clear();
                    document.foot.clear();
                    return document.text();
                  }(),
                  "2:35 /subjects", ""},
         RuleCase{"Group", with<std::string>(&DocumentText::names, "Name: At least nine villagers"),
                  "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
