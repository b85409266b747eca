// The rules, each defined in the file of its name. Only rules.cpp and these files include this.
#pragma once

#include <vector>

#include "uaparse/check/rule.h"

namespace uaparse {

extern const Rule kTitleMissing;
extern const Rule kTitleTooLong;
extern const Rule kTitleDiffers;
extern const Rule kUaNumberMalformed;
extern const Rule kUaNumberYearUnlikeIndex;
extern const Rule kIndexMalformed;
extern const Rule kDateNotReal;
extern const Rule kCountryUnknown;
extern const Rule kCountryUnlikeIndex;
extern const Rule kDeadlineMissing;
extern const Rule kDeadlineUnreadable;
extern const Rule kDeadlineWithoutYear;
extern const Rule kDeadlineBeforeIssue;
extern const Rule kDeadlineTooLate;
extern const Rule kDeadlinePast;
extern const Rule kRecipientsMissing;
extern const Rule kRecipientUnreachable;
extern const Rule kAddressWithoutCountry;
extern const Rule kPhoneWithLetters;
extern const Rule kPhoneWithoutCountryCode;
extern const Rule kPhoneImpossible;
extern const Rule kEmailMalformed;
extern const Rule kEmailDomainSlip;
extern const Rule kSalutationMissing;
extern const Rule kSalutationUnlikeOffice;
extern const Rule kLetterWithoutSalutation;
extern const Rule kSubjectsMissing;
extern const Rule kSubjectNotInText;
extern const Rule kGenderUnlikePronouns;
extern const Rule kUpdateWithoutCase;
extern const Rule kUrlMalformed;
extern const Rule kLinkTargetDiffers;
extern const Rule kPlaceholderLeft;
extern const Rule kUnknownLabel;
extern const Rule kLabelInOtherLanguage;
extern const Rule kTooManyPages;

// Diagnostics that readers and extractors raise themselves, in reading_notes.cpp.
const std::vector<Rule>& reading_notes();

}  // namespace uaparse
