#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    AddressWithoutCountry, RuleFinds,
    testing::ValuesIn(
        cases("address-without-country",
              {RuleCase{"None",
                        LetterText{.address = "12 River Street\nKathmandu"}.text(),
                        "1:11 /recipients/0/address",
                        "",
                        {}},
               RuleCase{"LastLine",
                        LetterText{.address = "12 River Street\nKathmandu\nNepal"}.text(),
                        "",
                        "",
                        {}},
               RuleCase{"EndOfLastLine",
                        LetterText{.address = "12 River Street\nKathmandu 44600, Nepal"}.text(),
                        "",
                        "",
                        {}},
               RuleCase{"NoAddress",
                        LetterText{.address = "Email: a.zorin@justice.example"}.text(),
                        "",
                        "",
                        {}},
               RuleCase{"SheetOf2012",
                        with<std::string>(&DocumentText::recipients,
                                          "Minister of Justice\n12 River Street\nKathmandu\nFax: "
                                          "+977 1 555 0100\nSalutation: Dear Minister"),
                        "",
                        "",
                        {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
