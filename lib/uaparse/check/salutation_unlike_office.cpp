#include <algorithm>
#include <optional>
#include <vector>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// What the offices named in a text are addressed as; with `longest`, "prime minister" is not a
// minister too.
std::vector<std::string_view> offices_in(const Language& language, std::string_view text,
                                         bool longest) {
  constexpr std::size_t kMostWords = 6;
  std::vector<std::string_view> offices;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    if (!is_letter(text[begin]) || (begin > 0 && is_letter(text[begin - 1]))) {
      continue;
    }
    std::optional<std::string_view> found;
    std::size_t found_end = begin;
    std::size_t end = begin;
    for (std::size_t words = 0; words < kMostWords && end < text.size(); ++words) {
      end = std::min(text.find_first_of(" ,;/()-", end + 1), text.size());
      if (const auto office =
              language.look_up(Table::kAddressedOffices, text.substr(begin, end - begin))) {
        found = office;
        found_end = end;
      }
    }
    if (found) {
      offices.push_back(*found);
      begin = longest ? found_end : begin;
    }
  }
  return offices;
}

void check_salutation(const Draft& draft, const PlacedAddressee& placed, Findings& findings) {
  const Addressee& addressee = *placed.addressee;
  if (!addressee.salutation || !addressee.position) {
    return;
  }
  const Language& language = draft.context.language();
  const auto addressed = offices_in(language, folded(addressee.salutation->value), true);
  const auto held = offices_in(
      language,
      folded(addressee.position->value + " " + (addressee.name ? addressee.name->value : "")),
      false);
  const bool fits = std::any_of(addressed.begin(), addressed.end(), [&](std::string_view office) {
    return std::find(held.begin(), held.end(), office) != held.end();
  });
  if (!addressed.empty() && !held.empty() && !fits) {
    findings.add(
        placed.pointer + "/salutation",
        quoted(addressee.salutation->value) + " does not fit " + quoted(addressee.position->value),
        draft.find_line(addressee.salutation->evidence));
  }
}

void find_unfit_salutations(const Draft& draft, Findings& findings) {
  if (!draft.is_from(kFirstYearOfTitles)) {
    return;
  }
  for (const PlacedAddressee& placed : draft.addressees()) {
    check_salutation(draft, placed, findings);
  }
}

}  // namespace

const Rule kSalutationUnlikeOffice{
    "salutation-unlike-office",
    Severity::kWarning,
    "the salutation is for another office than the addressee has",
    "A minister is no president, and who is addressed as what they are not reads no further. "
    "Mostly the salutation is left over from another addressee.",
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Salutation: Dear Prime Minister",
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "12 River Street\n"
    "Kathmandu\n"
    "Nepal\n"
    "Salutation: Dear Minister",
    find_unfit_salutations,
};

}  // namespace uaparse
