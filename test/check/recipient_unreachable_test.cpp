#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    RecipientUnreachable, RuleFinds,
    testing::ValuesIn(cases(
        "recipient-unreachable",
        {RuleCase{
             "NameAlone",
             with<std::string>(&DocumentText::recipients,
                               "Minister of Justice\nMr Anton Zorin\nSalutation: Dear Minister"),
             "1:16 /recipients/0", ""},
         RuleCase{"FaxAlone",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nFax: +977 1 555 0100"),
                  "", ""},
         RuleCase{"AddressAlone",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\n12 River Street\nKathmandu"),
                  "", ""},
         RuleCase{"MalformedEmail",
                  with<std::string>(&DocumentText::recipients,
                                    "Minister of Justice\nEmail: a.zorin@justice"),
                  "", ""},
         RuleCase{"CopyByNameAlone",
                  with<std::string>(&DocumentText::copies,
                                    "Copies to:\nMinister of the Interior\nMs Lena Orlova"),
                  "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
