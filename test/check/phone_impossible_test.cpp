#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    PhoneImpossible, RuleFinds,
    testing::ValuesIn(cases(
        "phone-impossible",
        {RuleCase{
             "TooShort",
             LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 01"}.text(),
             "1:13 /recipients/0/fax/0",
             "",
             {}},
         RuleCase{
             "TooLong",
             LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 0100 55 66"}
                 .text(),
             "1:13 /recipients/0/fax/0",
             "",
             {}},
         RuleCase{"NoSuchCountry",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +999 1 555 0100"}
                      .text(),
                  "1:13 /recipients/0/fax/0",
                  "",
                  {}},
         RuleCase{"Possible",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 0100"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{
             "NoughtOfCallsAtHome",
             LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +44 (0)20 7946 0100"}
                 .text(),
             "",
             "",
             {}},
         RuleCase{"NoughtWithoutBrackets",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +44 020 7946 0100"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{"SheetOf2012",
                  with<std::string>(
                      &DocumentText::recipients,
                      "Minister of Justice\nNepal\nFax: +977 1 555 01\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
