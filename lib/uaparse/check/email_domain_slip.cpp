#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/nearest_name.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

std::string_view first_label(std::string_view domain) {
  return domain.substr(0, domain.find('.'));
}

// yahoo.gr is no slip of yahoo.fr: where only the end differs, it is one only when no country has
// it (gmail.con).
bool is_slip(std::string_view domain, std::string_view common) {
  constexpr std::size_t kLeastLength = 8;
  constexpr std::size_t kCountryLength = 2;
  const bool is_of_country = domain.size() - (domain.find_last_of('.') + 1) == kCountryLength;
  return common.size() >= kLeastLength && edit_distance(domain, common) == 1 &&
         !(is_of_country && first_label(domain) == first_label(common));
}

std::optional<std::string_view> meant_domain(const Draft& draft, std::string_view domain) {
  const std::vector<std::string>& own = draft.options.mail_domains;
  const std::vector<std::string>& common = draft.context.language().phrases(Words::kMailDomains);
  if (std::find(own.begin(), own.end(), domain) != own.end() ||
      std::find(common.begin(), common.end(), domain) != common.end()) {
    return std::nullopt;
  }
  const auto meant = std::find_if(common.begin(), common.end(),
                                  [&](const std::string& name) { return is_slip(domain, name); });
  return meant == common.end() ? std::nullopt : std::optional<std::string_view>(*meant);
}

void find_domain_slips(const Draft& draft, Findings& findings) {
  for (const PlacedAddressee& placed : draft.addressees()) {
    const std::vector<Sourced<std::string>>& emails = placed.addressee->email;
    for (std::size_t i = 0; i < emails.size(); ++i) {
      const std::string email = folded(emails[i].value);
      const std::string_view domain = std::string_view(email).substr(email.find('@') + 1);
      if (const auto meant = meant_domain(draft, domain)) {
        findings.add(placed.pointer + "/email/" + std::to_string(i),
                     quoted(emails[i].value) + ": did you mean " + std::string(*meant) + "?",
                     draft.find_line(emails[i].evidence));
      }
    }
  }
}

}  // namespace

const Rule kEmailDomainSlip{
    "email-domain-slip",
    Severity::kWarning,
    "the domain of an e-mail address looks like a slip of a common one",
    "A mail to gmial.com goes to whoever owns that name, or comes back. Correct it; where the "
    "domain is right, name it in mail_domains of the configuration.",
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "Nepal\n"
    "Email: anton.zorin.office@gmial.com\n"
    "Salutation: Dear Minister",
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "Nepal\n"
    "Email: anton.zorin.office@gmail.com\n"
    "Salutation: Dear Minister",
    find_domain_slips,
};

}  // namespace uaparse
