#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

const std::string kStopAction =
    "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012\n\nURGENT ACTION\n"
    "VILLAGERS MAY STAY\n\nThe eviction was called off.\n\n"
    "No further action is requested. Many thanks to all who sent appeals.\n\n"
    "Name: Anton Belu\nGender m/f: m\n";

INSTANTIATE_TEST_SUITE_P(
    RecipientsMissing, RuleFinds,
    testing::ValuesIn(cases("recipients-missing",
                            {RuleCase{"Nobody", with<std::string>(&DocumentText::recipients, ""),
                                      "1:14 /recipients", ""},
                             RuleCase{"Office",
                                      with<std::string>(&DocumentText::recipients,
                                                        "Minister of Justice\nNepal"),
                                      "", ""},
                             RuleCase{"StopAction", kStopAction, "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
