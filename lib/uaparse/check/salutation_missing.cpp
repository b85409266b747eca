#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_missing_salutations(const Draft& draft, Findings& findings) {
  const std::vector<Addressee>& recipients = draft.record.recipients;
  for (std::size_t i = 0; i < recipients.size() && draft.has(Part::kSalutations); ++i) {
    const Addressee& recipient = recipients[i];
    const Field<std::string>& who = recipient.position ? recipient.position : recipient.name;
    if (who && !recipient.salutation && !draft.is_unfilled(who->value)) {
      findings.add("/recipients/" + std::to_string(i) + "/salutation",
                   "nothing says how to address " + quoted(who->value),
                   draft.find_line(who->evidence));
    }
  }
}

}  // namespace

const Rule kSalutationMissing{
    "salutation-missing",
    Severity::kHint,
    "nothing says how to address a recipient",
    "Supporters do not know whether a minister, a judge or a king is a Dear Minister, a Your "
    "Honour "
    "or a Your Majesty. Published actions often leave it out, so this is a hint.",
    "Minister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal",
    "Minister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal\n"
    "Salutation: Dear Minister",
    find_missing_salutations,
};

}  // namespace uaparse
