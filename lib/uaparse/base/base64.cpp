#include "uaparse/base/base64.h"

#include <cstdint>
#include <utility>

#include <nettle/base64.h>

#include "uaparse/base/text.h"

namespace uaparse {

std::string base64(std::string_view bytes) {
  std::string text(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  // Nettle takes bytes where we hold characters; the two have the same representation.
  base64_encode_raw(text.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  return text;
}

std::optional<std::string> read_base64(std::string_view text) {
  base64_decode_ctx context{};
  base64_decode_init(&context);
  std::string bytes(BASE64_DECODE_LENGTH(text.size()), '\0');
  std::size_t size = bytes.size();
  const bool is_read =
      base64_decode_update(&context, &size, reinterpret_cast<std::uint8_t*>(bytes.data()),
                           text.size(), text.data()) != 0 &&
      base64_decode_final(&context) != 0;
  bytes.resize(size);
  // Nettle passes over blanks, and over bits behind the last byte.
  return is_read && base64(bytes) == text ? std::optional(std::move(bytes)) : std::nullopt;
}

std::string path_base64(std::string_view path) {
  return clean_text(path) == path ? std::string() : base64(path);
}

}  // namespace uaparse
