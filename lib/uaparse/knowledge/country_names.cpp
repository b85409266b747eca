#include "uaparse/knowledge/country_names.h"

#include <array>

#include <unicode/locid.h>
#include <unicode/uloc.h>

#include "uaparse/base/text.h"

namespace uaparse {

void add_country_names(LexiconData& lexicon) {
  constexpr int kLongestName = 256;
  auto& countries = lexicon.tables[Table::kCountries];
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    std::array<UChar, kLongestName> name{};
    UErrorCode status = U_ZERO_ERROR;
    const std::string region = std::string("und_") + *code;
    const std::int32_t length = uloc_getDisplayCountry(region.c_str(), lexicon.language.c_str(),
                                                       name.data(), kLongestName, &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) {
      continue;
    }
    std::string text;
    icu::UnicodeString(name.data(), length).toUTF8String(text);
    countries.emplace(folded(text), *code);
  }
}

}  // namespace uaparse
