// PDF to a Document, with poppler-cpp.
//
//   PDF ──poppler text_list──▶ text boxes ──clean, split, expand ligatures──▶ words
//
// Boxes are on the page as displayed: after /Rotate, inside the crop box. Words that lie wholly
// outside it are dropped, for nobody sees them. Nothing is rendered: pictures of text are no text.
// Poppler may loop or take gigabytes on hostile files; who reads files of strangers does it in a
// process with limits.
#pragma once

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/reader/reader.h"

namespace uaparse {

// `Document::source` is left to the caller.
// Errors: damaged (does not open, has no page, no page of it can be read), encrypted, no-text,
// too-large, out-of-memory.
// Diagnostics: pdf-faults (hint: how often Poppler complained), page-unreadable (warning, at its
// page), text-cleaned (warning: characters that are no text, replaced).
Result<Document> read_pdf(const Input& input, const ReadOptions& options);

}  // namespace uaparse
