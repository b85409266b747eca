// What is written about one outcome, as a tree that all writers share: the keys of
// schemas/record.schema.json, in its order.
//
// Every string is made clean here once more (base/text.h), wherever it comes from, so that no
// writer has to think of it.
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include "uaparse/emit/emit.h"

namespace uaparse {

// The record, or {"source", "error"}. Only `with_evidence` and `fields` of the options matter; an
// error is whole whatever the fields, for it is no record to view.
nlohmann::ordered_json build_json(const Outcome& outcome, const EmitOptions& options);

// One of the record's diagnostics.
nlohmann::ordered_json build_json(const Diagnostic& diagnostic);

// The tree that a line of JSON holds; nothing when it holds no object.
std::optional<nlohmann::ordered_json> read_json(std::string_view text);

// Whether a key of a record is written, and one of its source: pages have sizes for the sake of
// the boxes on them.
bool is_shown(std::string_view key, const EmitOptions& options);
bool is_shown_of_source(std::string_view key, const EmitOptions& options);

// What stands at `pointer` (RFC 6901, keys of the schema and positions: nothing is escaped),
// `/recipients/0/name`; null where nothing does. For writers of tables, whose columns are named by
// pointers.
const nlohmann::ordered_json& value_at(const nlohmann::ordered_json& tree,
                                       std::string_view pointer);

}  // namespace uaparse
