#include "uaparse/check/rules.h"

#include <algorithm>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

std::vector<const Rule*> build_table() {
  std::vector<const Rule*> table = {
      &kTitleMissing,
      &kTitleTooLong,
      &kTitleDiffers,
      &kUaNumberMalformed,
      &kUaNumberYearUnlikeIndex,
      &kIndexMalformed,
      &kDateNotReal,
      &kCountryUnknown,
      &kCountryUnlikeIndex,
      &kDeadlineMissing,
      &kDeadlineUnreadable,
      &kDeadlineWithoutYear,
      &kDeadlineBeforeIssue,
      &kDeadlineTooLate,
      &kDeadlinePast,
      &kRecipientsMissing,
      &kRecipientUnreachable,
      &kAddressWithoutCountry,
      &kPhoneWithLetters,
      &kPhoneWithoutCountryCode,
      &kPhoneImpossible,
      &kEmailMalformed,
      &kEmailDomainSlip,
      &kSalutationMissing,
      &kSalutationUnlikeOffice,
      &kLetterWithoutSalutation,
      &kSubjectsMissing,
      &kSubjectNotInText,
      &kGenderUnlikePronouns,
      &kUpdateWithoutCase,
      &kUrlMalformed,
      &kLinkTargetDiffers,
      &kPlaceholderLeft,
      &kUnknownLabel,
      &kLabelInOtherLanguage,
      &kTooManyPages,
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
