// The people or the group at risk: behind their label, else in the line of the country.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

void read_subjects(const Context& context, Record& record);

}  // namespace uaparse
