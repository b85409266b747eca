// What a worker of a batch does with a path, and what it answers: the outcome as a line of JSON,
// and its summary.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "uaparse/batch/outcome_summary.h"
#include "uaparse/emit/emit.h"
#include "uaparse/pipeline/extract.h"

namespace uaparse {

class Knowledge;

struct Reply {
  OutcomeSummary summary;
  std::string line;  // emit/outcome_line.h
};

// How the lines of a batch are made.
struct LineOptions {
  bool with_evidence = false;
  std::string shard;  // `3/8`, which each line says of its source; empty = it is no shard
};

Reply reply_of(const Outcome& outcome, const LineOptions& options);

// Reads the file at `path`, here and now.
Reply read_for_batch(const std::string& path, const ExtractOptions& extract,
                     const LineOptions& options, const Knowledge& knowledge);

// As it crosses from the worker, which may have been taken over by what it read; nothing for bytes
// of another form, or about another path.
std::string encode_reply(const Reply& reply);
std::optional<Reply> decode_reply(std::string_view bytes, const std::string& path);

}  // namespace uaparse
