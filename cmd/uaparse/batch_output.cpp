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
std::string options_of(const BatchJob& job) {
  const ExtractOptions& extract = job.options.extract;
  std::ostringstream options;
  options << "evidence " << job.options.line.with_evidence << "\ntext " << extract.with_text
          << "\nmin-confidence " << extract.min_confidence << "\nencoding " << extract.read.encoding
          << "\npassword " << sha256_hex(extract.read.password) << "\nshard "
          << job.options.line.shard;
  return options.str();
}

JournalKey key_of(const BatchJob& job, const Generator& generator) {
  return {generator.version, generator.knowledge, options_of(job)};
}

// What decides, together with the inputs, what is written.
std::string form_of(const BatchJob& job, const Generator& generator) {
  std::ostringstream form;
  form << generator.version << ' ' << generator.knowledge << '\n'
       << options_of(job) << '\n'
       << static_cast<int>(job.emit.format) << ' ' << static_cast<int>(job.emit.rows) << ' '
       << job.emit.with_bom << job.emit.with_evidence << job.emit.with_text;
  for (const std::string& field : job.emit.fields) {
    form << ' ' << field;
  }
  return sha256_hex(form.str());
}

// What was asked for: the same command again writes to its own output.
std::string batch_of(const BatchJob& job) {
  Sha256 hash;
  const auto add_all = [&](const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      hash.add(name);
      hash.add(std::string_view("\0", 1));
    }
    hash.add(std::string_view("\0", 1));
  };
  add_all(job.inputs.operands);
  add_all(job.inputs.include);
  add_all(job.inputs.exclude);
  add_all({job.inputs.files_from.value_or("")});
  hash.add(job.options.line.shard);
  return hash.hex();
}

// Equal for two names of one file, there already or not. Absolute first: what is not there is else
// left as it is.
fs::path plain_path(const std::string& path) {
  std::error_code failed;
  return fs::weakly_canonical(fs::absolute(path, failed), failed);
}

bool is_input(const BatchJob& job, const InputList& inputs, const std::string& file) {
  // Most often it is not there yet, and then no input has to be looked at.
  if (!exists(file)) {
    return false;
  }
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
  const bool is_below =
      job.kind == OutputKind::kFolder &&
      report.string().starts_with(plain_path(resolved_output(output)).string() + "/");
  if (is_below) {
    return Error{ErrorKind::kInvalid, job.report,
                 "is in the folder of the output (name another file with --report)"};
  }
  if (is_input(job, inputs, job.report)) {
    return Error{ErrorKind::kInvalid, job.report,
                 "is an input and the report (name another file with --report)"};
  }
  return std::nullopt;
}

// For a user who did not ask for it.
std::string reason_to_renew(Journal::Found found) {
  switch (found) {
    case Journal::Found::kDamaged:
      return "is damaged or no journal";
    case Journal::Found::kOtherKey:
      return "is of another version, knowledge or options";
    case Journal::Found::kNone:
    case Journal::Found::kOurs:
      break;
  }
  return "is not to be used (--force)";
}

Error there_already(const std::string& path) {
  return {ErrorKind::kInvalid, path, std::string("is there already") + kAdvice};
}

// One run, before it begins. Whatever may refuse it comes before the first change to anything.
class Opening {
 public:
  Opening(const BatchJob& job, InputList& inputs, const Generator& generator)
      : job_(job), inputs_(inputs), generator_(generator) {}

  std::optional<Error> open_stream(std::ostream& out) {
    to_.sink = std::make_unique<StreamSink>(out, job_.output, job_.emit);
    return std::nullopt;
  }

  std::optional<Error> open_special() {
    Result<std::unique_ptr<OutputFile>> file = OutputFile::open(job_.output);
    if (!file) {
      return file.error();
    }
    to_.sink = std::make_unique<FileSink>(std::move(*file), job_.output, OutputNote{}, job_.emit);
    return std::nullopt;
  }

  // One file for all.
  std::optional<Error> open_file() {
    const std::string target = resolved_output(job_.output);
    if (auto fault = find_input_as_output(job_, inputs_, target)) {
      return fault;
    }
    if (exists(target) && job_.on_exists == OnExists::kSkip) {
      to_.notes.push_back(job_.output + ": is there already: nothing is done (--on-exists skip)");
      return std::nullopt;
    }
    if (auto fault = open_journal(target)) {
      return fault;
    }
    const std::optional<FileState> state = file_state(target);
    const std::string batch = batch_of(job_);
    const bool is_ours = state && to_.journal->has_written(*state, batch);
    if (auto fault = find_foreign_file(target, is_ours)) {
      return fault;
    }
    OutputNote note{to_.journal.get(), batch, digest_of(inputs_, form_of(job_, generator_))};
    if (is_ours && is_up_to_date({*state, note.batch, note.inputs})) {
      to_.sink = std::make_unique<NoSink>();
      return std::nullopt;
    }
    if (auto fault = renew_journal()) {
      return fault;
    }
    Result<std::unique_ptr<BatchSink>> sink = open_sink(target, std::move(note));
    if (!sink) {
      return sink.error();
    }
    to_.sink = std::move(*sink);
    return std::nullopt;
  }

  std::optional<Error> open_folder() {
    const std::string folder = resolved_output(without_slashes(job_.output));
    std::error_code failed;
    if (exists(folder) && !fs::is_directory(folder, failed)) {
      return Error{ErrorKind::kInvalid, job_.output,
                   "is a file, not a folder (end the name of a file with .ndjson, .csv or "
                   ".sqlite)"};
    }
    if (auto fault = open_journal(folder)) {
      return fault;
    }
    if (auto fault = settle_files(folder)) {
      return fault;
    }
    fs::create_directories(folder, failed);
    if (failed) {
      return Error{ErrorKind::kIoError, folder, "cannot be made: " + failed.message()};
    }
    if (auto fault = renew_journal()) {
      return fault;
    }
    to_.sink = std::make_unique<FolderSink>(folder, inputs_, *to_.journal, job_.emit,
                                            form_of(job_, generator_));
    return std::nullopt;
  }

  BatchDestination take() { return std::move(to_); }

 private:
  std::optional<Error> open_journal(const std::string& target) {
    journal_path_ = target + kJournalEnding;
    Result<Journal::Opened> opened = Journal::open(journal_path_, key_of(job_, generator_));
    if (!opened) {
      return opened.error();
    }
    found_ = opened->found;
    to_.journal = std::move(opened->journal);
    return std::nullopt;
  }

  // Sets aside one that is of no use.
  std::optional<Error> renew_journal() {
    if (found_ == Journal::Found::kNone || (found_ == Journal::Found::kOurs && !job_.is_forced)) {
      return std::nullopt;
    }
    const Result<std::string> aside = to_.journal->renew(key_of(job_, generator_));
    if (!aside) {
      return aside.error();
    }
    to_.notes.push_back(journal_path_ + ": " + reason_to_renew(found_) + ": it is set aside as " +
                        *aside + ", and everything is read anew");
    return std::nullopt;
  }

  // What would be replaced unasked.
  std::optional<Error> find_foreign_file(const std::string& target, bool is_ours) const {
    if (job_.on_exists == OnExists::kReplace) {
      return std::nullopt;
    }
    if (exists(target) && !is_ours) {
      return there_already(job_.output);
    }
    // Ours is never there without a journal.
    const std::string part = target + kPartEnding;
    return found_ == Journal::Found::kNone && exists(part) ? std::optional(there_already(part))
                                                           : std::nullopt;
  }

  bool is_up_to_date(const JournalOutput& output) const {
    return found_ == Journal::Found::kOurs && !job_.is_forced && !to_.journal->has_news() &&
           *to_.journal->output() == output && are_unchanged(inputs_, *to_.journal);
  }

  Result<std::unique_ptr<BatchSink>> open_sink(const std::string& target, OutputNote note) const {
    if (job_.kind == OutputKind::kSqlite) {
      Result<std::unique_ptr<SqliteSink>> sink =
          SqliteSink::open(target, std::move(note), job_.shard);
      return sink ? Result<std::unique_ptr<BatchSink>>(std::move(*sink))
                  : tl::unexpected<Error>(sink.error());
    }
    Result<std::unique_ptr<OutputFile>> file = OutputFile::open_as_part(job_.output);
    if (!file) {
      return tl::unexpected<Error>(file.error());
    }
    return std::make_unique<FileSink>(std::move(*file), job_.output, std::move(note), job_.emit);
  }

  // What cannot each have a file, or has one that is not of this batch.
  std::optional<Error> settle_files(const std::string& folder) {
    const std::string ending = ending_of(job_.emit.format);
    const std::vector<Error> shared = find_shared_outputs(inputs_, ending);
    if (!shared.empty()) {
      Error error = shared.front();
      if (shared.size() > 1) {
        error.message += ", and so for " + counted(shared.size() - 1, "further input");
      }
      return error;
    }
    if (job_.on_exists == OnExists::kReplace) {
      return std::nullopt;
    }
    const std::vector<std::size_t> foreign =
        find_foreign_files(folder, inputs_, ending, *to_.journal);
    if (foreign.empty()) {
      return std::nullopt;
    }
    if (job_.on_exists == OnExists::kFail) {
      return there_already(job_.output + "/" + output_name(inputs_, foreign.front(), ending));
    }
    remove_inputs(inputs_, foreign);
    to_.notes.push_back(counted(foreign.size(), "input") + " skipped, whose output is there");
    return std::nullopt;
  }

  const BatchJob& job_;
  InputList& inputs_;
  const Generator& generator_;
  std::string journal_path_;
  Journal::Found found_ = Journal::Found::kNone;
  BatchDestination to_;
};

}  // namespace

Result<BatchDestination> open_destination(const BatchJob& job, InputList& inputs,
                                          const Generator& generator,
                                          std::ostream& standard_output) {
  Opening opening(job, inputs, generator);
  const bool is_special = job.kind == OutputKind::kText && is_special_output(job.output);
  if (auto fault = find_report_fault(job, inputs)) {
    return tl::unexpected<Error>(*std::move(fault));
  }
  std::optional<Error> fault = job.kind == OutputKind::kStream
                                   ? opening.open_stream(standard_output)
                               : job.kind == OutputKind::kFolder ? opening.open_folder()
                               : is_special                      ? opening.open_special()
                                                                 : opening.open_file();
  if (fault) {
    return tl::unexpected<Error>(*std::move(fault));
  }
  return opening.take();
}

}  // namespace uaparse::cli
