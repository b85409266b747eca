// An outcome as one line of JSON: what NDJSON holds of it, without the line feed.
//
//   {"schema_version":1,...,"source":{"path":"a.pdf",...,"shard":"3/8"},...,"evidence":{...}}
//   {"source":{"path":"b.pdf"},"error":{"code":"damaged","message":"does not open"}}
//
// Lines are what is kept, sent and joined. A line that is none is told by what it holds: JSON, with
// a `source` that has a `path`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "uaparse/base/result.h"
#include "uaparse/emit/emit.h"

namespace uaparse {

// The line of an outcome, with its text if it has one.
std::string line_of(const Outcome& outcome, bool with_evidence);

// Whether it is JSON in one line, about this path.
bool is_line_of(std::string_view line, const std::string& path);

// The outcome under another path: what line_of() gives for the same document read from there.
// Fails (invalid) for a line that is no outcome, as do the others.
Result<std::string> renamed_line(std::string_view line, const std::string& path);

// The tree of a line; nothing when it is no outcome.
std::optional<nlohmann::ordered_json> read_outcome(std::string_view line);

// What `options` want of it: without the keys that are no `fields` of theirs, and without evidence
// where they want none. An error stays whole.
nlohmann::ordered_json shown_outcome(nlohmann::ordered_json outcome, const EmitOptions& options);

// The same of a line, which is not read where all of it is wanted: only that it is JSON is seen to.
Result<std::string> shown_line(std::string_view line, const EmitOptions& options);

// The line with the mark of a shard, `3/8`, as the last key of its source, in place of any other;
// an empty one takes the mark off. What is no outcome is given back as it is.
std::string marked_line(std::string_view line, std::string_view shard);

// What puts lines together has to know of each.
struct LineHead {
  std::string path;   // its bytes
  std::string shard;  // of the mark, maybe no shard at all; empty = there is none
  bool is_error = false;
  std::string unmarked;  // the line without its mark
};

// Reads all of the line, values too; nothing when it is no outcome.
std::optional<LineHead> read_line_head(std::string_view line);

}  // namespace uaparse
