#include "uaparse/reader/reader.h"

#include "uaparse/base/base64.h"
#include "uaparse/base/sha256.h"
#include "uaparse/base/text.h"
#include "uaparse/reader/docx_reader.h"
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

tl::unexpected<Error> fail_unread(const Input& input) {
  if (is_encrypted_office(input.bytes)) {
    return fail(ErrorKind::kEncrypted, input.path,
                "is an office document with a password (save it without one)");
  }
  return fail(
      ErrorKind::kUnsupportedType, input.path,
      "is " + std::string(format_name(input.bytes)) + " (save it as DOCX, PDF or plain text)");
}

const char* media_type_name(MediaType type) {
  if (type == MediaType::kPdf) {
    return "application/pdf";
  }
  return type == MediaType::kZip ? kDocxMediaType : "text/plain";
}

}  // namespace

Result<Document> read_binary(const Input& input, const ReadOptions& options) {
  const bool is_pdf = find_media_type(input.bytes, false) == MediaType::kPdf;
  return is_pdf ? read_pdf(input, options) : read_docx(input, options);
}

Result<Document> read_document(const Input& input, const ReadOptions& options) {
  return read_document(input, options, read_binary);
}

Result<Document> read_document(const Input& input, const ReadOptions& options,
                               const BinaryReader& read_apart) {
  const MediaType type = find_media_type(input.bytes, !options.encoding.empty());
  if (type == MediaType::kOther) {
    return fail_unread(input);
  }
  Result<Document> document =
      type == MediaType::kText ? read_text(input, options) : read_apart(input, options);
  if (document) {
    document->source = describe_source(input, media_type_name(type));
  }
  return document;
}

}  // namespace uaparse
