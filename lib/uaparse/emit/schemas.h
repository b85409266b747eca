// The published schemas, compiled in from the folder schemas/, so that a program knows the shape of
// its own output wherever it is installed.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace uaparse {

// `record` for schemas/record.schema.json, `archive` for schemas/archive.sql; sorted.
const std::vector<std::string_view>& schema_names();

// The text of a schema, byte for byte the file; nothing for a name that is not known.
std::optional<std::string_view> schema_text(std::string_view name);

}  // namespace uaparse
