#include "cmd/uaparse/batch_command.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/batch_output.h"
#include "cmd/uaparse/interruption.h"
#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/progress.h"
#include "cmd/uaparse/reading_options.h"
#include "uaparse/emit/output_file.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse batch boxes/ -o archive.ndjson --report report.json
  uaparse batch boxes/ -o archive.csv --rows recipients --bom
  uaparse batch boxes/ -o records/ -f json
  uaparse batch boxes/ --shard 3/8 -o shard-3.sqlite
  find boxes -name '*.pdf' -print0 | uaparse batch --files-from - -0 -o - | jq .title

Every input has its place in the output, in the order of the inputs, with its record or with its
error, whatever -j is. Each document is read in a process that may crash or hang: it is tried once
more, then reported, and the others go on (exit code 3).

What is done is in OUT.journal at once: the same command goes on where it was cut off, and reads what
is new, changed or failed. SIGINT and SIGTERM finish what is in hand and put what is done into
OUT.part (exit code 130); a second one stops at once. An OUT that this batch did not write is left
alone unless --on-exists says otherwise.)";

std::string summary_text(const BatchSummary& summary) {
  const BatchTotals& totals = summary.report.totals();
  std::ostringstream codes;
  for (const auto& [code, count] : totals.errors) {
    if (code != uaparse::code(ErrorKind::kNotAnUrgentAction)) {
      codes << (codes.tellp() == 0 ? " (" : ", ") << count << " " << code;
    }
  }
  codes << (codes.tellp() == 0 ? "" : ")");
  std::ostringstream text;
  text << counted(summary.inputs, "input") << ", " << counted(totals.records, "record") << ", "
       << summary.report.not_urgent_actions() << " not UA, " << summary.report.failed() << " failed"
       << codes.str();
  if (summary.taken_over > 0) {
    text << ", " << summary.taken_over << " not read anew";
  }
  if (totals.done < summary.inputs) {
    text << ", " << summary.inputs - totals.done << " not done"
         << (summary.is_interrupted ? " (interrupted)" : "");
  }
  return text.str();
}

int exit_code(const BatchSummary& summary) {
  if (summary.is_interrupted) {
    return kExitInterrupted;
  }
  return summary.report.totals().errors.empty() ? kExitDone : kExitFailed;
}

BatchSummary run_with_messages(const BatchJob& job, const InputList& inputs,
                               const Knowledge& knowledge, const BatchDestination& to,
                               const Streams& streams) {
  ProgressDisplay display(streams.err,
                          resolve(job.progress, streams.err, job.kind == OutputKind::kStream),
                          terminal_columns);
  BatchProgress last;
  BatchSummary summary = run_batch(inputs, job.options, knowledge, {*to.sink, to.journal.get()},
                                   {[&](const std::string& path, const OutcomeSummary& outcome) {
                                      if (!outcome.code.empty() && !job.is_quiet) {
                                        display.clear();
                                        write_message(streams.err, path, outcome.message);
                                      }
                                    },
                                    [] { return Interruption::haste(); },
                                    [&](const BatchProgress& progress) {
                                      last = progress;
                                      display.show(progress);
                                    }});
  display.finish(last);
  return summary;
}

// Puts the output where it belongs, says what has to be said, and gives the exit code.
int finish_run(const BatchJob& job, const BatchDestination& to, const BatchSummary& summary,
               std::ostream& err) {
  const auto& fault = to.journal != nullptr ? to.journal->fault() : std::nullopt;
  // What is done is to be had from the journal by the next run.
  const std::optional<SinkFailure> failure = summary.is_cut_off       ? to.sink->give_up()
                                             : summary.is_interrupted ? to.sink->keep_part()
                                                                      : to.sink->finish();
  int code = exit_code(summary);
  if (failure) {
    code = finish_output(failure->path, failure->why, code, err);
  } else if (fault) {
    write_message(err, fault->subject, fault->message);
    code = std::max<int>(code, kExitFailed);
  } else if (summary.is_cut_off) {
    write_message(err, job.output, "is not written: what was done could not be read back");
    code = std::max<int>(code, kExitFailed);
  } else if (summary.is_interrupted && job.kind != OutputKind::kStream &&
             job.kind != OutputKind::kFolder) {
    write_message(err, job.output + kPartEnding,
                  "holds what is done; the same command goes on from there");
  }
  if (const std::string note = to.sink->note(); !note.empty() && !job.is_quiet) {
    write_message(err, job.output, note);
  }
  return code;
}

// The file of --report, opened before the run.
using ReportFile = std::unique_ptr<OutputFile>;

BatchWork work_of(const BatchJob& job, const Knowledge& knowledge, const BatchSummary& summary) {
  return {{std::string(version()), knowledge.digest()},
          summary.inputs,
          summary.taken_over,
          summary.seconds,
          job.options.workers};
}

int run_to(const BatchJob& job, const InputList& inputs, const Knowledge& knowledge,
           const BatchDestination& to, const Streams& streams) {
  const BatchSummary summary = run_with_messages(job, inputs, knowledge, to, streams);
  int code = finish_run(job, to, summary, streams.err);
  if (to.report) {
    write_report(summary.report, work_of(job, knowledge, summary), to.report->stream());
    code = finish_output(job.report, to.report->finish(), code, streams.err);
  }
  if (!job.is_quiet) {
    write_message(streams.err, summary_text(summary));
  }
  return code;
}

// Null where none is asked for.
Result<ReportFile> open_report(const BatchJob& job) {
  return job.report.empty() ? Result<ReportFile>() : OutputFile::open(job.report);
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

}  // namespace

CLI::App& add_batch_command(CLI::App& app, BatchArguments& arguments) {
  CLI::App& command = *app.add_subcommand("batch", "Read an archive of Urgent Actions, unattended");
  command.add_option("paths", arguments.operands, "Documents, and directories that hold them")
      ->option_text("FILE|DIR ...");
  command
      .add_option("-o,--output", arguments.output,
                  "A folder, an .ndjson, .csv or .sqlite file, or '-' for NDJSON")
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
      ->option_text("fail|skip|replace");
  command.add_flag("--force", arguments.is_forced, "Read all inputs anew, known ones too");
  command
      .add_option("-j,--jobs", arguments.workers,
                  "Documents read at once (default: a processor each)")
      ->option_text("N");
  command.add_option("-f,--format", arguments.format, "Of the files of a folder (default: yaml)")
      ->option_text("yaml|json");
  command.add_option("--report", arguments.report, "Totals, failures and what to review, as JSON")
      ->option_text("FILE");
  command
      .add_option("--progress", arguments.progress,
                  "On standard error (default: auto, a bar on a terminal)")
      ->option_text("auto|bar|plain|none");
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
  Result<InputList> inputs = list_inputs(job.inputs, streams.in);
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
    write_message(streams.err, "shard " + to_text(*job.shard) + " holds no input (" +
                                   counted(inputs->in_other_shards, "input") + " in the others)");
  }
  if (job.is_dry_run) {
    return list_only(*inputs, streams);
  }
  const Interruption interruption;
  Result<ReportFile> report = open_report(job);
  if (!report) {
    write_message(streams.err, report.error().subject, report.error().message);
    return kExitUsage;
  }
  Result<BatchDestination> to = open_destination(
      job, *inputs, {std::string(version()), use.knowledge().digest()}, streams.out);
  if (!to) {
    write_message(streams.err, to.error().subject, to.error().message);
    return kExitUsage;
  }
  for (const std::string& note : to->notes) {
    write_message(streams.err, note);
  }
  to->report = std::move(*report);
  return to->sink ? run_to(job, *inputs, use.knowledge(), *to, streams) : kExitDone;
}

}  // namespace uaparse::cli
