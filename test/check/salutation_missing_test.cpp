#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

INSTANTIATE_TEST_SUITE_P(
    SalutationMissing, RuleFinds,
    testing::ValuesIn(
        cases("salutation-missing",
              {RuleCase{"None",
                        with<std::string>(&DocumentText::recipients,
                                          "Minister of Justice\n12 River Street\nNepal"),
                        "1:16 /recipients/0/salutation", ""},
               RuleCase{"Labelled",
                        with<std::string>(&DocumentText::recipients,
                                          "Minister of Justice\nNepal\nSalutation: Dear Minister"),
                        "", ""},
               RuleCase{"NoneInACopy",
                        with<std::string>(&DocumentText::copies,
                                          "Copies to:\nMinister of the Interior\nNepal"),
                        "", ""}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
