#include "cmd/uaparse/merge_job.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/messages.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {

namespace {

constexpr std::string_view kAdvice = "see 'uaparse merge --help'";
constexpr std::string_view kLines = ".ndjson";
constexpr std::string_view kArchive = ".sqlite";

// The ending that says what an output is; nothing for another one.
std::optional<std::string_view> find_ending(std::string_view output) {
  if (output == kStandardStream || output.ends_with(kLines)) {
    return kLines;
  }
  return output.ends_with(kArchive) ? std::optional(kArchive) : std::nullopt;
}

// Files of any other name are taken at their word, but not those that say what else they are.
std::optional<std::string> find_other_kind(const std::vector<std::string>& shards,
                                           std::string_view ending) {
  constexpr std::array<std::string_view, 3> kKnown{kLines, kArchive, ".csv"};
  for (const std::string& shard : shards) {
    for (const std::string_view known : kKnown) {
      if (known != ending && shard.ends_with(known)) {
        return "'" + shard + "' is no " + std::string(ending) +
               " (shards and OUT are of one kind, .ndjson or .sqlite)";
      }
    }
  }
  return std::nullopt;
}

std::optional<std::string> find_fault(const MergeArguments& arguments) {
  if (arguments.operands.empty()) {
    return "no shard is named (name the outputs of all shards of a batch)";
  }
  for (const std::string& shard : arguments.operands) {
    if (shard.ends_with(kPartEnding)) {
      return "'" + shard +
             "' is what an interrupted batch has done, no shard (run that batch again)";
    }
    if (shard == kStandardStream) {
      return "a merge reads no shard from standard input, for it reads each twice (name files)";
    }
  }
  if (arguments.output.empty()) {
    return "no output is named (name an .ndjson or .sqlite file with -o, or '-' for NDJSON on "
           "standard output)";
  }
  const std::optional<std::string_view> ending = find_ending(arguments.output);
  if (!ending) {
    return "the ending of '" + arguments.output +
           "' is no known format (expected .ndjson or .sqlite, or '-' for NDJSON)";
  }
  if (arguments.on_exists != "fail" && arguments.on_exists != "replace") {
    return unknown_name("--on-exists", arguments.on_exists, {"fail", "replace"}, kAdvice);
  }
  return find_other_kind(arguments.operands, *ending);
}

}  // namespace

Result<MergeJob> read_merge_arguments(const MergeArguments& arguments) {
  if (auto fault = find_fault(arguments)) {
    return usage_error(std::move(*fault));
  }
  return MergeJob{arguments.operands, arguments.output, find_ending(arguments.output) == kArchive,
                  arguments.on_exists == "replace", arguments.is_quiet};
}

}  // namespace uaparse::cli
