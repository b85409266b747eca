#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    PhoneWithoutCountryCode, RuleFinds,
    testing::ValuesIn(cases(
        "phone-without-country-code",
        {RuleCase{
             "None",
             LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: 01 555 0100"}.text(),
             "1:13 /recipients/0/fax/0",
             "",
             {}},
         RuleCase{"Plus",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 0100"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{"Prefix",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: 00977 1 555 0100"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{"SheetOf2012",
                  with<std::string>(
                      &DocumentText::recipients,
                      "Minister of Justice\nNepal\nFax: 01 555 0100\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
