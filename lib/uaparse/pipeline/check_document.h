// One draft in, what is wrong with it out: the findings that `uaparse check` prints.
#pragma once

#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/check/check_options.h"
#include "uaparse/page/document.h"
#include "uaparse/record/findings.h"

namespace uaparse {

class Knowledge;

// The diagnostics of the document's record (pipeline/extract.h) with what they speak of and the
// line that they stand on, sorted. Fails for what is no Urgent Action.
Result<std::vector<Finding>> check_document(const Document& document, const CheckOptions& options,
                                            const Knowledge& knowledge);

}  // namespace uaparse
