#include <optional>
#include <string>

#include "uaparse/check/phone_facts.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

std::string possible_lengths(const CallingCode& code) {
  constexpr std::size_t kMostDigits = 17;
  std::string text;
  for (std::size_t digits = 1; digits <= kMostDigits; ++digits) {
    if (code.has_length(digits)) {
      text += (text.empty() ? "" : ", ") + std::to_string(digits);
    }
  }
  return text;
}

// What is wrong with the number; empty when nothing is.
std::string fault(const PlacedPhone& phone) {
  const std::optional<CallingCode> code = find_calling_code(phone.digits);
  if (!code) {
    return quoted(phone.number->value) + " begins with no country code";
  }
  const std::string_view rest =
      std::string_view(phone.digits).substr(std::to_string(code->code).size());
  // A nought for calls at home may be printed before the area.
  if (code->has_length(rest.size()) ||
      (rest.starts_with('0') && code->has_length(rest.size() - 1))) {
    return {};
  }
  return quoted(phone.number->value) + " has " + std::to_string(rest.size()) + " digits behind +" +
         std::to_string(code->code) + "; expected " + possible_lengths(*code);
}

void find_impossible_numbers(const Draft& draft, Findings& findings) {
  for (const PlacedPhone& phone : list_phones(draft)) {
    const std::string message =
        phone.is_international && !phone.has_slip ? fault(phone) : std::string();
    if (!message.empty()) {
      findings.add(phone.pointer, message, phone.line);
    }
  }
}

}  // namespace

const Rule kPhoneImpossible{
    "phone-impossible",
    Severity::kError,
    "a fax or telephone number cannot be one",
    "Its country code is none, or it has more or fewer digits than numbers of that country have: "
    "one is missing, doubled or too many. Uaparse knows the lengths from libphonenumber, not "
    "whether anybody answers.",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Fax: +977 1 555 01\n"
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
    find_impossible_numbers,
};

}  // namespace uaparse
