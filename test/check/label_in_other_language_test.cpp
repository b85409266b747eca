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
             "TakenForAnOffice",
             FormText{.contact = "TARGET'S CONTACT DETAILS & \"COPIES TO\"\nMinister of Health\n"
                                 "Ms Dana Kim\nNepal\nFax: +977 1 555 0101\n"
                                 "Correo electrónico: d.kim@health.example"}
                 .text(),
             "1:31 /recipients/1/position",
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
