#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_foreign_labels(const Draft& draft, Findings& findings) {
  if (!draft.is_from(kFirstYearOfDrafts)) {
    return;
  }
  for (const TextLine& line : draft.context.segmentation.lines) {
    const std::string_view text = line.folded.text;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
      continue;
    }
    const std::string_view label = trimmed(text.substr(0, colon));
    if (const auto meant = draft.context.language().look_up(Table::kForeignLabels, label)) {
      findings.add("",
                   quoted(line.span(0, colon + 1).text()) +
                       " is a label in another language; expected " + quoted(*meant),
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
