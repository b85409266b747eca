#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

const std::string kStopAction =
    "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012\n\nURGENT ACTION\n"
    "VILLAGERS MAY STAY\n\nThe eviction was called off.\n\n"
    "No further action is requested. Many thanks to all who sent appeals.\n\n"
    "Name: Anton Belu\nGender m/f: m\n";

INSTANTIATE_TEST_SUITE_P(
    DeadlineMissing, RuleFinds,
    testing::ValuesIn(
        cases("deadline-missing",
              {RuleCase{"NoSentence", with<std::string>(&DocumentText::appeals, "APPEALS TO:"),
                        "0:0 /deadline", ""},
               RuleCase{"NoDate",
                        with<std::string>(&DocumentText::appeals, "PLEASE SEND APPEALS BEFORE TO:"),
                        "1:14 /deadline", ""},
               RuleCase{"Deadline",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:"),
                        "", ""},
               RuleCase{"Unreadable",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE 10 APRIL 2O12 TO:"),
                        "", ""},
               RuleCase{"LeftToBeFilledIn",
                        with<std::string>(&DocumentText::appeals,
                                          "PLEASE SEND APPEALS BEFORE [INSERT DATE] TO:"),
                        "", ""},
               RuleCase{"StopAction", kStopAction, "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
