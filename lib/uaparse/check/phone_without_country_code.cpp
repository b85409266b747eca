#include "uaparse/check/phone_facts.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_home_numbers(const Draft& draft, Findings& findings) {
  const Field<std::string>& country = draft.record.country_code;
  const int code = country ? calling_code_of(country->value) : 0;
  for (const PlacedPhone& phone : list_phones(draft)) {
    if (!phone.is_international && !phone.has_slip) {
      findings.add(phone.pointer,
                   quoted(phone.number->value) +
                       " has no country code; expected a number that begins with +" +
                       (code == 0 ? "" : std::to_string(code)),
                   phone.line);
    }
  }
}

}  // namespace

const Rule kPhoneWithoutCountryCode{
    "phone-without-country-code",
    Severity::kWarning,
    "a fax or telephone number has no country code",
    "Supporters dial from other countries. Begin the number with a plus and the country code, and "
    "leave the nought before the area out: +977 1 555 0100.",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Fax: 01 555 0100\n"
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
    find_home_numbers,
};

}  // namespace uaparse
