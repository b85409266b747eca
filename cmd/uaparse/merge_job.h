// What `uaparse merge` is asked to do: first as it was typed, then checked.
#pragma once

#include <string>
#include <vector>

#include "uaparse/base/result.h"

namespace uaparse::cli {

struct MergeArguments {
  std::vector<std::string> operands;
  std::string output;
  std::string on_exists = "fail";
  bool is_quiet = false;
};

struct MergeJob {
  std::vector<std::string> shards;
  std::string output;
  bool is_archive = false;  // SQLite; else NDJSON
  bool replaces = false;
  bool is_quiet = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
// The ending of the output says its format, and that of the shards.
Result<MergeJob> read_merge_arguments(const MergeArguments& arguments);

}  // namespace uaparse::cli
