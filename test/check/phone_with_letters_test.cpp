#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    PhoneWithLetters, RuleFinds,
    testing::ValuesIn(cases(
        "phone-with-letters",
        {RuleCase{"Noughts",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 O1OO"}
                      .text(),
                  "1:13 ",
                  "",
                  {}},
         RuleCase{"One",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 l 555 01l0"}
                      .text(),
                  "1:13 ",
                  "",
                  {}},
         RuleCase{"Digits",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 0100"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{"Extension",
                  LetterText{
                      .address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 0100 ext. 12"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{
             "Two",
             LetterText{
                 .address = "12 River Street\nKathmandu\nNepal\nFax: +977 1 555 0100 or 555 0101"}
                 .text(),
             "",
             "",
             {}},
         RuleCase{
             "SheetOf2012",
             with<std::string>(
                 &DocumentText::recipients,
                 "Minister of Justice\nNepal\nFax: +977 1 555 O1OO\nSalutation: Dear Minister"),
             "",
             "",
             {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
