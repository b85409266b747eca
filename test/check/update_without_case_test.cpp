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
    UpdateWithoutCase, RuleFinds,
    testing::ValuesIn(cases(
        "update-without-case",
        {RuleCase{
             "NoNumber",
             with_header(
                 "Further information on UA: Index: ASA 31/002/2012 Nepal Date: 28 February 2012"),
             "1:1 /ua_number",
             "",
             {}},
         RuleCase{
             "NoLink",
             LetterText{
                 .header = "Second UA: 50/18 Index: ASA 31/002/2018 Nepal Date: 28 February 2018",
                 .link = "LINK TO PREVIOUS UA: N/A"}
                 .text(),
             "2:33 /related",
             "",
             {}},
         RuleCase{
             "Link",
             LetterText{
                 .header = "Second UA: 50/18 Index: ASA 31/002/2018 Nepal Date: 28 February 2018",
                 .link = "LINK TO PREVIOUS UA: https://www.amnesty.example/asa31/001/2018"}
                 .text(),
             "",
             "",
             {}},
         RuleCase{"FirstAction", LetterText{.link = "LINK TO PREVIOUS UA: N/A"}.text(), "", "", {}},
         RuleCase{"SheetOf2012",
                  with<std::string>(&DocumentText::header,
                                    "Further information on UA: 50/12 Index: ASA 31/002/2012 Nepal "
                                    "Date: 28 February 2012"),
                  "",
                  "",
                  {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
