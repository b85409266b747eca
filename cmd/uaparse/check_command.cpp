#include "cmd/uaparse/check_command.h"

#include <CLI/CLI.hpp>

#include "cmd/uaparse/knowledge_option.h"
#include "cmd/uaparse/operands.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse check draft.txt
  uaparse check --fail-on warning -f github -f sarif:findings.sarif drafts/
  uaparse check --stdin-filename draft.txt - < draft.txt
  uaparse check --write-baseline known.json drafts/
  uaparse check --baseline known.json drafts/
  uaparse rules deadline-missing

Formats: text, json, github (annotations), sarif (2.1.0), junit. One without :FILE goes to standard
output; text does when there is no --format.

A finding names its rule; 'uaparse rules ID' explains it. An error is a fault that supporters cannot
get over, a warning what is probably not meant, a hint worth a look. Lines are those of the file for
plain text; a PDF has none, so its findings say page and line in reading order, those of a DOCX the
number of the paragraph.

The nearest .uaparse.yaml in the folder of an input or above it says which rules are off, how severe
the others are, and which findings stay; 'uaparse schema config' describes it.

Exit code: 0 when nothing fails, 1 with a finding at or above --fail-on, 2 for wrong usage or a
faulty configuration, 3 when an input cannot be read or is no Urgent Action.)";

void add_outputs(CLI::App& command, CheckArguments& arguments) {
  command
      .add_option("-f,--format", arguments.formats,
                  "text (default), json, github, sarif or junit; several by several options")
      ->option_text("FORMAT[:FILE]")
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command
      .add_option("--color", arguments.color,
                  "Colours in text: auto (default: on a terminal), always or never")
      ->option_text("WHEN");
  command
      .add_option("--fail-on", arguments.fail_on,
                  "Exit with 1 on an error (default), or on a warning too")
      ->option_text("SEVERITY");
}

void add_choices(CLI::App& command, CheckArguments& arguments) {
  command
      .add_option("--today", arguments.today,
                  "Find deadlines before DATE, YYYY-MM-DD (default: nothing is past)")
      ->option_text("DATE");
  command
      .add_option("--config", arguments.config,
                  "Take this configuration for all inputs (default: .uaparse.yaml above each)")
      ->option_text("FILE");
  command.add_flag("--no-config", arguments.without_config, "Take no configuration");
  command
      .add_option("--baseline", arguments.baseline,
                  "Show and fail on findings that are not in FILE only")
      ->option_text("FILE");
  command
      .add_option("--write-baseline", arguments.new_baseline,
                  "Write all findings to FILE, for --baseline, and fail on none")
      ->option_text("FILE");
  command
      .add_option("--stdin-filename", arguments.stdin_filename,
                  "Call standard input so, in findings and to find its configuration")
      ->option_text("NAME");
}

}  // namespace

CLI::App& add_check_command(CLI::App& app, CheckArguments& arguments) {
  CLI::App& command = *app.add_subcommand("check", "Find what is wrong with drafts");
  add_operands(command, arguments.operands);
  add_outputs(command, arguments);
  add_choices(command, arguments);
  add_knowledge_option(command, arguments.knowledge);
  command.add_flag("-q,--quiet", arguments.is_quiet, "No messages beside the findings");
  command.footer(kFooter);
  return command;
}

}  // namespace uaparse::cli
