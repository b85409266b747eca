// The people or the group at risk: behind their label, else in the line of the country or below
// that of the case.
#pragma once

#include <optional>

#include "uaparse/extract/case_line.h"

namespace uaparse {

void read_subjects(const Context& context, const std::optional<CaseLine>& case_line,
                   Record& record);

}  // namespace uaparse
