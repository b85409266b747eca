#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

std::string below_banner() {
  DocumentText document;
  document.title =
      "UA: 5012 Index: ASA 31/001/2012 Nepal Date: 28 February 2012\n" + document.title;
  document.header.clear();
  document.foot.clear();
  return document.text();
}

INSTANTIATE_TEST_SUITE_P(
    UaNumberMalformed, RuleFinds,
    testing::ValuesIn(cases(
        "ua-number-malformed",
        {RuleCase{"BelowTheBanner", below_banner(), "1:2 /ua_number", ""},
         RuleCase{"NoSlash",
                  with<std::string>(&DocumentText::header,
                                    "UA: 5012 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
                  "1:1 /ua_number", ""},
         RuleCase{
             "Hyphen",
             with<std::string>(&DocumentText::header,
                               "UA: 50-12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "1:1 /ua_number", ""},
         RuleCase{
             "LetterForDigit",
             with<std::string>(&DocumentText::header,
                               "UA: 5O/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "1:1 /ua_number", ""},
         RuleCase{
             "ThreeDigitYear",
             with<std::string>(&DocumentText::header,
                               "UA: 50/012 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "1:1 /ua_number", ""},
         RuleCase{
             "Point",
             with<std::string>(&DocumentText::header,
                               "UA 112.19 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "", ""},
         RuleCase{
             "FourDigitYear",
             with<std::string>(&DocumentText::header,
                               "UA-003/2012 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "", ""},
         RuleCase{
             "Extra",
             with<std::string>(&DocumentText::header,
                               "EXTRA 73/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "", ""},
         RuleCase{"NoNumber",
                  with<std::string>(&DocumentText::header,
                                    "Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
                  "", ""},
         RuleCase{
             "InProse",
             with<std::string>(&DocumentText::body, "They wrote about UA: 5012 and were heard."),
             "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
