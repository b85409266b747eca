#include "uaparse/check/phone_facts.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_letters(const Draft& draft, Findings& findings) {
  if (!draft.is_from(kFirstYearOfDrafts)) {
    return;
  }
  const Segmentation& segmentation = draft.context.segmentation;
  for (const Section& section : segmentation.sections) {
    if (section.kind != SectionKind::kRecipients && section.kind != SectionKind::kCopies) {
      continue;
    }
    for (std::size_t i = section.first; i < section.last; ++i) {
      const TextLine& line = segmentation.lines[i];
      if (const Span slip = find_letter_slip(draft, line); !slip.empty()) {
        findings.add("",
                     quoted(slip.text()) + " has a letter among its digits; expected digits alone",
                     &line);
      }
    }
  }
}

}  // namespace

const Rule kPhoneWithLetters{
    "phone-with-letters",
    Severity::kError,
    "a letter stands for a digit of a fax or telephone number",
    "The letter O for a nought or l for a one looks right on paper, and cannot be dialled. Type "
    "the digit.",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Fax: +977 1 555 O1OO\n"
    "\n"
    "Dear Minister,\n"
    "\n"
    "I am writing about the villagers of Belu.\n"
    "\n"
    "Yours sincerely,",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Fax: +977 1 555 0100\n"
    "\n"
    "Dear Minister,\n"
    "\n"
    "I am writing about the villagers of Belu.\n"
    "\n"
    "Yours sincerely,",
    find_letters,
};

}  // namespace uaparse
