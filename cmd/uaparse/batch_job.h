// What `uaparse batch` is asked to do: first as it was typed, then checked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/progress.h"
#include "uaparse/base/result.h"
#include "uaparse/batch/batch.h"
#include "uaparse/batch/input_list.h"
#include "uaparse/batch/shard.h"

namespace uaparse::cli {

struct BatchArguments {
  std::vector<std::string> operands;
  std::vector<std::string> include;
  std::vector<std::string> exclude;
  std::string files_from;  // empty = none
  bool is_nul_separated = false;
  std::optional<std::string> shard;  // none = all of it
  std::string output;
  std::string format;  // of a folder; empty = YAML
  std::string on_exists = "fail";
  bool is_forced = false;
  std::string report;  // empty = none
  std::string progress = "auto";
  std::optional<long long> workers;  // none = one for each processor
  bool is_dry_run = false;
  // How documents are read and records written; its operands and output are not used.
  ExtractArguments extract;
};

enum class OnExists { kFail, kSkip, kReplace };

// Standard output, one file of text, one of SQLite, or a file for each input.
enum class OutputKind { kStream, kText, kSqlite, kFolder };

struct BatchJob {
  InputSelection inputs;
  std::string output;
  OutputKind kind = OutputKind::kStream;
  EmitOptions emit;  // of the output; what lines hold is in the options
  std::optional<Shard> shard;
  OnExists on_exists = OnExists::kFail;
  bool is_forced = false;
  std::string report;
  ProgressForm progress = ProgressForm::kAuto;
  bool is_dry_run = false;
  std::string knowledge;
  BatchOptions options;
  bool is_quiet = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
// The ending of the output says its kind; a folder has none.
Result<BatchJob> read_batch_arguments(const BatchArguments& arguments);

}  // namespace uaparse::cli
