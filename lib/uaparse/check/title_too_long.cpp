#include <algorithm>

#include "uaparse/check/rule_list.h"
#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

namespace {

constexpr std::size_t kMostCharacters = 80;

std::size_t count_characters(std::string_view text) {
  const auto begins_character = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
}

void find_long_title(const Draft& draft, Findings& findings) {
  const Field<std::string>& title = draft.record.title;
  // A header line that could not be told from the title is no part of it.
  if (!title || !draft.is_from(kFirstYearOfTitles) || find_index(folded(title->value))) {
    return;
  }
  const std::size_t characters = count_characters(title->value);
  if (characters > kMostCharacters) {
    findings.add("/title",
                 "the title has " + std::to_string(characters) + " characters; expected at most " +
                     std::to_string(kMostCharacters),
                 draft.find_line(title->evidence));
  }
}

}  // namespace

const Rule kTitleTooLong{
    "title-too-long",
    Severity::kWarning,
    "the title has more than 80 characters",
    "The title is what people see in a list of actions and in the subject of a mail, which cut it "
    "there. Say who is at risk of what, and leave the rest to the summary.",
    "URGENT ACTION\n"
    "VILLAGERS OF THREE DISTRICTS OF THE NORTH AT RISK OF BEING\n"
    "EVICTED WITHOUT ANY NOTICE\n"
    "\n"
    "Please write immediately in English or your own language:",
    "URGENT ACTION\n"
    "VILLAGERS AT RISK OF FORCED EVICTION\n"
    "\n"
    "Please write immediately in English or your own language:",
    find_long_title,
};

}  // namespace uaparse
