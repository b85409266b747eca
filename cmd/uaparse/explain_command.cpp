#include "cmd/uaparse/explain_command.h"

#include <exception>
#include <istream>
#include <new>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/explanation_text.h"
#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/reading_options.h"
#include "uaparse/emit/explanation_json.h"
#include "uaparse/pipeline/explain.h"
#include "uaparse/worker/worker.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse explain ua.pdf
  uaparse explain press-release.txt
  uaparse explain -f json ua.pdf | jq '.fields[] | select(.pointer == "/deadline")'

Generations are the layouts that uaparse knows. Each adds up the weights of its labels that it
finds; the strongest is taken, if it has one label of each group that it needs and half of the sum
at which there is no doubt.

A field is printed with its place, its confidence and what speaks for it: it stands behind its
label, it has an unmistakable form, it stands in its usual place, it looks right, or others fit as
well. Below it, after 'not', stands what was passed over, and why. A place is a line of a text, and
p.PAGE:LINE in reading order of a PDF.

Exit code: 0 for an Urgent Action, 3 when the input is none or cannot be read.)";

// The only place that reads documents here. Foreign exceptions stop at it.
Result<Explanation> explain(const ExplainJob& job, const Knowledge& knowledge, std::istream& in,
                            int& code) {
  const std::string& path = job.read.operands.front();
  try {
    const Result<Input> input = path == kStandardStream ? load_stream(in, path) : load_file(path);
    Worker worker(job.read.limits);
    return input
        .and_then([&](const Input& loaded) { return worker.read(loaded, job.read.extract.read); })
        .map([&](const Document& document) { return explain_document(document, knowledge); });
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::kOutOfMemory, path, "needs more memory than there is");
  } catch (const std::exception& e) {
    code = kExitInternal;
    return fail(ErrorKind::kCrashed, path,
                std::string("internal error: ") + e.what() + " (please report it)");
  }
}

}  // namespace

CLI::App& add_explain_command(CLI::App& app, ExplainArguments& arguments) {
  CLI::App& command =
      *app.add_subcommand("explain", "Say why a record is what it is, or why there is none");
  command.add_option("input", arguments.operand, "FILE or '-' (standard input)")
      ->option_text("FILE|-");
  command.add_option("-f,--format", arguments.format, "How to write it (default: text)")
      ->option_text("text|json");
  add_decoding_options(command, arguments.password_file, arguments.encoding);
  add_knowledge_option(command, arguments.knowledge);
  command.footer(kFooter);
  return command;
}

int run_explain(const ExplainJob& job, const Streams& streams) {
  KnowledgeInUse use;
  if (!use.load(job.read.knowledge, streams.err)) {
    return kExitUsage;
  }
  int code = kExitFailed;
  const Result<Explanation> explanation = explain(job, use.knowledge(), streams.in, code);
  const std::string& path = job.read.operands.front();
  if (!explanation) {
    write_message(streams.err, path, explanation.error().message);
    return code;
  }
  if (job.is_json) {
    streams.out << explanation_json(*explanation) << '\n';
  } else {
    write_explanation(streams.out, *explanation);
  }
  if (!explanation->is_recognized) {
    write_message(streams.err, path, kNoUrgentAction);
    return kExitFailed;
  }
  return kExitDone;
}

}  // namespace uaparse::cli
