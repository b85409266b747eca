#include "uaparse/check/rules.h"

#include <algorithm>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

std::vector<const Rule*> build_table() {
  std::vector<const Rule*> table = {
      &kTitleMissing,         &kUaNumberMalformed, &kIndexMalformed,     &kDateNotReal,
      &kCountryUnlikeIndex,   &kDeadlineMissing,   &kDeadlineUnreadable, &kDeadlineWithoutYear,
      &kDeadlineBeforeIssue,  &kDeadlineTooLate,   &kDeadlinePast,       &kRecipientsMissing,
      &kRecipientUnreachable, &kEmailMalformed,    &kSalutationMissing,  &kSubjectsMissing,
      &kPlaceholderLeft,
  };
  for (const Rule& note : reading_notes()) {
    table.push_back(&note);
  }
  return table;
}

}  // namespace

const std::vector<const Rule*>& all_rules() {
  static const std::vector<const Rule*> kTable = build_table();
  return kTable;
}

const Rule* find_rule(std::string_view id) {
  const std::vector<const Rule*>& rules = all_rules();
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->id == id; });
  return found == rules.end() ? nullptr : *found;
}

}  // namespace uaparse
