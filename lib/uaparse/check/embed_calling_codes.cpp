// Writes the tables of calling_codes.h, from what libphonenumber knows, as C++.
//
//   embed_calling_codes OUTPUT
#include <cstdint>
#include <fstream>
#include <iostream>
#include <set>
#include <string>

#include <phonenumbers/phonenumberutil.h>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

// Its answer depends on the number of digits alone.
std::uint32_t possible_lengths(const PhoneNumberUtil& util, int code) {
  constexpr unsigned kMostDigits = 17;
  std::uint32_t lengths = 0;
  std::uint64_t number = 0;
  for (unsigned digits = 1; digits <= kMostDigits; ++digits) {
    number = number * 10 + 2;
    PhoneNumber phone;
    phone.set_country_code(code);
    phone.set_national_number(number);
    if (util.IsPossibleNumberWithReason(phone) == PhoneNumberUtil::IS_POSSIBLE) {
      lengths |= 1U << digits;
    }
  }
  return lengths;
}

void write_tables(std::ostream& out) {
  const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
  std::set<int> codes;
  std::set<std::string> regions;
  util.GetSupportedCallingCodes(&codes);
  util.GetSupportedRegions(&regions);
  out << "// Generated from libphonenumber by embed_calling_codes; do not edit.\n"
         "#include \"uaparse/check/calling_codes.h\"\n\n#include <iterator>\n\n"
         "namespace uaparse {\n\nnamespace {\n\nconst CallingCode kCodes[] = {\n";
  for (const int code : codes) {
    out << "    {" << code << ", " << possible_lengths(util, code) << "U},\n";
  }
  out << "};\n\nconst CallingRegion kRegions[] = {\n";
  for (const std::string& region : regions) {
    out << "    {\"" << region << "\", " << util.GetCountryCodeForRegion(region) << "},\n";
  }
  out << "};\n\n}  // namespace\n\n"
         "CallingTable<CallingCode> calling_codes() {\n"
         "  return {std::begin(kCodes), std::end(kCodes)};\n}\n\n"
         "CallingTable<CallingRegion> calling_regions() {\n"
         "  return {std::begin(kRegions), std::end(kRegions)};\n}\n\n}  // namespace uaparse\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: embed_calling_codes OUTPUT\n";
    return 2;
  }
  std::ofstream out(argv[1], std::ios::binary);
  write_tables(out);
  out.close();
  if (!out) {
    std::cerr << argv[1] << ": cannot be written\n";
    return 1;
  }
  return 0;
}
