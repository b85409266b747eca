// Sections to the record: calls each extractor in the order in which they need one another.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

// Everything but `generator` and `text`, which only the pipeline knows. What was passed over goes
// to `trail`, where there is one.
Record build_record(const Document& document, const Segmentation& segmentation,
                    const Knowledge& knowledge, Trail* trail = nullptr);

}  // namespace uaparse
