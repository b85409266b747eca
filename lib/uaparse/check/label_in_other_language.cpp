#include <string>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// The value that the whole line was taken for; empty when there is none.
std::string field_on(const Draft& draft, const TextLine& line) {
  for (const PlacedAddressee& placed : draft.addressees()) {
    const Addressee& addressee = *placed.addressee;
    if (addressee.position && draft.find_line(addressee.position->evidence) == &line) {
      return placed.pointer + "/position";
    }
    if (addressee.name && draft.find_line(addressee.name->evidence) == &line) {
      return placed.pointer + "/name";
    }
  }
  return {};
}

void find_foreign_labels(const Draft& draft, Findings& findings) {
  for (const TextLine& line : draft.context.segmentation.lines) {
    if (const auto meant = draft.foreign_label(line)) {
      const std::string_view label = line.span(0, line.folded.text.find(':') + 1).text();
      findings.add(field_on(draft, line),
                   quoted(label) + " is a label in another language; expected " + quoted(*meant),
                   &line);
    }
  }
}

}  // namespace

const Rule kLabelInOtherLanguage{
    "label-in-other-language",
    Severity::kWarning,
    "a label is in another language than the document",
    "The values behind it are not read, and supporters may not know it. Take the label of the "
    "language that the document is in.",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Tratamiento: Dear Minister\n"
    "\n"
    "Dear Minister,\n"
    "\n"
    "I am writing about the villagers of Belu.\n"
    "\n"
    "Yours sincerely,",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Salutation: Dear Minister\n"
    "\n"
    "Dear Minister,\n"
    "\n"
    "I am writing about the villagers of Belu.\n"
    "\n"
    "Yours sincerely,",
    find_foreign_labels,
};

}  // namespace uaparse
