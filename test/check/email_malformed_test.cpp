#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    EmailMalformed, RuleFinds,
    testing::ValuesIn(cases(
        "email-malformed",
        {RuleCase{
             "NoTopLevel",
             with<std::string>(
                 &DocumentText::recipients,
                 "Minister of Justice\nNepal\nEmail: a.zorin@justice\nSalutation: Dear Minister"),
             "1:18 /recipients/0/email", ""},
         RuleCase{"TwoPoints",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nEmail: "
                                    "a.zorin@justice..example\nSalutation: Dear Minister"),
                  "1:18 /recipients/0/email", ""},
         RuleCase{"NoSign",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nEmail: "
                                    "a.zorin.justice.example\nSalutation: Dear Minister"),
                  "1:18 /recipients/0/email", ""},
         RuleCase{"NoDomain",
                  with<std::string>(
                      &DocumentText::recipients,
                      "Minister of Justice\nNepal\nSalutation: Dear Minister\nEmail: a.zorin@"),
                  "1:19 /recipients/0/email", ""},
         RuleCase{"TwoSigns",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nEmail: "
                                    "a.zorin@@justice.example\nSalutation: Dear Minister"),
                  "1:18 /recipients/0/email", ""},
         RuleCase{"PointBeforeSign",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nEmail: "
                                    "zorin.@justice.example\nSalutation: Dear Minister"),
                  "1:18 /recipients/0/email/0", ""},
         RuleCase{"InACopy",
                  with<std::string>(
                      &DocumentText::copies,
                      "Copies to:\nMinister of the Interior\nNepal\nEmail: orlova@interior"),
                  "1:27 /copies/0/email", ""},
         RuleCase{"Sound",
                  with<std::string>(
                      &DocumentText::recipients,
                      "Minister of Justice\nNepal\nEmail: "
                      "a.zorin+o'neil@justice-ministry.example\nSalutation: Dear Minister"),
                  "", ""},
         RuleCase{"Remark",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nEmail: a.zorin@justice.example "
                                    "(please keep trying)\nSalutation: Dear Minister"),
                  "", ""},
         RuleCase{"SoundInARemark",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nFax: +977 1 555 0100 (if it "
                                    "fails, write to office@justice.example.)"),
                  "", ""},
         RuleCase{"SoundBeforeAMark",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nNepal\nFax: +977 1 555 0100 (or "
                                    "office@justice.example, in the mornings)"),
                  "", ""},
         RuleCase{"Handle",
                  with<std::string>(
                      &DocumentText::recipients,
                      "Minister of Justice\nNepal\nTwitter: @azorin\nSalutation: Dear Minister"),
                  "", ""},
         RuleCase{"InProse",
                  with<std::string>(&DocumentText::body,
                                    "They wrote to a.zorin@justice and were not heard."),
                  "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
