#include "cmd/uaparse/check_outputs.h"

#include <cstdlib>
#include <ostream>
#include <string_view>
#include <utility>

#include <unistd.h>

#include "cmd/uaparse/messages.h"
#include "uaparse/check/rules.h"
#include "uaparse/emit/file_buffer.h"
#include "uaparse/pipeline/extract.h"

namespace uaparse::cli {

namespace {

// https://no-color.org: set to anything but nothing.
bool is_colour_declined() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  return (no_color != nullptr && *no_color != '\0') || terminal == nullptr || *terminal == '\0' ||
         std::string_view(terminal) == "dumb";
}

bool is_terminal(const std::ostream& out) {
  return dynamic_cast<const FileBuffer*>(out.rdbuf()) != nullptr && ::isatty(STDOUT_FILENO) == 1;
}

bool is_coloured(ColorUse use, const std::ostream* standard_output) {
  switch (use) {
    case ColorUse::kAlways:
      return true;
    case ColorUse::kNever:
      return false;
    case ColorUse::kAuto:
      break;
  }
  return standard_output != nullptr && is_terminal(*standard_output) && !is_colour_declined();
}

std::vector<RuleText> rule_texts() {
  std::vector<RuleText> texts;
  for (const Rule* rule : all_rules()) {
    texts.push_back(
        {rule->id, rule->severity, rule->summary, rule->explanation, rule->bad, rule->good});
  }
  return texts;
}

}  // namespace

Result<void> CheckOutputs::open(const CheckJob& job, std::ostream& out) {
  for (const CheckOutput& wanted : job.outputs) {
    Output output;
    std::ostream* stream = &out;
    if (!wanted.file.empty()) {
      Result<std::unique_ptr<OutputFile>> file = OutputFile::open(wanted.file);
      if (!file) {
        return tl::unexpected<Error>(file.error());
      }
      output.name = wanted.file;
      output.file = std::move(*file);
      stream = &output.file->stream();
    }
    FindingsOptions options;
    options.format = wanted.format;
    options.is_coloured = is_coloured(job.color, wanted.file.empty() ? &out : nullptr);
    options.least_failing = job.fail_on;
    options.rules = rule_texts();
    options.version = version();
    output.writer = make_findings_writer(*stream, std::move(options));
    outputs_.push_back(std::move(output));
  }
  return {};
}

void CheckOutputs::begin() {
  for (const Output& output : outputs_) {
    output.writer->begin();
  }
}

void CheckOutputs::write(const CheckedInput& input) {
  for (const Output& output : outputs_) {
    output.writer->write(input);
  }
}

int CheckOutputs::end(int code, std::ostream& err) {
  for (const Output& output : outputs_) {
    output.writer->end();
    if (output.file != nullptr) {
      code = finish_output(output.name, output.file->finish(), code, err);
    }
  }
  return code;
}

}  // namespace uaparse::cli
