#include "uaparse/reader/reader.h"

#include "uaparse/base/base64.h"
#include "uaparse/base/sha256.h"
#include "uaparse/base/text.h"
#include "uaparse/reader/media_type.h"
#include "uaparse/reader/pdf_reader.h"
#include "uaparse/reader/text_reader.h"

namespace uaparse {

namespace {

Source describe_source(const Input& input, const char* media_type) {
  Source source;
  source.path = clean_text(input.path);
  source.path_base64 = path_base64(input.path);
  source.sha256 = sha256_hex(input.bytes);
  source.media_type = media_type;
  return source;
}

tl::unexpected<Error> fail_unsupported(const Input& input) {
  return fail(ErrorKind::kUnsupportedType, input.path,
              "is " + std::string(format_name(input.bytes)) + " (save it as PDF or plain text)");
}

}  // namespace

Result<Document> read_document(const Input& input, const ReadOptions& options) {
  return read_document(input, options, read_pdf);
}

Result<Document> read_document(const Input& input, const ReadOptions& options,
                               const PdfReader& read_as_pdf) {
  const MediaType type = find_media_type(input.bytes, !options.encoding.empty());
  if (type == MediaType::kOther) {
    return fail_unsupported(input);
  }
  const bool is_pdf = type == MediaType::kPdf;
  Result<Document> document = is_pdf ? read_as_pdf(input, options) : read_text(input, options);
  if (document) {
    document->source = describe_source(input, is_pdf ? "application/pdf" : "text/plain");
  }
  return document;
}

}  // namespace uaparse
