// Bytes as the answer of a worker that has been taken over. What decodes is a Document that encodes
// to the same bytes; its geometry may be absurd, and reading it must end all the same.
#include "test/fuzz/claims.h"
#include "uaparse/worker/answer.h"

namespace uaparse {

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::as_text(data, size);
  const Result<Document> answer = decode_answer(bytes, "input");
  if (answer) {
    fuzz::require(encode_answer(answer) == bytes, "a Document is written in one way only");
    fuzz::require_record(*answer, false);
  } else {
    fuzz::require(!code(answer.error().kind).empty(), "an error has a code");
  }
  return 0;
}

}  // namespace uaparse
