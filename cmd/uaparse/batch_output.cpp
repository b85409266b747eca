#include "cmd/uaparse/batch_output.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

#include "cmd/uaparse/messages.h"
#include "uaparse/base/sha256.h"
#include "uaparse/batch/folder_sink.h"
#include "uaparse/batch/output_names.h"
#include "uaparse/batch/sqlite_sink.h"
#include "uaparse/batch/stream_sink.h"
#include "uaparse/batch/unchanged.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* kAdvice = " (--on-exists replace to replace it, skip to leave it)";

bool exists(const std::string& path) {
  std::error_code failed;
  return fs::exists(path, failed);
}

std::string without_slashes(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) {
    path.pop_back();
  }
  return path;
}

// What decides what a line is: with other options it would be another.
JournalKey key_of(const BatchJob& job, const Generator& generator) {
  const ExtractOptions& extract = job.options.extract;
  std::ostringstream options;
  options << "evidence " << job.options.line.with_evidence << "\ntext " << extract.with_text
          << "\nmin-confidence " << extract.min_confidence << "\nencoding " << extract.read.encoding
          << "\npassword " << sha256_hex(extract.read.password) << "\nshard "
          << job.options.line.shard;
  return {generator.version, generator.knowledge, options.str()};
}

// What decides, together with the inputs, how the lines are written.
std::string form_of(const BatchJob& job) {
  std::ostringstream form;
  form << static_cast<int>(job.emit.format) << ' ' << static_cast<int>(job.emit.rows) << ' '
       << job.emit.with_bom << job.emit.with_evidence << job.emit.with_text
       << job.options.line.shard;
  for (const std::string& field : job.emit.fields) {
    form << ' ' << field;
  }
  return form.str();
}

bool is_input(const BatchJob& job, const InputList& inputs, const std::string& file) {
  const auto is_file = [&](const std::string& path) {
    std::error_code failed;
    return fs::equivalent(path, file, failed);
  };
  return std::any_of(inputs.paths.begin(), inputs.paths.end(), is_file) ||
         (job.inputs.files_from && is_file(*job.inputs.files_from));
}

// Whether an input is where the output is to go.
std::optional<Error> find_input_as_output(const BatchJob& job, const InputList& inputs,
                                          const std::string& target) {
  if (is_input(job, inputs, target)) {
    return Error{ErrorKind::kInvalid, job.output,
                 "is an input and the output (name another file with -o)"};
  }
  return std::nullopt;
}

// Equal for two names of one file, there already or not. Absolute first: what is not there is else
// left as it is.
fs::path plain_path(const std::string& path) {
  std::error_code failed;
  return fs::weakly_canonical(fs::absolute(path, failed), failed);
}

// Whether something else that matters is where the report is to go.
std::optional<Error> find_report_fault(const BatchJob& job, const InputList& inputs) {
  if (job.report.empty() || is_special_output(job.report)) {
    return std::nullopt;
  }
  const fs::path report = plain_path(job.report);
  const std::string output = without_slashes(job.output);
  for (const char* ending : {"", kPartEnding, kJournalEnding}) {
    if (report == plain_path(resolved_output(output) + ending)) {
      return Error{ErrorKind::kInvalid, job.report,
                   "is the output or a part of it (name another file with --report)"};
    }
  }
  if (is_input(job, inputs, job.report)) {
    return Error{ErrorKind::kInvalid, job.report,
                 "is an input and the report (name another file with --report)"};
  }
  return std::nullopt;
}

void note_journal(const Journal::Opened& opened, const std::string& path, BatchDestination& to) {
  if (opened.set_aside.empty()) {
    return;
  }
  const std::string what = opened.found == Journal::Found::kDamaged ? "is damaged or no journal"
                           : opened.found == Journal::Found::kOtherKey
                               ? "is of another version, knowledge or options"
                               : "is not to be used (--force)";
  to.notes.push_back(path + ": " + what + ": it is set aside as " + opened.set_aside +
                     ", and everything is read anew");
}

std::optional<Error> open_journal(const BatchJob& job, const Generator& generator,
                                  const std::string& target, BatchDestination& to) {
  const std::string path = target + kJournalEnding;
  Result<Journal::Opened> opened = Journal::open(path, key_of(job, generator), job.is_forced);
  if (!opened) {
    return opened.error();
  }
  note_journal(*opened, path, to);
  to.journal = std::move(opened->journal);
  return std::nullopt;
}

Error there_already(const std::string& path) {
  return {ErrorKind::kInvalid, path, std::string("is there already") + kAdvice};
}

Result<std::unique_ptr<BatchSink>> open_sink(const BatchJob& job, const std::string& target,
                                             OutputNote note) {
  if (job.kind == OutputKind::kSqlite) {
    Result<std::unique_ptr<SqliteSink>> sink = SqliteSink::open(target, std::move(note), job.shard);
    return sink ? Result<std::unique_ptr<BatchSink>>(std::move(*sink))
                : tl::unexpected<Error>(sink.error());
  }
  Result<std::unique_ptr<OutputFile>> file = OutputFile::open_as_part(job.output);
  if (!file) {
    return tl::unexpected<Error>(file.error());
  }
  return std::make_unique<FileSink>(std::move(*file), job.output, std::move(note), job.emit);
}

// One file for all.
std::optional<Error> open_file(const BatchJob& job, const InputList& inputs,
                               const Generator& generator, BatchDestination& to) {
  const std::string target = resolved_output(job.output);
  if (auto fault = find_input_as_output(job, inputs, target)) {
    return fault;
  }
  const bool is_there = exists(target);
  if (is_there && job.on_exists == OnExists::kSkip) {
    to.notes.push_back(job.output + ": is there already: nothing is done (--on-exists skip)");
    return std::nullopt;
  }
  const bool may_replace = !is_there || job.on_exists == OnExists::kReplace;
  if (!may_replace && !exists(target + kJournalEnding)) {
    return there_already(job.output);
  }
  if (auto fault = open_journal(job, generator, target, to)) {
    return fault;
  }
  const std::optional<FileState> state = file_state(target);
  const bool is_ours = state && to.journal->has_written(*state);
  if (!may_replace && !is_ours) {
    return there_already(job.output);
  }
  OutputNote note{to.journal.get(), digest_of(inputs, form_of(job))};
  if (is_ours && to.journal->output()->state == *state &&
      to.journal->output()->inputs == note.inputs && are_unchanged(inputs, *to.journal)) {
    to.sink = std::make_unique<NoSink>();
    return std::nullopt;
  }
  Result<std::unique_ptr<BatchSink>> sink = open_sink(job, target, std::move(note));
  if (!sink) {
    return sink.error();
  }
  to.sink = std::move(*sink);
  return std::nullopt;
}

// What cannot each have a file, or has one that is not of this batch.
std::optional<Error> settle_files(const BatchJob& job, InputList& inputs, const std::string& folder,
                                  BatchDestination& to) {
  const std::string ending = ending_of(job.emit.format);
  const std::vector<Error> shared = find_shared_outputs(inputs, ending);
  if (!shared.empty()) {
    Error error = shared.front();
    if (shared.size() > 1) {
      error.message += ", and so for " + counted(shared.size() - 1, "further input");
    }
    return error;
  }
  if (job.on_exists == OnExists::kReplace) {
    return std::nullopt;
  }
  const std::vector<std::size_t> foreign = find_foreign_files(folder, inputs, ending, *to.journal);
  if (foreign.empty()) {
    return std::nullopt;
  }
  if (job.on_exists == OnExists::kFail) {
    return there_already(output_path(folder, inputs, foreign.front(), ending));
  }
  remove_inputs(inputs, foreign);
  to.notes.push_back(counted(foreign.size(), "input") + " skipped, whose output is there");
  return std::nullopt;
}

std::optional<Error> open_folder(const BatchJob& job, InputList& inputs, const Generator& generator,
                                 BatchDestination& to) {
  const std::string folder = without_slashes(job.output);
  std::error_code failed;
  if (exists(folder) && !fs::is_directory(folder, failed)) {
    return Error{ErrorKind::kInvalid, folder,
                 "is a file, not a folder (end the name of a file with .ndjson, .csv or .sqlite)"};
  }
  if (auto fault = open_journal(job, generator, folder, to)) {
    return fault;
  }
  if (auto fault = settle_files(job, inputs, folder, to)) {
    return fault;
  }
  fs::create_directories(folder, failed);
  if (failed) {
    return Error{ErrorKind::kIoError, folder, "cannot be made: " + failed.message()};
  }
  to.sink = std::make_unique<FolderSink>(folder, inputs, *to.journal, job.emit);
  return std::nullopt;
}

std::optional<Error> open_special(const BatchJob& job, BatchDestination& to) {
  Result<std::unique_ptr<OutputFile>> file = OutputFile::open(job.output);
  if (!file) {
    return file.error();
  }
  to.sink = std::make_unique<FileSink>(std::move(*file), job.output, OutputNote{}, job.emit);
  return std::nullopt;
}

}  // namespace

Result<BatchDestination> open_destination(const BatchJob& job, InputList& inputs,
                                          const Generator& generator,
                                          std::ostream& standard_output) {
  BatchDestination to;
  std::optional<Error> fault = find_report_fault(job, inputs);
  if (fault) {
    return tl::unexpected<Error>(*std::move(fault));
  }
  if (job.kind == OutputKind::kStream) {
    to.sink = std::make_unique<StreamSink>(standard_output, job.output, job.emit);
  } else if (job.kind == OutputKind::kFolder) {
    fault = open_folder(job, inputs, generator, to);
  } else if (job.kind == OutputKind::kText && is_special_output(job.output)) {
    fault = open_special(job, to);
  } else {
    fault = open_file(job, inputs, generator, to);
  }
  if (fault) {
    return tl::unexpected<Error>(*std::move(fault));
  }
  return to;
}

}  // namespace uaparse::cli
