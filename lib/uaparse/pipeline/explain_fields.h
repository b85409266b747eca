// The values of a record with their reasons, in record order, and the ones that are not there.
#pragma once

#include <vector>

#include "uaparse/extract/trail.h"
#include "uaparse/record/explanation.h"
#include "uaparse/record/record.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

Place place_of(const Line& line);

// `record` is checked, for its diagnostics say why a value is missing.
std::vector<ExplainedField> explain_fields(const Segmentation& segmentation, const Record& record,
                                           const Trail& trail);

}  // namespace uaparse
