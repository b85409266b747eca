// What is wrong with a document, as far as its record and its lines can tell.
//
// Extractors say what is printed; rules say what should be and is not. So a draft is judged by the
// same facts that a record holds, and `extract` carries the diagnostics that `check` prints.
#pragma once

#include "uaparse/check/check_options.h"
#include "uaparse/page/document.h"
#include "uaparse/record/record.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

class Knowledge;

// Appends to `record.diagnostics` what the rules find, in their order, then why values are missing
// that no diagnostic speaks of, then which ones are doubted. `record` is the one built from
// `document`.
void check_record(const Document& document, const Segmentation& segmentation,
                  const Knowledge& knowledge, const CheckOptions& options, Record& record);

}  // namespace uaparse
