#pragma once

#include <string>
#include <string_view>

namespace uaparse {

// Base64 (RFC 4648, with padding, in one line).
std::string base64(std::string_view bytes);

}  // namespace uaparse
