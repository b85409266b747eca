#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace uaparse {

// Base64 (RFC 4648, with padding, in one line).
std::string base64(std::string_view bytes);

// The bytes that were written so; nothing when they were not.
std::optional<std::string> read_base64(std::string_view text);

// The bytes of a path where they differ from its clean text (base/text.h), be it in normalisation
// only, for they name the file; else nothing.
std::string path_base64(std::string_view path);

}  // namespace uaparse
