// The title: what stands in capitals below the banner.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

void read_title(const Context& context, Record& record);

}  // namespace uaparse
