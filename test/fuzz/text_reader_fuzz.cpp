// Bytes as plain text in every kind of encoding, which the first byte chooses.
#include <array>

#include "test/fuzz/claims.h"

namespace uaparse {

namespace {

// The first means: find out.
constexpr std::array<const char*, 14> kEncodings{
    "",        "UTF-8",       "UTF-16",     "UTF-16LE",        "UTF-16BE",
    "UTF-32",  "UTF-7",       "iso-8859-1", "windows-1252",    "Shift_JIS",
    "GB18030", "ISO-2022-JP", "KOI8-R",     "no such encoding"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes = fuzz::as_text(data, size);
  ReadOptions options;
  options.encoding = kEncodings[fuzz::take_choice(bytes, kEncodings.size())];
  const Result<Document> document = fuzz::read_without_libraries(bytes, options);
  if (document) {
    fuzz::require_sound(*document);
  } else {
    fuzz::require(!document.error().message.empty(), "an error says what is wrong");
  }
  return 0;
}

}  // namespace uaparse
