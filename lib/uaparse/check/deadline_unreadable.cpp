#include <algorithm>

#include "uaparse/check/deadline_text.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

std::string_view text_behind_label(const DeadlineSentence& sentence) {
  return std::string_view(sentence.statement.folded.text).substr(sentence.statement.value);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// From the first word with a digit in it to the last.
std::pair<std::size_t, std::size_t> digits_in(std::string_view text) {
  const auto first = std::find_if(text.begin(), text.end(), is_digit);
  const auto last = std::find_if(text.rbegin(), text.rend(), is_digit).base();
  const auto begin = static_cast<std::size_t>(first - text.begin());
  const auto end = static_cast<std::size_t>(last - text.begin());
  const std::size_t blank = text.substr(0, begin).find_last_of(' ');
  return {blank == std::string_view::npos ? 0 : blank + 1,
          std::min(text.find_first_of(" ,;:", end), text.size())};
}

void find_unreadable_deadline(const Draft& draft, Findings& findings) {
  if (draft.record.deadline || !draft.has(Part::kDeadline)) {
    return;
  }
  const std::optional<DeadlineSentence> sentence = find_deadline_sentence(draft.context);
  if (sentence && find_deadline_text(draft, *sentence) == DeadlineText::kUnreadable) {
    findings.add("/deadline",
                 quoted(printed_deadline(*sentence)) +
                     " cannot be read as a date; expected day, month, year: 10 April 2012",
                 &draft.context.line(sentence->heading->line));
  }
}

}  // namespace

DeadlineText find_deadline_text(const Draft& draft, const DeadlineSentence& sentence) {
  if (draft.is_unfilled(sentence.statement.folded.text)) {
    return DeadlineText::kUnfilled;
  }
  const std::string_view text = text_behind_label(sentence);
  const bool has_digit = std::any_of(text.begin(), text.end(), is_digit);
  return !sentence.date && has_digit ? DeadlineText::kUnreadable : DeadlineText::kNone;
}

std::string printed_deadline(const DeadlineSentence& sentence) {
  const auto [begin, end] = digits_in(text_behind_label(sentence));
  const std::size_t from = sentence.statement.value;
  return Passage(sentence.statement.spans(from + begin, from + end)).text();
}

const Rule kDeadlineUnreadable{
    "deadline-unreadable",
    Severity::kError,
    "the deadline cannot be read as a date",
    "A letter for a digit, or a month that is none, hides the day from people and programs. Print "
    "day, month and year.",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2O12 TO:",
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:",
    find_unreadable_deadline,
};

}  // namespace uaparse
