#include "cmd/uaparse/extract_command.h"

#include <algorithm>
#include <exception>
#include <istream>
#include <memory>
#include <new>
#include <ostream>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/operands.h"
#include "cmd/uaparse/reading_options.h"
#include "uaparse/base/limits.h"
#include "uaparse/emit/file_buffer.h"
#include "uaparse/emit/output_file.h"
#include "uaparse/reader/document_list.h"
#include "uaparse/record/findings.h"
#include "uaparse/worker/worker.h"

namespace uaparse::cli {

namespace {

std::string footer() {
  std::ostringstream text;
  text << R"(Examples:
  uaparse extract ua.pdf
  uaparse extract -f ndjson -o records.ndjson letters/
  uaparse extract -f csv --rows recipients --bom -o recipients.csv letters/
  pdftotext -layout ua.pdf - | uaparse extract --fields title,deadline,recipients -

A DIR stands for the .pdf and .txt files beneath it. YAML is a document for each input, NDJSON a
line, CSV a row below a header; JSON is an object for one FILE or '-', else an array. An input that
fails leaves an error in the output and a message on standard error, and the others go on (exit
code 3).

In a cell of CSV a list is joined by ' | ' (a bar in an item is doubled), and what a spreadsheet
would run as a formula, or take for a sum (+1-555-0100), has an apostrophe in front.

Fields:)";
  std::size_t column = 0;
  for (const std::string_view field : field_names()) {
    constexpr std::size_t kColumns = 90;
    text << (column == 0 ? "\n  " : " ") << field;
    column = column > kColumns - 20 ? 0 : column + field.size() + 1;
  }
  text << "\n\nLimits for one input: " << (kMaxFileBytes >> 20) << " MiB, plain text "
       << (kMaxTextBytes >> 20) << " MiB and " << (kMaxLineBytes >> 20) << " MiB a line; "
       << kMaxPages << " pages; " << kMaxWords << " words; DOCX " << (kMaxDocxPartBytes >> 20)
       << " MiB a part,\n"
       << (kMaxDocxBytes >> 20) << " MiB of parts, " << kMaxXmlTags << " XML tags, " << kMaxXmlDepth
       << " within each other, " << kMaxTableRows << " table rows.\n"
       << "A PDF or a DOCX is read in a process of its own, which is stopped after --timeout by "
          "the\n"
       << "clock or "
       << "half of it in processor time (" << kMaxPdfCpuSeconds
       << " s), when it wants more memory than --memory,\n"
       << "and when it gives more than " << (kMaxAnswerBytes >> 20) << " MiB of words.";
  return text.str();
}

// Walks over the inputs of one job. Foreign exceptions stop at each document.
class Extraction {
 public:
  Extraction(const ExtractJob& job, const Knowledge& knowledge, const Streams& streams,
             std::ostream& out)
      : job_(job),
        knowledge_(knowledge),
        streams_(streams),
        out_(out),
        emitter_(out, job.emit),
        worker_(job.limits) {}

  int run() {
    emitter_.begin();
    for (const std::string& operand : job_.operands) {
      if (out_.good()) {
        extract_operand(operand);
      }
    }
    emitter_.end();
    if (job_.is_verbose) {
      write_message(streams_.err,
                    counted(inputs_, "input") + ", " + std::to_string(failures_) + " failed");
    }
    return code_;
  }

 private:
  void extract_operand(const std::string& operand) {
    if (operand == kStandardStream) {
      write(extract_one(operand));
      return;
    }
    const Result<std::vector<std::string>> paths = list_documents(operand);
    if (!paths) {
      write({operand, tl::unexpected<Error>(paths.error())});
      return;
    }
    for (const std::string& path : *paths) {
      // Nobody reads on: the rest need not be done.
      if (!out_.good()) {
        return;
      }
      write(extract_one(path));
    }
  }

  Result<Record> extract(const Input& input) {
    return worker_.read(input, job_.extract.read).and_then([&](const Document& document) {
      return extract_record(document, job_.extract, knowledge_);
    });
  }

  Outcome extract_one(const std::string& path) {
    try {
      const Result<Input> input =
          path == kStandardStream ? load_stream(streams_.in, path) : load_file(path);
      return {path, input.and_then([&](const Input& loaded) { return extract(loaded); })};
    } catch (const std::bad_alloc&) {
      return {path, fail(ErrorKind::kOutOfMemory, path, "needs more memory than there is")};
    } catch (const std::exception& e) {
      code_ = kExitInternal;
      return {path, fail(ErrorKind::kCrashed, path,
                         std::string("internal error: ") + e.what() + " (please report it)")};
    }
  }

  void write(const Outcome& outcome) {
    ++inputs_;
    emitter_.write(outcome);
    out_.flush();
    if (outcome.record) {
      write_notes(outcome.path, outcome.record->diagnostics);
      return;
    }
    ++failures_;
    code_ = std::max<int>(code_, kExitFailed);
    if (!job_.is_quiet) {
      write_message(streams_.err, outcome.path, outcome.record.error().message);
    }
  }

  void write_notes(const std::string& path, const DiagnosticList& diagnostics) {
    if (!job_.is_verbose) {
      return;
    }
    for (const Diagnostic& diagnostic : diagnostics) {
      write_message(
          streams_.err, path,
          place_text(diagnostic.place) + diagnostic.message + " [" + diagnostic.code + "]");
    }
  }

  const ExtractJob& job_;
  const Knowledge& knowledge_;
  const Streams& streams_;
  std::ostream& out_;
  Emitter emitter_;
  Worker worker_;
  int code_ = kExitDone;
  int inputs_ = 0;
  int failures_ = 0;
};

}  // namespace

CLI::App& add_extract_command(CLI::App& app, ExtractArguments& arguments) {
  CLI::App& command = *app.add_subcommand("extract", "Read Urgent Actions and print their records");
  add_operands(command, arguments.operands);
  command.add_option("-f,--format", arguments.format, "How to write records (default: yaml)")
      ->option_text("yaml|json|ndjson|csv");
  command.add_option("-o,--output", arguments.output, "Write to FILE, replaced when all is done")
      ->option_text("FILE");
  add_reading_options(command, arguments);
  command.add_flag("--array", arguments.as_array, "JSON: an array even for one input");
  command.add_flag("-v,--verbose", arguments.is_verbose, "Also what is odd about each document");
  command.footer(footer);
  return command;
}

int run_extract(const ExtractJob& job, const Streams& streams) {
  KnowledgeInUse use;
  if (!use.load(job.knowledge, streams.err)) {
    return kExitUsage;
  }
  if (job.output == kStandardStream) {
    return Extraction(job, use.knowledge(), streams, streams.out).run();
  }
  const Result<std::unique_ptr<OutputFile>> file = OutputFile::open(job.output);
  if (!file) {
    write_message(streams.err, file.error().subject, file.error().message);
    return kExitUsage;
  }
  const int code = Extraction(job, use.knowledge(), streams, (*file)->stream()).run();
  return finish_output(job.output, (*file)->finish(), code, streams.err);
}

}  // namespace uaparse::cli
