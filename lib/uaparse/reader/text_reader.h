// Plain text to a Document: a grid of character cells.
//
//      0    6    12 ... pt          A line of text is a row, a form feed begins a page, a tab goes
//    0 +----+----+----+             on to the next multiple of eight cells. Words stand at their
//      | K  | i  | m  |             columns, so that text saved with its columns side by side goes
//   12 +----+----+----+             through the same layout as a PDF. Rows without words count.
//
// Form feeds behind the last word begin no page.
#pragma once

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/reader/reader.h"

namespace uaparse {

// `Document::source` is left to the caller. Limits are checked before memory is spent.
// Errors: too-large, empty (no word in it), invalid (the encoding's name).
// Diagnostics: those of text_decoder.h, and text-cleaned (warning: controls, NULs, line separators
// or non-characters, replaced).
Result<Document> read_text(const Input& input, const ReadOptions& options);

}  // namespace uaparse
