#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    CountryUnknown, RuleFinds,
    testing::ValuesIn(cases(
        "country-unknown",
        {RuleCase{
             "Misspelt",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/2012 Neppal Date: 28 February 2012"),
             "1:1 /country",
             "",
             {}},
         RuleCase{
             "Known",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "",
             "",
             {}},
         RuleCase{"State",
                  with<std::string>(
                      &DocumentText::header,
                      "UA: 50/12 Index: AMR 51/001/2012 USA (Texas) Date: 28 February 2012"),
                  "",
                  "",
                  {}},
         RuleCase{"TwoCountries",
                  with<std::string>(
                      &DocumentText::header,
                      "UA: 50/12 Index: ASA 31/001/2012 Nepal/India Date: 28 February 2012"),
                  "",
                  "",
                  {}},
         RuleCase{"NonePrinted",
                  with<std::string>(&DocumentText::header,
                                    "UA: 50/12 Index: ASA 31/001/2012 Date: 28 February 2012"),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
