#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    SalutationUnlikeOffice, RuleFinds,
    testing::ValuesIn(cases(
        "salutation-unlike-office",
        {RuleCase{"PrimeMinisterForMinister",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Dear Prime Minister"),
                  "1:21 /recipients/0/salutation",
                  "",
                  {}},
         RuleCase{"MinisterForPresident",
                  with<std::string>(&DocumentText::recipients,
                                    "President of the Republic\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Dear Minister"),
                  "1:21 /recipients/0/salutation",
                  "",
                  {}},
         RuleCase{"MajestyForMinister",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Your Majesty"),
                  "1:21 /recipients/0/salutation",
                  "",
                  {}},
         RuleCase{"MinisterForPrimeMinister",
                  with<std::string>(&DocumentText::recipients,
                                    "Prime Minister\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}},
         RuleCase{
             "PresidentOfTheCouncilOfMinisters",
             with<std::string>(&DocumentText::recipients,
                               "President of the Council of Ministers\nMr Anton Zorin\n12 River "
                               "Street\nKathmandu\nNepal\nSalutation: Dear Prime Minister"),
             "",
             "",
             {}},
         RuleCase{"Excellency",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Your Excellency"),
                  "",
                  "",
                  {}},
         RuleCase{"Rank",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Defence\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Dear General"),
                  "",
                  "",
                  {}},
         RuleCase{
             "TwoLanguages",
             with<std::string>(
                 &DocumentText::recipients,
                 "Minister of Justice\nMr Anton Zorin\n12 River "
                 "Street\nKathmandu\nNepal\nSalutation: Estimado Sr. Ministro / Dear Minister"),
             "",
             "",
             {}},
         RuleCase{"JudgeOfACourt",
                  with<std::string>(&DocumentText::recipients,
                                    "President of the Supreme Court\nMr Anton Zorin\n12 River "
                                    "Street\nKathmandu\nNepal\nSalutation: Dear Chief Justice"),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
