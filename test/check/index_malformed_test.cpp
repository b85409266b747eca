#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    IndexMalformed, RuleFinds,
    testing::ValuesIn(cases(
        "index-malformed",
        {RuleCase{"NoNumber",
                  with<std::string>(&DocumentText::header,
                                    "UA: 50/12 Index: ASA 31/2012 Nepal Date: 28 February 2012"),
                  "1:1 /index", ""},
         RuleCase{"Label",
                  with<std::string>(&DocumentText::header,
                                    "UA: 50/12 AI Index ASA 24/2012 Nepal Date: 28 February 2012"),
                  "1:1 /index", ""},
         RuleCase{"NoRegion",
                  with<std::string>(&DocumentText::header,
                                    "UA: 50/12 Index: 31/001/2012 Nepal Date: 28 February 2012"),
                  "1:1 /index", ""},
         RuleCase{
             "DigitForLetter",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: A5A 31/001/2012 Nepal Date: 28 February 2012"),
             "1:1 /index", ""},
         RuleCase{
             "FiveDigitYear",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/20122 Nepal Date: 28 February 2012"),
             "1:1 /index", ""},
         RuleCase{"Glued",
                  with<std::string>(&DocumentText::header,
                                    "UA: 50/12 Index: ASA31/001/2012 Nepal Date: 28 February 2012"),
                  "", ""},
         RuleCase{"TwoDigitYear",
                  with<std::string>(&DocumentText::header,
                                    "UA: 50/12 Index: ASA 31/01/94 Nepal Date: 28 February 2012"),
                  "", ""},
         RuleCase{
             "LongNumber",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/6674/2012 Nepal Date: 28 February 2012"),
             "", ""},
         RuleCase{
             "NoIndex",
             with<std::string>(&DocumentText::header, "UA: 50/12 Nepal Date: 28 February 2012"), "",
             ""},
         RuleCase{"InProse",
                  with<std::string>(&DocumentText::body, "The price index: 3.5 per 100-day term."),
                  "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
