// Bytes to a record, or to an error, and on to JSON and YAML.
#include "test/fuzz/claims.h"

namespace uaparse {

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Result<Document> document = fuzz::read_without_libraries(fuzz::as_text(data, size), {});
  if (document) {
    fuzz::require_sound(*document);
    fuzz::require_record(*document, true);
  } else {
    fuzz::require(!document.error().message.empty(), "an error says what is wrong");
  }
  return 0;
}

}  // namespace uaparse
