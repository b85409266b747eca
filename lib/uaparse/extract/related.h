// Earlier documents of the case, as an update names them:
//
//   Further information on UA 131/93 (ASA 41/03/93, 9 September 1993) - ...
//   This is the second update of UA 50/12. Further information: www.amnesty.example/...
//   LINK TO PREVIOUS UA: https://www.amnesty.example/...
#pragma once

#include <optional>

#include "uaparse/extract/case_line.h"
#include "uaparse/extract/statement.h"

namespace uaparse {

// Fills related, and ua_number where only the sentence `update` gives it. The case's own number
// alone names no earlier document.
void read_related(const Context& context, const std::optional<CaseLine>& case_line,
                  const std::optional<Statement>& update, Record& record);

}  // namespace uaparse
