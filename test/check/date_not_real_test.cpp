#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    DateNotReal, RuleFinds,
    testing::ValuesIn(cases(
        "date-not-real",
        {RuleCase{"Deadline",
                  with<std::string>(&DocumentText::appeals,
                                    "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:"),
                  "1:14 /deadline", ""},
         RuleCase{
             "DeadlineWithoutYear",
             with<std::string>(&DocumentText::appeals, "PLEASE SEND APPEALS BEFORE 31 APRIL TO:"),
             "1:14 /deadline", ""},
         RuleCase{"IssueDate",
                  [] {
                    DocumentText document;
                    document.header =
                        "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 30 February 2012";
                    document.foot.clear();
                    return document.text();
                  }(),
                  "1:1 /issued", ""},
         RuleCase{"LeapDay",
                  with<std::string>(&DocumentText::appeals,
                                    "PLEASE SEND APPEALS BEFORE 29 FEBRUARY 2016 TO:"),
                  "", ""},
         RuleCase{
             "InProse",
             with<std::string>(&DocumentText::body, "They were told to leave by 31 February 2012."),
             "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
