#include "cmd/uaparse/batch_job.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <thread>
#include <utility>

#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

namespace {

constexpr std::string_view kAdvice = "see 'uaparse batch --help'";
constexpr long long kMostWorkers = 1024;

// The format that the ending of an output means, as extract -f calls it.
std::optional<std::string> find_format(std::string_view output) {
  if (output == kStandardStream || output.ends_with(".ndjson")) {
    return "ndjson";
  }
  return output.ends_with(".csv") ? std::optional<std::string>("csv") : std::nullopt;
}

std::optional<std::string> find_fault(const BatchArguments& arguments) {
  if (arguments.operands.empty() && arguments.files_from.empty()) {
    return "no input is named (name a FILE or a DIR, or a list of them with --files-from)";
  }
  if (std::count(arguments.operands.begin(), arguments.operands.end(), kStandardStream) > 0) {
    return "a batch reads no document from standard input (use 'uaparse extract -' for it)";
  }
  if (arguments.is_nul_separated && arguments.files_from.empty()) {
    return "-0 is about the names of --files-from (add it)";
  }
  if (arguments.output.empty()) {
    return "no output is named (name an .ndjson or .csv file with -o, or '-' for NDJSON on "
           "standard output)";
  }
  if (!find_format(arguments.output)) {
    return "the ending of '" + arguments.output +
           "' is no known format (expected .ndjson or .csv, or '-' for NDJSON)";
  }
  if (arguments.on_exists != "fail" && arguments.on_exists != "replace") {
    return unknown_name("--on-exists", arguments.on_exists, {"fail", "replace"}, kAdvice);
  }
  if (arguments.workers && (*arguments.workers < 1 || *arguments.workers > kMostWorkers)) {
    return "-j takes a number from 1 to " + std::to_string(kMostWorkers) + ", not " +
           std::to_string(*arguments.workers) + " (" + std::string(kAdvice) + ")";
  }
  return std::nullopt;
}

int workers_of(std::optional<long long> typed) {
  return typed ? static_cast<int>(*typed)
               : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

}  // namespace

Result<BatchJob> read_batch_arguments(const BatchArguments& arguments) {
  if (auto fault = find_fault(arguments)) {
    return usage_error(std::move(*fault));
  }
  ExtractArguments extract = arguments.extract;
  extract.format = *find_format(arguments.output);
  Result<ExtractJob> read = read_reading_arguments(extract);
  if (!read) {
    return tl::unexpected<Error>(read.error());
  }
  std::optional<Shard> shard;
  if (arguments.shard) {
    const Result<Shard> typed = read_shard(*arguments.shard);
    if (!typed) {
      return usage_error("--shard: " + typed.error().message);
    }
    shard = *typed;
  }
  BatchJob job;
  job.inputs = {arguments.operands, arguments.include,          arguments.exclude,
                std::nullopt,       arguments.is_nul_separated, shard};
  if (!arguments.files_from.empty()) {
    job.inputs.files_from = arguments.files_from;
  }
  job.output = arguments.output;
  job.on_exists = arguments.on_exists == "replace" ? OnExists::kReplace : OnExists::kFail;
  job.is_dry_run = arguments.is_dry_run;
  job.knowledge = extract.knowledge;
  job.options = {std::move(read->extract), std::move(read->emit), read->limits,
                 workers_of(arguments.workers), shard ? to_text(*shard) : std::string()};
  job.is_quiet = extract.is_quiet;
  return job;
}

}  // namespace uaparse::cli
