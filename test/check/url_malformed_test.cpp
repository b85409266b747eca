#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    UrlMalformed, RuleFinds,
    testing::ValuesIn(cases(
        "url-malformed",
        {RuleCase{"NoColon",
                  with<std::string>(&DocumentText::additional,
                                    "See https//www.belu.example/land for more."),
                  "2:33 ",
                  "",
                  {}},
         RuleCase{
             "OneSlash",
             with<std::string>(&DocumentText::additional, "See http:/www.belu.example for more."),
             "2:33 ",
             "",
             {}},
         RuleCase{
             "Misspelt",
             with<std::string>(&DocumentText::additional, "See htpp://www.belu.example for more."),
             "2:33 ",
             "",
             {}},
         RuleCase{"Comma",
                  with<std::string>(&DocumentText::additional, "See www,belu.example for more."),
                  "2:33 ",
                  "",
                  {}},
         RuleCase{"BlankBehindScheme",
                  with<std::string>(&DocumentText::additional,
                                    "See https:// www.belu.example for more."),
                  "2:33 ",
                  "",
                  {}},
         RuleCase{
             "Sound",
             with<std::string>(&DocumentText::additional,
                               "See https://www.belu.example/land?id=2#top (or www.belu.example)."),
             "",
             "",
             {}},
         RuleCase{"Broken",
                  with<std::string>(&DocumentText::additional,
                                    "See https://\nwww.belu.example for more."),
                  "",
                  "",
                  {}},
         RuleCase{
             "Word",
             with<std::string>(&DocumentText::additional, "See the HTTP log and the www for more."),
             "",
             "",
             {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
