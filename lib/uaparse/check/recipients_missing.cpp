#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_missing_recipients(const Draft& draft, Findings& findings) {
  if (!draft.has(Part::kRecipients) || !draft.record.recipients.empty()) {
    return;
  }
  const Section* section = draft.context.segmentation.find(SectionKind::kRecipients);
  findings.add("/recipients", "no addressee of the appeals is found",
               section == nullptr ? nullptr : &draft.context.line(section->first));
}

}  // namespace

const Rule kRecipientsMissing{
    "recipients-missing",
    Severity::kError,
    "nobody is named to send appeals to",
    "Below the sentence with the deadline, name at least one office or person with an address, a "
    "fax number or an e-mail address. An action that stops needs none.",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\n\n"
    "Also send copies to diplomatic representatives accredited to your country.",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister of Justice\n12 River Street\nKathmandu"
    "\nNepal\n\nAlso send copies to diplomatic representatives accredited to your country.",
    find_missing_recipients,
};

}  // namespace uaparse
