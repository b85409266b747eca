#include <algorithm>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// A short line that ends with a comma or a colon, in whatever language the letter is.
bool is_salutation(const TextLine& line) {
  constexpr std::size_t kMostBytes = 90;
  const std::string_view text = trimmed(line.folded.text);
  return text.size() <= kMostBytes && (text.ends_with(',') || text.ends_with(':'));
}

// On the form the label opens the letter, and the salutation stands below it.
bool has_salutation(const Draft& draft, const Heading& opening) {
  constexpr std::size_t kMostLines = 3;
  const Segmentation& segmentation = draft.context.segmentation;
  if (draft.context.language().prefix(Words::kSalutations,
                                      segmentation.lines[opening.line].folded.text) > 0) {
    return true;
  }
  const std::size_t end = std::min(opening.line + 1 + kMostLines, segmentation.lines.size());
  for (std::size_t i = opening.line + 1; i < end; ++i) {
    if (segmentation.heading_on(i, Label::kLetterEnd) != nullptr) {
      return false;
    }
    if (is_salutation(segmentation.lines[i])) {
      return true;
    }
  }
  return false;
}

void find_bare_letter(const Draft& draft, Findings& findings) {
  const Segmentation& segmentation = draft.context.segmentation;
  if (!draft.is_from(kFirstYearOfDrafts) || !draft.has(Part::kSalutations)) {
    return;
  }
  const Heading* opening = segmentation.find_heading(Label::kLetterOpening);
  const Heading* letter =
      opening != nullptr ? opening : segmentation.find_heading(Label::kModelLetter);
  if (letter == nullptr || segmentation.find_heading(Label::kLetterEnd) == nullptr ||
      (opening != nullptr && has_salutation(draft, *opening))) {
    return;
  }
  findings.add("",
               "the letter begins without a salutation; expected a line such as: Dear Minister,",
               &draft.context.line(letter->line));
}

}  // namespace

const Rule kLetterWithoutSalutation{
    "letter-without-salutation",
    Severity::kWarning,
    "the model letter does not begin with a salutation",
    "Supporters copy the letter as it stands, and its first line is how they address the office. "
    "Begin it with a line of its own: Dear Minister, (ended by a comma).",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Email: justice@justice.example\n"
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
    "Email: justice@justice.example\n"
    "\n"
    "Dear Minister,\n"
    "\n"
    "I am writing about the villagers of Belu.\n"
    "\n"
    "Yours sincerely,",
    find_bare_letter,
};

}  // namespace uaparse
