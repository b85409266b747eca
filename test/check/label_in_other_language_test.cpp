#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    LabelInOtherLanguage, RuleFinds,
    testing::ValuesIn(cases(
        "label-in-other-language",
        {RuleCase{"Email",
                  LetterText{.address = "12 River Street\nKathmandu\nNepal\nCorreo electrónico: "
                                        "a.zorin@justice.example"}
                      .text(),
                  "1:13 ",
                  "",
                  {}},
         RuleCase{
             "Label",
             LetterText{
                 .address = "12 River Street\nKathmandu\nNepal\nEmail: a.zorin@justice.example"}
                 .text(),
             "",
             "",
             {}},
         RuleCase{"WordOfASentence",
                  LetterText{.body = "Su nombre: nobody asked for it."}.text(),
                  "",
                  "",
                  {}},
         RuleCase{"SheetOf2012",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\n12 River Street\nNepal\nTratamiento: "
                                    "Dear Minister\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
