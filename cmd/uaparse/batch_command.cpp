#include "cmd/uaparse/batch_command.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <sstream>
#include <system_error>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/interruption.h"
#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/output_file.h"
#include "cmd/uaparse/reading_options.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse batch boxes/ -o archive.ndjson
  uaparse batch boxes/ -o archive.csv --rows recipients --bom
  find boxes -name '*.pdf' -print0 | uaparse batch --files-from - -0 -o - | jq .title

Every input has its place in the output, in the order of the inputs, with its record or with its
error, whatever -j is. Each document is read in a process that may crash or hang: it is tried once
more, then reported, and the others go on (exit code 3). SIGINT and SIGTERM finish what is in hand
and keep what is done (exit code 130); a second one stops at once.)";

std::string plural(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string summary_text(const BatchSummary& summary) {
  std::size_t failures = 0;
  std::ostringstream codes;
  for (const auto& [code, count] : summary.failures) {
    codes << (failures == 0 ? "" : ", ") << count << " " << code;
    failures += count;
  }
  std::string text = plural(summary.inputs, "input") + ", " +
                     plural(summary.done - failures, "record") + ", " + std::to_string(failures) +
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
  const Interruption interruption;
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

bool is_in_the_way(const BatchJob& job) {
  std::error_code failed;
  return job.output != kStandardStream && job.on_exists == OnExists::kFail &&
         std::filesystem::is_regular_file(job.output, failed);
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
  if (job.is_dry_run) {
    return list_only(*inputs, streams);
  }
  if (job.output == kStandardStream) {
    return run_to(job, *inputs, use.knowledge(), streams, streams.out);
  }
  if (is_in_the_way(job)) {
    write_message(streams.err, job.output, "is there already (--on-exists replace to replace it)");
    return kExitUsage;
  }
  const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(job.output);
  if (!file) {
    write_message(streams.err, file.error().subject, file.error().message);
    return kExitUsage;
  }
  const int code = run_to(job, *inputs, use.knowledge(), streams, (*file)->stream());
  return finish_output(job.output, (*file)->finish(), code, streams.err);
}

}  // namespace uaparse::cli
