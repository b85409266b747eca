// The steps that extraction and checking of drafts share.
#pragma once

#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/check/check_options.h"
#include "uaparse/page/document.h"
#include "uaparse/page/line.h"
#include "uaparse/record/record.h"

namespace uaparse {

class Knowledge;

struct CheckedRecord {
  std::vector<Line> lines;  // of the document, in reading order
  Record record;            // with what the rules say of it
};

// Fails for what is no Urgent Action.
Result<CheckedRecord> build_checked_record(const Document& document, const CheckOptions& options,
                                           const Knowledge& knowledge);

}  // namespace uaparse
