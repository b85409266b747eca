#include <algorithm>
#include <string>
#include <vector>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// "Kathmandu, Nepal", "Nepal", "London SW1A 2AA, UK": the words at the end are a country.
bool ends_with_country(const Draft& draft, std::string_view line) {
  const std::string text = folded(line);
  std::string_view rest = text;
  while (!rest.empty() && std::string_view(" .,;").find(rest.back()) != std::string_view::npos) {
    rest.remove_suffix(1);
  }
  for (std::size_t begin = 0; begin < rest.size(); begin = rest.find_first_of(" ,-", begin)) {
    begin = std::min(rest.find_first_not_of(" ,-", begin), rest.size());
    if (draft.context.knowledge.country_code(rest.substr(begin))) {
      return true;
    }
  }
  return false;
}

void find_unplaced_addresses(const Draft& draft, Findings& findings) {
  if (!draft.is_from(kFirstYearOfDrafts)) {
    return;
  }
  for (const PlacedAddressee& placed : draft.addressees()) {
    const std::vector<Sourced<std::string>>& address = placed.addressee->address;
    const bool has_country = std::any_of(
        address.begin(), address.end(),
        [&](const Sourced<std::string>& line) { return ends_with_country(draft, line.value); });
    if (!address.empty() && !has_country) {
      findings.add(placed.pointer + "/address",
                   "the address ends with " + quoted(address.back().value) + "; expected a country",
                   draft.find_line(address.back().evidence));
    }
  }
}

}  // namespace

const Rule kAddressWithoutCountry{
    "address-without-country",
    Severity::kWarning,
    "an address does not end with its country",
    "Supporters write from other countries. Print the country in English on the last line of the "
    "address.",
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n"
    "\n"
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
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
    "\n"
    "Dear Minister,\n"
    "\n"
    "I am writing about the villagers of Belu.\n"
    "\n"
    "Yours sincerely,",
    find_unplaced_addresses,
};

}  // namespace uaparse
