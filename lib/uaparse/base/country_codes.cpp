#include "uaparse/base/country_codes.h"

#include <unicode/locid.h>

namespace uaparse {

std::string current_country_code(const std::string& code) {
  const icu::Locale locale = icu::Locale::createCanonical(("und_" + code).c_str());
  return locale.getCountry();
}

}  // namespace uaparse
