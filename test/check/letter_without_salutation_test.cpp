#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    LetterWithoutSalutation, RuleFinds,
    testing::ValuesIn(cases(
        "letter-without-salutation",
        {RuleCase{"OfTheTemplate", LetterText{.salutation = ""}.text(), "1:6 ", "", {}},
         RuleCase{"OfTheForm",
                  FormText{.letter = "I am writing about the villagers of Belu.\nThey have lived "
                                     "there for decades.\nNobody asked them.\n\nYours sincerely,"}
                      .text(),
                  "1:18 ",
                  "",
                  {}},
         RuleCase{"Salutation", LetterText{}.text(), "", "", {}},
         RuleCase{"OfTheFormWithSalutation", FormText{}.text(), "", "", {}},
         RuleCase{"InSpanish",
                  FormText{.letter = "Estimado Señor Ministro:\n\nLe escribo sobre los aldeanos de "
                                     "Belu.\n\nYours sincerely,"}
                      .text(),
                  "",
                  "",
                  {}},
         RuleCase{"NoLetter", DocumentText().text(), "", "", {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
