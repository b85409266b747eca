#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    DeadlineWithoutYear, RuleFinds,
    testing::ValuesIn(cases("deadline-without-year",
                            {RuleCase{"NoIssueDate",
                                      [] {
                                        DocumentText document;
                                        document.header = "UA: 50/12";
                                        document.foot.clear();
                                        document.appeals =
                                            "PLEASE SEND APPEALS BEFORE 10 APRIL TO:";
                                        return document.text();
                                      }(),
                                      "1:14 /deadline", ""},
                             RuleCase{"IssueDate",
                                      with<std::string>(&DocumentText::appeals,
                                                        "PLEASE SEND APPEALS BEFORE 10 APRIL TO:"),
                                      "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
