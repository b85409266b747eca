#include "test/check/rule_cases.h"

namespace uaparse::test {
namespace {

// The document with these lines below the banner of page 2.
std::string overleaf(const std::string& title) {
  std::string text = DocumentText().text();
  const std::string head = "\fURGENT ACTION\n" + DocumentText().title + "\n";
  return text.replace(text.find(head), head.size(), "\fURGENT ACTION\n" + title + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    TitleDiffers, RuleFinds,
    testing::ValuesIn(cases(
        "title-differs",
        {RuleCase{"OtherWords", overleaf("VILLAGERS EVICTED BY FORCE"), "2:29 /title", "", {}},
         RuleCase{"OnePartOfIt", overleaf("VILLAGERS AT RISK"), "", "", {}},
         RuleCase{"Same", overleaf("VILLAGERS AT RISK OF FORCED EVICTION"), "", "", {}},
         RuleCase{"BrokenElsewhere", overleaf("VILLAGERS AT RISK\nOF FORCED EVICTION"), "", "", {}},
         RuleCase{"NotRepeated", overleaf(""), "", "", {}}})),
    rule_case_name);

}  // namespace
}  // namespace uaparse::test
