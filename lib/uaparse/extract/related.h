// Earlier documents of the case, as an update names them.
#pragma once

#include <optional>

#include "uaparse/extract/statement.h"

namespace uaparse {

// "This is the second update of UA 50/12. Further information: www.amnesty.example/..." fills
// related, and ua_number where no header gives it. The case's own number alone names no earlier
// document.
void read_related(const Context& context, const std::optional<Statement>& update, Record& record);

}  // namespace uaparse
