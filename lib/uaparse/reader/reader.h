// The door for documents: bytes in, Document out.
//
//   path or stream ──load──▶ Input (bytes) ──read──▶ Document
//
// The content decides what an input is, never the ending of its name. Each kind has a reader of its
// own (pdf_reader, docx_reader, text_reader) behind read_document. Readers clean all text
// (base/text.h) and drop nothing else: what is furniture is for layout/ to say.
//
// Errors: not-found, no-permission, io-error, empty, unsupported-type, damaged, encrypted, no-text,
// too-large, out-of-memory; invalid for an encoding that ICU does not know. `subject` is the path
// as given. Diagnostics: those of pdf_reader.h, docx_reader.h, text_reader.h and text_decoder.h.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"

namespace uaparse {

struct ReadOptions {
  std::string password;  // for encrypted PDFs; tried as user and as owner password
  std::string encoding;  // ICU name of the encoding of plain text; empty = find out
};

struct Input {
  std::string path;  // as given, byte for byte; `-` for standard input
  std::string bytes;
};

// The whole of a file, or of a stream to its end. An input over kMaxFileBytes is too-large and not
// read to its end. A directory is an io-error here: listing is list_documents' work.
Result<Input> load_file(const std::string& path);
Result<Input> load_stream(std::istream& in, const std::string& path);

Result<Document> read_document(const Input& input, const ReadOptions& options);

// The part of it that libraries of others do: PDF and DOCX. Document::source stays empty.
Result<Document> read_binary(const Input& input, const ReadOptions& options);

// The same as read_document with another reader for these: one that reads them in a process apart
// (worker/). It leaves Document::source to read_document.
using BinaryReader = std::function<Result<Document>(const Input&, const ReadOptions&)>;
Result<Document> read_document(const Input& input, const ReadOptions& options,
                               const BinaryReader& read_apart);

}  // namespace uaparse
