#include "cmd/uaparse/batch_command.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <system_error>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/interruption.h"
#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/reading_options.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse batch boxes/ -o archive.ndjson
  uaparse batch boxes/ -o archive.csv --rows recipients --bom
  find boxes -name '*.pdf' -print0 | uaparse batch --files-from - -0 -o - | jq .title

Every input has its place in the output, in the order of the inputs, with its record or with its
error, whatever -j is. Each document is read in a process that may crash or hang: it is tried once
more, then reported, and the others go on (exit code 3). SIGINT and SIGTERM finish what is in hand
and put what is done into OUT.part (exit code 130); a second one stops at once.)";

std::string summary_text(const BatchSummary& summary) {
  std::size_t failures = 0;
  std::ostringstream codes;
  for (const auto& [code, count] : summary.failures) {
    codes << (failures == 0 ? "" : ", ") << count << " " << code;
    failures += count;
  }
  std::string text = counted(summary.inputs, "input") + ", " +
                     counted(summary.done - failures, "record") + ", " + std::to_string(failures) +
                     " failed" + (failures == 0 ? "" : " (" + codes.str() + ")");
  if (summary.is_interrupted) {
    text += ", " + std::to_string(summary.inputs - summary.done) + " not done (interrupted)";
  }
  return text;
}

int exit_code(const BatchSummary& summary) {
  if (summary.is_interrupted) {
    return kExitInterrupted;
  }
  return summary.failures.empty() ? kExitDone : kExitFailed;
}

int run_to(const BatchJob& job, const InputList& inputs, const Knowledge& knowledge,
           const Streams& streams, std::ostream& out) {
  const BatchSummary summary =
      run_batch(inputs, job.options, knowledge, out,
                {[&](const BatchFailure& failure) {
                   if (!job.is_quiet) {
                     write_message(streams.err, failure.path, failure.message);
                   }
                 },
                 [] { return Interruption::haste(); }});
  if (!job.is_quiet) {
    write_message(streams.err, summary_text(summary));
  }
  return exit_code(summary);
}

int list_only(const InputList& inputs, const Streams& streams) {
  for (const std::string& path : inputs.paths) {
    streams.out << path << '\n';
  }
  for (const RefusedInput& refused : inputs.refused) {
    write_message(streams.err, refused.error.subject, refused.error.message);
  }
  return inputs.refused.empty() ? kExitDone : kExitFailed;
}

// Why the output cannot be put where it is to go.
std::optional<std::string> find_output_fault(const BatchJob& job, const InputList& inputs) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (job.output == kStandardStream || !fs::is_regular_file(job.output, failed)) {
    return std::nullopt;
  }
  if (job.on_exists == OnExists::kFail) {
    return "is there already (--on-exists replace to replace it)";
  }
  const auto is_output = [&](const std::string& path) {
    return fs::equivalent(path, job.output, failed);
  };
  if (std::any_of(inputs.paths.begin(), inputs.paths.end(), is_output) ||
      (job.inputs.files_from && is_output(*job.inputs.files_from))) {
    return "is an input and the output (name another file with -o)";
  }
  return std::nullopt;
}

// What an interrupted run has done must not pass for the whole, nor take the place of an older one.
int keep_part(const BatchJob& job, OutputFile& file, const Streams& streams) {
  const std::string part = job.output + kPartEnding;
  const int code = finish_output(part, file.keep_part(), kExitInterrupted, streams.err);
  write_message(streams.err, part, "holds what is done");
  return code;
}

}  // namespace

CLI::App& add_batch_command(CLI::App& app, BatchArguments& arguments) {
  CLI::App& command = *app.add_subcommand("batch", "Read an archive of Urgent Actions, unattended");
  command.add_option("paths", arguments.operands, "Documents, and directories that hold them")
      ->option_text("FILE|DIR ...");
  command.add_option("-o,--output", arguments.output, "An .ndjson or .csv file, or '-' for NDJSON")
      ->option_text("OUT");
  command.add_option("--include", arguments.include, "Only files that fit GLOB (repeatable)")
      ->option_text("GLOB");
  command.add_option("--exclude", arguments.exclude, "No file or directory that fits GLOB")
      ->option_text("GLOB");
  command
      .add_option("--files-from", arguments.files_from,
                  "Also the inputs that FILE names, a line each")
      ->option_text("FILE|-");
  command.add_flag("-0,--null", arguments.is_nul_separated, "Names of --files-from end with NUL");
  command
      .add_option("--shard", arguments.shard,
                  "Only the I-th of N parts of the inputs, as one machine of N")
      ->option_text("I/N");
  command.add_option("--on-exists", arguments.on_exists, "When OUT is there (default: fail)")
      ->option_text("fail|replace");
  command
      .add_option("-j,--jobs", arguments.workers,
                  "Documents read at once (default: a processor each)")
      ->option_text("N");
  command.add_flag("--dry-run", arguments.is_dry_run, "Print the inputs and read none");
  add_reading_options(command, arguments.extract);
  command.footer(kFooter);
  return command;
}

int run_batch_command(const BatchJob& job, const Streams& streams) {
  KnowledgeInUse use;
  if (!use.load(job.knowledge, streams.err)) {
    return kExitUsage;
  }
  const Result<InputList> inputs = list_inputs(job.inputs, streams.in);
  if (!inputs) {
    write_message(streams.err, inputs.error().subject, inputs.error().message);
    return kExitUsage;
  }
  const bool is_bare = inputs->paths.empty() && inputs->refused.empty();
  if (is_bare && inputs->in_other_shards == 0) {
    write_message(streams.err,
                  "the inputs name no document (check --files-from, --include and --exclude)");
    return kExitUsage;
  }
  if (is_bare && !job.is_quiet) {
    write_message(streams.err, "shard " + job.options.shard + " holds no input (" +
                                   counted(inputs->in_other_shards, "input") + " in the others)");
  }
  if (job.is_dry_run) {
    return list_only(*inputs, streams);
  }
  const Interruption interruption;
  if (job.output == kStandardStream) {
    return run_to(job, *inputs, use.knowledge(), streams, streams.out);
  }
  if (const auto fault = find_output_fault(job, *inputs)) {
    write_message(streams.err, job.output, *fault);
    return kExitUsage;
  }
  const Result<std::unique_ptr<OutputFile>> file = OutputFile::open_as_part(job.output);
  if (!file) {
    write_message(streams.err, file.error().subject, file.error().message);
    return kExitUsage;
  }
  const int code = run_to(job, *inputs, use.knowledge(), streams, (*file)->stream());
  return code == kExitInterrupted ? keep_part(job, **file, streams)
                                  : finish_output(job.output, (*file)->finish(), code, streams.err);
}

}  // namespace uaparse::cli
