#include "uaparse/knowledge/display_names.h"

#include <array>
#include <optional>

#include <unicode/locid.h>
#include <unicode/uloc.h>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

constexpr int kLongestName = 256;

using NameFunction = std::int32_t(const char*, const char*, UChar*, std::int32_t, UErrorCode*);

std::optional<std::string> display_name(NameFunction* find, const std::string& locale,
                                        const std::string& language) {
  std::array<UChar, kLongestName> name{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length =
      find(locale.c_str(), language.c_str(), name.data(), kLongestName, &status);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) {
    return std::nullopt;
  }
  std::string text;
  icu::UnicodeString(name.data(), length).toUTF8String(text);
  return folded(text);
}

}  // namespace

void add_display_names(LexiconData& lexicon) {
  auto& countries = lexicon.tables[Table::kCountries];
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    if (const auto name =
            display_name(uloc_getDisplayCountry, std::string("und_") + *code, lexicon.language)) {
      countries.emplace(*name, *code);
    }
  }
  auto& languages = lexicon.tables[Table::kLanguages];
  for (const char* const* code = icu::Locale::getISOLanguages(); *code != nullptr; ++code) {
    if (const auto name = display_name(uloc_getDisplayLanguage, *code, lexicon.language)) {
      languages.emplace(*name, *code);
    }
  }
}

}  // namespace uaparse
