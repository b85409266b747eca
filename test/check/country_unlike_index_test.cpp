#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    CountryUnlikeIndex, RuleFinds,
    testing::ValuesIn(cases(
        "country-unlike-index",
        {RuleCase{
             "Other",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/2012 Pakistan Date: 28 February 2012"),
             "1:1 /country_code", ""},
         RuleCase{
             "Same",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "", ""},
         RuleCase{"State",
                  with<std::string>(
                      &DocumentText::header,
                      "UA: 50/12 Index: AMR 51/001/2012 USA (Texas) Date: 28 February 2012"),
                  "", ""},
         RuleCase{
             "Region",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: AFR 01/001/2012 Kenya Date: 28 February 2012"),
             "", ""},
         RuleCase{
             "UnknownCountry",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/2012 Norvania Date: 28 February 2012"),
             "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
