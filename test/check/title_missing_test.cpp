#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    TitleMissing, RuleFinds,
    testing::ValuesIn(cases(
        "title-missing",
        {RuleCase{"NoTitle",
                  [] {
                    DocumentText document;
                    document.title.clear();
                    document.summary.clear();
                    document.body.clear();
                    return document.text();
                  }(),
                  "1:3 /title", ""},
         RuleCase{"Title", with<std::string>(&DocumentText::title, "VILLAGERS AT RISK"), "", ""},
         RuleCase{"TitleBesideTheBanner",
                  with<std::string>(&DocumentText::title,
                                    "VILLAGERS AT RISK OF EVICTION IN THE\nNORTHERN DISTRICT"),
                  "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
