// Bytes of unknown encoding to UTF-8.
//
//   byte order mark              what it says (UTF-8, UTF-16)
//   every second byte NUL        UTF-16 without a mark
//   UTF-8, or nearly             UTF-8; bytes that are none become U+FFFD
//   anything else                Windows-1252, which old files are in
//
// Statistical guesses between single-byte encodings are not made: they are wrong too often on a
// page of names. Who knows better says so (ReadOptions::encoding).
#pragma once

#include <string>
#include <string_view>

#include "uaparse/base/diagnostic.h"
#include "uaparse/base/result.h"

namespace uaparse {

struct DecodedText {
  // UTF-8 with line feeds as the only line ends (CR and CRLF are ones too) and form feeds between
  // pages. Other controls are still there: cleaning is done line by line, by the caller.
  std::string text;
  // Codes: encoding-assumed (hint: Windows-1252 for want of evidence), invalid-utf-8 and
  // invalid-bytes (warning: bytes without meaning in UTF-8, or in another encoding),
  // mixed-line-ends (hint: carriage returns alone beside line feeds).
  DiagnosticList diagnostics;
};

// `encoding` is a name that ICU knows, or empty. A name that it does not know is `invalid`, the
// only error; its subject is left to the caller.
Result<DecodedText> decode_text(std::string_view bytes, const std::string& encoding);

// Whether bytes, of which the first thousands suffice, look like text: hardly any controls once
// decoded. A few stray ones are no reason to refuse a document.
bool is_plausible_text(std::string_view bytes);

}  // namespace uaparse
