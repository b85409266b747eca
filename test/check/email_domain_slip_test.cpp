#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    EmailDomainSlip, RuleFinds,
    testing::ValuesIn(cases(
        "email-domain-slip",
        {RuleCase{"Swapped",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@gmial.com\nSalutation: Dear Minister"),
                  "1:20 /recipients/0/email/0",
                  "",
                  {}},
         RuleCase{"LetterLeftOut",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@hotmal.com\nSalutation: Dear Minister"),
                  "1:20 /recipients/0/email/0",
                  "",
                  {}},
         RuleCase{"NoSuchEnd",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@gmail.con\nSalutation: Dear Minister"),
                  "1:20 /recipients/0/email/0",
                  "",
                  {}},
         RuleCase{"Common",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@gmail.com\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}},
         RuleCase{"OfAnotherCountry",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@yahoo.gr\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}},
         RuleCase{"OfAnOffice",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@justice.example\nSalutation: Dear Minister"),
                  "",
                  "",
                  {}},
         RuleCase{"Allowed",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nEmail: "
                                    "a.zorin@gmial.com\nSalutation: Dear Minister"),
                  "",
                  "",
                  {{}, {"gmial.com"}}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
