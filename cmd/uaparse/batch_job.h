// What `uaparse batch` is asked to do: first as it was typed, then checked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/uaparse/extract_job.h"
#include "uaparse/base/result.h"
#include "uaparse/batch/batch.h"
#include "uaparse/batch/input_list.h"

namespace uaparse::cli {

struct BatchArguments {
  std::vector<std::string> operands;
  std::vector<std::string> include;
  std::vector<std::string> exclude;
  std::string files_from;  // empty = none
  bool is_nul_separated = false;
  std::optional<std::string> shard;  // none = all of it
  std::string output;
  std::string on_exists = "fail";
  std::optional<long long> workers;  // none = one for each processor
  bool is_dry_run = false;
  // How documents are read and records written; its operands and output are not used.
  ExtractArguments extract;
};

enum class OnExists { kFail, kReplace };

struct BatchJob {
  InputSelection inputs;
  std::string output;
  OnExists on_exists = OnExists::kFail;
  bool is_dry_run = false;
  std::string knowledge;
  BatchOptions options;
  bool is_quiet = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
// The ending of the output says its format.
Result<BatchJob> read_batch_arguments(const BatchArguments& arguments);

}  // namespace uaparse::cli
