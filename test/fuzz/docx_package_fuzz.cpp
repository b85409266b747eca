// Bytes as a whole DOCX: the archive, what its parts say of each other, styles, lists and headers.
#include "test/fuzz/claims.h"
#include "uaparse/reader/docx_reader.h"

namespace uaparse {

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Result<Document> document =
      read_docx({"input", std::string(fuzz::as_text(data, size))}, {});
  if (document) {
    fuzz::require_sound(*document);
  } else {
    fuzz::require(!document.error().message.empty(), "an error says what is wrong");
  }
  return 0;
}

}  // namespace uaparse
