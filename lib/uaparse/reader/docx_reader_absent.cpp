#include "uaparse/reader/docx_reader.h"
#include "uaparse/reader/media_type.h"

namespace uaparse {

Result<Document> read_docx(const Input& input, const ReadOptions& /*options*/) {
  return fail(ErrorKind::kUnsupportedType, input.path,
              "is " + std::string(format_name(input.bytes)) +
                  ", which this build does not read (save it as PDF or plain text)");
}

Result<Document> read_docx_text(std::string /*xml*/, const std::string& path) {
  return fail(ErrorKind::kUnsupportedType, path,
              "is a Word document, which this build does not read (save it as PDF or plain text)");
}

}  // namespace uaparse
