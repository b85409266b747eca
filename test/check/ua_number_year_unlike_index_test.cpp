#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

// Nor does the foot say what the header does not.
std::string with_header(const std::string& header) {
  DocumentText document;
  document.header = header;
  document.foot.clear();
  return document.text();
}

INSTANTIATE_TEST_SUITE_P(
    UaNumberYearUnlikeIndex, RuleFinds,
    testing::ValuesIn(cases(
        "ua-number-year-unlike-index",
        {RuleCase{
             "LastYear",
             with<std::string>(&DocumentText::header,
                               "UA: 50/11 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "1:1 /ua_number",
             "",
             {}},
         RuleCase{
             "SameYear",
             with<std::string>(&DocumentText::header,
                               "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012"),
             "",
             "",
             {}},
         RuleCase{"UpdateOfAnOlderCase",
                  with<std::string>(&DocumentText::header,
                                    "Further information on UA: 50/11 Index: ASA 31/001/2012 Nepal "
                                    "Date: 28 February 2012"),
                  "",
                  "",
                  {}},
         RuleCase{"NoIndex", with_header("UA: 50/11 Date: 28 February 2012"), "", "", {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
