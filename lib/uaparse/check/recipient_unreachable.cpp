#include <algorithm>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

bool is_reachable(const Addressee& addressee) {
  return !addressee.address.empty() || !addressee.fax.empty() || !addressee.email.empty() ||
         !addressee.phone.empty() || !addressee.web.empty();
}

// What was meant for a contact and is none: malformed, or still to be filled in. Other rules say
// so.
bool has_failed_contact(const Draft& draft, const Addressee& addressee) {
  return std::any_of(addressee.notes.begin(), addressee.notes.end(), [&](const auto& note) {
    return note.value.find('@') != std::string::npos || draft.is_unfilled(note.value);
  });
}

void find_unreachable_recipients(const Draft& draft, Findings& findings) {
  const std::vector<Addressee>& recipients = draft.record.recipients;
  for (std::size_t i = 0; i < recipients.size() && draft.has(Part::kRecipients); ++i) {
    const Addressee& recipient = recipients[i];
    const Field<std::string>& who = recipient.position ? recipient.position : recipient.name;
    const TextLine* line = who ? draft.find_line(who->evidence) : nullptr;
    if (!who || (line != nullptr && draft.foreign_label(*line)) || draft.is_unfilled(who->value) ||
        is_reachable(recipient) || has_failed_contact(draft, recipient)) {
      continue;
    }
    findings.add("/recipients/" + std::to_string(i),
                 quoted(who->value) + " has no address, fax, phone, e-mail or web form", line);
  }
}

}  // namespace

const Rule kRecipientUnreachable{
    "recipient-unreachable",
    Severity::kWarning,
    "a recipient has no address and no contact of any kind",
    "Supporters cannot write to a name alone. Give an address, a fax number, an e-mail address or "
    "a "
    "web form, or move the name to whom it belongs to.",
    "Minister of Justice\nMr Anton Zorin\nSalutation: Dear Minister",
    "Minister of Justice\nMr Anton Zorin\nFax: +977 1 555 0100\nSalutation: Dear Minister",
    find_unreachable_recipients,
};

}  // namespace uaparse
