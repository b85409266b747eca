#include "cmd/uaparse/merge_command.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <system_error>
#include <utility>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/messages.h"
#include "uaparse/batch/merge.h"
#include "uaparse/emit/database_files.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* kFooter = R"(Examples:
  uaparse merge shard-*.ndjson -o archive.ndjson
  uaparse merge shard-*.sqlite -o archive.sqlite

Shards are what `uaparse batch --shard I/N` wrote, all of them, I being 1 to N. OUT has each path
once, in byte order, and no trace of shards. Of a path that is there twice, a record is kept rather
than an error, and otherwise what the later file says. Files that are of no shard are joined alike.

A shard that is missing, or ends in half a line, is said (exit code 3), and there is no OUT. What an
interrupted batch left in OUT.part is no shard.)";

// Why the output cannot be put where it is to go.
std::optional<std::string> find_output_fault(const MergeJob& job) {
  std::error_code failed;
  if (job.output == kStandardStream) {
    return std::nullopt;
  }
  if (job.is_archive && is_special_output(job.output)) {
    return "an archive needs a file (name one with -o)";
  }
  if (!fs::is_regular_file(job.output, failed)) {
    return std::nullopt;
  }
  if (std::any_of(job.shards.begin(), job.shards.end(), [&](const std::string& shard) {
        return fs::equivalent(shard, job.output, failed);
      })) {
    return "is a shard and the output (name another file with -o)";
  }
  return job.replaces
             ? std::nullopt
             : std::optional<std::string>("is there already (--on-exists replace to replace it)");
}

std::string summary_text(const MergeJob& job, const MergeSummary& summary) {
  return counted(job.shards.size(), "file") + ", " + counted(summary.inputs, "input") + ", " +
         counted(summary.inputs - summary.failures, "record") + ", " +
         std::to_string(summary.failures) + " failed";
}

std::string duplicates_text(const MergeSummary& summary) {
  std::string text = counted(summary.duplicates, "duplicate") + " dropped";
  if (summary.conflicts > 0) {
    text += ", " + std::to_string(summary.conflicts) +
            " of them unlike what is kept, that of the later file";
  }
  return text;
}

// The exit code of a merge that is done or has failed.
int tell(const MergeJob& job, const Result<MergeSummary>& merged, const Streams& streams) {
  if (!merged) {
    const Error& error = merged.error();
    error.subject.empty() ? write_message(streams.err, error.message)
                          : write_message(streams.err, error.subject, error.message);
    return kExitFailed;
  }
  if (!job.is_quiet && merged->duplicates > 0) {
    write_message(streams.err, duplicates_text(*merged));
  }
  if (!job.is_quiet) {
    write_message(streams.err, summary_text(job, *merged));
  }
  return kExitDone;
}

// Where the archive stands for the time being is nobody's business.
Result<MergeSummary> merge_into(const MergeJob& job, OutputFile& file) {
  if (!job.is_archive) {
    return merge_lines(job.shards, file.stream());
  }
  Result<MergeSummary> merged = merge_archives(job.shards, file.temporary());
  if (!merged && merged.error().subject == file.temporary()) {
    merged.error().subject = job.output;
  }
  return merged;
}

}  // namespace

CLI::App& add_merge_command(CLI::App& app, MergeArguments& arguments) {
  CLI::App& command = *app.add_subcommand("merge", "Put the shards of a batch together");
  // A bounded number instead of "any", for then CLI11 2.1 would read a file name `[a,b]` as a list.
  constexpr int kMaxOperands = 1 << 28;
  command.add_option("shards", arguments.operands, "Outputs of batch --shard, all of one batch")
      ->option_text("SHARD ...")
      ->expected(kMaxOperands)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command
      .add_option("-o,--output", arguments.output, "An .ndjson or .sqlite file, or '-' for NDJSON")
      ->option_text("OUT");
  command.add_option("--on-exists", arguments.on_exists, "When OUT is there (default: fail)")
      ->option_text("fail|replace");
  command.add_flag("-q,--quiet", arguments.is_quiet, "No messages but errors");
  command.footer(kFooter);
  return command;
}

int run_merge(const MergeJob& job, const Streams& streams) {
  if (const auto fault = find_output_fault(job)) {
    write_message(streams.err, job.output, *fault);
    return kExitUsage;
  }
  if (job.output == kStandardStream) {
    return tell(job, merge_lines(job.shards, streams.out), streams);
  }
  const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(job.output);
  if (!file) {
    write_message(streams.err, file.error().subject, file.error().message);
    return kExitUsage;
  }
  const Result<MergeSummary> merged = merge_into(job, **file);
  if (!merged) {
    return tell(job, merged, streams);
  }
  if (job.output.ends_with(".sqlite")) {
    remove_beside_database(resolved_output(job.output));
  }
  const int code = finish_output(job.output, (*file)->finish(), kExitDone, streams.err);
  return code == kExitDone ? tell(job, merged, streams) : code;
}

}  // namespace uaparse::cli
