// The title: what stands in capitals below the banner, or behind its label on the authoring form.
// Sheets without a headline (to 2008) have the concern of the case for one.
#pragma once

#include <optional>

#include "uaparse/extract/case_line.h"
#include "uaparse/extract/page_title.h"

namespace uaparse {

void read_title(const Context& context, const std::optional<CaseLine>& case_line,
                const std::optional<PageTitle>& page_title, Record& record);

}  // namespace uaparse
