// The people or the group at risk, from the lines "Name:" and "Gender m/f:".
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

void read_subjects(const Context& context, Record& record);

}  // namespace uaparse
