// Recipients that are set side by side, put the other way round.
//
//   Minister of Justice     Chief of Police              Chief of Police     Minister of Justice
//   Mr Anton Zorin          Ms Vela Marr          ──▶    Ms Vela Marr        Mr Anton Zorin
//
// Columns that hold any value but those of whole recipients stay: what heads or ends a column
// belongs to its place.
#pragma once

#include <optional>

#include "test/metamorphic/changed_document.h"

namespace uaparse::test {

// The first two columns that can change places do. Nothing where there are none.
std::optional<ChangedDocument> swap_columns(const Document& document, const Record& record);

}  // namespace uaparse::test
