#include "uaparse/check/deadline_text.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_missing_deadline(const Draft& draft, Findings& findings) {
  if (draft.record.deadline || !draft.has(Part::kDeadline)) {
    return;
  }
  const std::optional<DeadlineSentence> sentence = find_deadline_sentence(draft.context);
  if (!sentence) {
    findings.add("/deadline", "no sentence says until when to send appeals");
  } else if (!sentence->date && find_deadline_text(draft, *sentence) == DeadlineText::kNone) {
    findings.add("/deadline", "the sentence that opens the addresses holds no date",
                 &draft.context.line(sentence->heading->line));
  }
}

}  // namespace

const Rule kDeadlineMissing{
    "deadline-missing",
    Severity::kError,
    "nothing says until when to send appeals",
    "Supporters need to know whether it is still worth writing. Give a day in the sentence that "
    "opens the addresses. An action that stops needs none.",
    "APPEALS TO:",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    find_missing_deadline,
};

}  // namespace uaparse
