#include "uaparse/base/base64.h"

#include <cstdint>

#include <nettle/base64.h>

#include "uaparse/base/text.h"

namespace uaparse {

std::string base64(std::string_view bytes) {
  std::string text(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  // Nettle takes bytes where we hold characters; the two have the same representation.
  base64_encode_raw(text.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  return text;
}

std::string path_base64(std::string_view path) {
  return clean_text(path) == path ? std::string() : base64(path);
}

}  // namespace uaparse
