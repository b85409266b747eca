// Bytes as word/document.xml, the part that a DOCX has its text in: the XML, the walk over it and
// the layout of what it says.
#include "test/fuzz/claims.h"
#include "uaparse/reader/docx_reader.h"

namespace uaparse {

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Result<Document> document = read_docx_text(std::string(fuzz::as_text(data, size)), "input");
  if (document) {
    fuzz::require_sound(*document);
    fuzz::require_record(*document, true);
  } else {
    fuzz::require(!document.error().message.empty(), "an error says what is wrong");
  }
  return 0;
}

}  // namespace uaparse
