#pragma once

#include <string>
#include <string_view>

namespace uaparse {

// SHA-256 (FIPS 180-4) as 64 small hex digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace uaparse
