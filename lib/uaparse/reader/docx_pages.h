// Lays a DOCX out on pages, so that its words have boxes as those of a PDF have: paragraphs broken
// at the width of the paper, cells and columns side by side, headers and footers on every page.
//
// A page begins where the file says that one does: at a break, a section, or where Word last broke
// it. It is as long as what stands on it, for how much fits on paper depends on the fonts.
// Columns without a break between them are set as one, in the order in which they are read.
#pragma once

#include <string>

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/reader/docx_flow.h"

namespace uaparse {

// With Document::links and the diagnostic `tracked-changes`. Errors: too-large (kMaxPages,
// kMaxWords).
Result<Document> lay_out_docx(const DocxFlow& flow, const std::string& path);

}  // namespace uaparse
