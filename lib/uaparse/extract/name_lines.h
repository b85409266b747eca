// The people behind a label of their own: "Name:" with "Gender m/f:" (2009 to 2016), "NAME AND
// PREFERRED PRONOUN:" (from 2018). Lists go on over lines, or have a line for each name.
#pragma once

#include <vector>

#include "uaparse/extract/context.h"

namespace uaparse {

std::vector<Subject> read_name_lines(const Context& context);

}  // namespace uaparse
