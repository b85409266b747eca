// What an input is, by its content alone: names lie.
#pragma once

#include <cstdint>
#include <string_view>

namespace uaparse {

enum class MediaType : std::uint8_t { kPdf, kZip, kText, kOther };

// PDF when `%PDF` opens it or `%PDF-` stands in its first KiB (mail gateways put lines before it);
// ZIP when it begins as an archive: a DOCX perhaps, as docx_reader finds out from its parts;
// text when it decodes to hardly anything but text; other when it is neither, or carries the mark
// of another format, text or not (RTF and HTML are markup, no plain text).
// `is_declared_text`: the caller knows an encoding, so that bytes without a mark are text.
MediaType find_media_type(std::string_view bytes, bool is_declared_text);

// Whether it is an office document that was saved with a password: Word then hides the DOCX in a
// file of its old form.
bool is_encrypted_office(std::string_view bytes);

// For messages about other inputs: "a PNG image", "binary data".
std::string_view format_name(std::string_view bytes);

}  // namespace uaparse
