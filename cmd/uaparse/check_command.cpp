#include "cmd/uaparse/check_command.h"

#include <algorithm>
#include <exception>
#include <istream>
#include <new>
#include <ostream>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/operands.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/reader/document_list.h"
#include "uaparse/worker/worker.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse check draft.txt
  uaparse check --format github --fail-on warning drafts/
  uaparse rules deadline-missing

A finding names its rule; 'uaparse rules ID' explains it. An error is a fault that supporters cannot
get over, a warning what is probably not meant, a hint worth a look. Lines are those of the file for
plain text; a PDF has none, so its findings say page and line in reading order.

Exit code: 0 when nothing fails, 1 with a finding at or above --fail-on, 3 when an input cannot be
read or is no Urgent Action.)";

class Checking {
 public:
  Checking(const CheckJob& job, const Knowledge& knowledge, const Streams& streams)
      : job_(job), knowledge_(knowledge), streams_(streams), writer_(streams.out, job.format) {}

  int run() {
    writer_.begin();
    for (const std::string& operand : job_.operands) {
      check_operand(operand);
    }
    writer_.end();
    if (!job_.is_quiet) {
      write_message(
          streams_.err,
          counted(errors_, "error") + ", " + counted(warnings_, "warning") + ", " +
              counted(hints_, "hint") + " in " + counted(inputs_, "input") +
              (failures_ > 0 ? ", " + std::to_string(failures_) + " of which could not be checked"
                             : ""));
    }
    return code_;
  }

 private:
  // The only place that reads documents here. Foreign exceptions stop at it.
  Outcome read_outcome(const std::string& path) {
    try {
      const Result<Input> input =
          path == kStandardStream ? load_stream(streams_.in, path) : load_file(path);
      return {path, input.and_then([&](const Input& loaded) { return read_record(loaded); })};
    } catch (const std::bad_alloc&) {
      return {path, fail(ErrorKind::kOutOfMemory, path, "needs more memory than there is")};
    } catch (const std::exception& e) {
      code_ = kExitInternal;
      return {path, fail(ErrorKind::kCrashed, path,
                         std::string("internal error: ") + e.what() + " (please report it)")};
    }
  }

  Result<Record> read_record(const Input& input) {
    return worker_.read(input, {}).and_then(
        [&](const Document& document) { return extract_record(document, {}, knowledge_); });
  }

  void check_operand(const std::string& operand) {
    const Result<std::vector<std::string>> paths = list_documents(operand);
    if (!paths) {
      write({operand, tl::unexpected<Error>(paths.error())});
      return;
    }
    for (const std::string& path : *paths) {
      // Nobody reads on: the rest need not be done.
      if (!streams_.out.good()) {
        return;
      }
      write(read_outcome(path));
    }
  }

  void write(Outcome outcome) {
    ++inputs_;
    if (outcome.record) {
      outcome.record->diagnostics = sorted_findings(std::move(outcome.record->diagnostics));
      count(outcome.record->diagnostics);
    } else {
      count_failure(outcome);
    }
    writer_.write(outcome);
    streams_.out.flush();
  }

  void count(const DiagnosticList& findings) {
    for (const Diagnostic& finding : findings) {
      errors_ += finding.severity == Severity::kError ? 1 : 0;
      warnings_ += finding.severity == Severity::kWarning ? 1 : 0;
      hints_ += finding.severity == Severity::kHint ? 1 : 0;
      if (finding.severity <= job_.fail_on) {
        code_ = std::max<int>(code_, kExitFindings);
      }
    }
  }

  void count_failure(const Outcome& outcome) {
    const Error& error = outcome.record.error();
    ++failures_;
    code_ = std::max<int>(code_, kExitFailed);
    if (!job_.is_quiet) {
      write_message(streams_.err, outcome.path, error.message);
    }
  }

  const CheckJob& job_;
  const Knowledge& knowledge_;
  const Streams& streams_;
  Worker worker_;
  FindingsWriter writer_;
  int code_ = kExitDone;
  int inputs_ = 0;
  int failures_ = 0;
  int errors_ = 0;
  int warnings_ = 0;
  int hints_ = 0;
};

}  // namespace

CLI::App& add_check_command(CLI::App& app, CheckArguments& arguments) {
  CLI::App& command = *app.add_subcommand("check", "Find what is wrong with drafts");
  add_operands(command, arguments.operands);
  command.add_option("-f,--format", arguments.format, "text (default), json or github")
      ->option_text("NAME");
  command
      .add_option("--fail-on", arguments.fail_on,
                  "Exit with 1 on an error (default), or on a warning too")
      ->option_text("SEVERITY");
  add_knowledge_option(command, arguments.knowledge);
  command.add_flag("-q,--quiet", arguments.is_quiet, "No messages beside the findings");
  command.footer(kFooter);
  return command;
}

int run_check(const CheckJob& job, const Streams& streams) {
  KnowledgeInUse use;
  if (!use.load(job.knowledge, streams.err)) {
    return kExitUsage;
  }
  return Checking(job, use.knowledge(), streams).run();
}

}  // namespace uaparse::cli
