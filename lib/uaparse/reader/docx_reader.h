// DOCX, the Word documents that drafts are, to a Document.
//
//   Input ──docx_package──▶ parts ──docx_xml──▶ trees ──docx_body──▶ DocxFlow ──docx_pages──▶
//   Document
//                                     styles, lists ──┘
//
// A DOCX has no pages and no places: docx_pages.h says how it is given some. Diagnostics quote the
// number of the paragraph in the document as the line, for that is what a file has.
//
// What a reader of the document sees is read: tracked changes as if accepted, the results of
// fields, bullets and numbers of lists, text boxes, headers and footers. Pictures, comments,
// footnotes, embedded documents and macros are not.
//
// Diagnostics: `tracked-changes`, and `text-cleaned` as the PDF reader gives it.
#pragma once

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/reader/reader.h"

namespace uaparse {

// `Document::source` is left to the caller. Errors: unsupported-type (another ZIP archive, or a
// build without DOCX), damaged, encrypted, no-text, too-large, out-of-memory.
Result<Document> read_docx(const Input& input, const ReadOptions& options);

// The same from the XML of word/document.xml alone, without styles, lists and headers.
Result<Document> read_docx_text(std::string xml, const std::string& path);

}  // namespace uaparse
