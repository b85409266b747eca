#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

// The text tells of Anton Belu.
std::string named(const std::string& names) {
  DocumentText document;
  document.body = "Anton Belu has taught in the school of the village for decades.";
  document.summary = "Forty families could lose their homes this week.";
  document.names = names;
  return document.text();
}

INSTANTIATE_TEST_SUITE_P(
    SubjectNotInText, RuleFinds,
    testing::ValuesIn(
        cases("subject-not-in-text",
              {RuleCase{"NowhereElse", named("Name: Dana Orlova"), "2:35 /subjects/0/name", "", {}},
               RuleCase{"Misspelt", named("Name: Anten Balu"), "2:35 /subjects/0/name", "", {}},
               RuleCase{"InTheText", named("Name: Anton Belu"), "", "", {}},
               RuleCase{"BySurname", named("Name: Prof. A. J. Belu"), "", "", {}},
               RuleCase{"Group", named("Name: At least nine villagers"), "", "", {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
