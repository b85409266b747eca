// What kind of document it is, by what it says of itself: "Further information on UA ..." is an
// update, "No further action is required" and no addressees a stop action. An old number makes no
// update.
#pragma once

#include <optional>

#include "uaparse/extract/context.h"
#include "uaparse/extract/statement.h"

namespace uaparse {

// Fills kind. An update is one because the document says so, if not in its header then in `update`.
void read_kind(const Context& context, const std::optional<Statement>& update, Record& record);

}  // namespace uaparse
