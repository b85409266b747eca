#include "uaparse/check/calling_codes.h"

#include <algorithm>
#include <string>

namespace uaparse {

std::optional<CallingCode> find_calling_code(std::string_view digits) {
  // No country code is the beginning of another.
  const CallingTable<CallingCode> table = calling_codes();
  const auto found = std::find_if(table.begin(), table.end(), [&](const CallingCode& known) {
    return digits.starts_with(std::to_string(known.code));
  });
  return found == table.end() ? std::nullopt : std::optional(*found);
}

int calling_code_of(std::string_view country) {
  const CallingTable<CallingRegion> table = calling_regions();
  const auto found = std::find_if(table.begin(), table.end(), [&](const CallingRegion& known) {
    return country == known.region;
  });
  return found == table.end() ? 0 : found->code;
}

}  // namespace uaparse
