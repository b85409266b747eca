#include "cmd/uaparse/cli.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <optional>
#include <ostream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/batch_command.h"
#include "cmd/uaparse/check_command.h"
#include "cmd/uaparse/check_run.h"
#include "cmd/uaparse/explain_command.h"
#include "cmd/uaparse/extract_command.h"
#include "cmd/uaparse/merge_command.h"
#include "cmd/uaparse/messages.h"
#include "cmd/uaparse/rules_command.h"
#include "cmd/uaparse/schema_command.h"
#include "uaparse/emit/file_buffer.h"

namespace uaparse::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  uaparse extract ua.pdf
  uaparse batch boxes/ -o archive.ndjson
  uaparse merge shard-*.ndjson -o archive.ndjson
  uaparse explain ua.pdf
  uaparse check draft.txt
  uaparse schema record
  uaparse extract --help

Exit codes (of several, the highest):
  0  done
  1  check found something
  2  wrong usage, or an output that cannot be opened; nothing was done
  3  at least one input failed or is no Urgent Action, or the output failed later
  4  internal error (a bug: please report it)
  130  interrupted; what was finished is kept)";

std::string version_line() {
  return "uaparse " + std::string(version()) + " (record schema " + std::to_string(kSchemaVersion) +
         ")";
}

std::string advice_for(const CLI::App& app) {
  return app.get_parent() == nullptr ? "see 'uaparse --help'"
                                     : "see 'uaparse " + app.get_name() + " --help'";
}

std::string unknown_option(const CLI::App& app, const std::string& word) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back("--" + name);
    }
  }
  const std::string typed = word.substr(0, word.find('='));
  return unknown_name("option", typed, {names.begin(), names.end()}, advice_for(app));
}

std::string unknown_argument(const CLI::App& app, const std::string& word) {
  if (word.size() > 1 && word.starts_with('-')) {
    return unknown_option(app, word);
  }
  if (app.get_parent() != nullptr) {
    return "one argument too many: '" + word + "' (" + advice_for(app) + ")";
  }
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) {
    names.push_back(command->get_name());
  }
  return unknown_name("command", word, {names.begin(), names.end()}, advice_for(app));
}

// What is wrong with the arguments that no option took, of the subcommand or of the program.
std::optional<std::string> find_unknown_argument(const CLI::App& app) {
  for (const std::string& word : app.remaining()) {
    if (word != "--") {
      return unknown_argument(app, word);
    }
  }
  for (const CLI::App* command : app.get_subcommands()) {
    if (auto fault = find_unknown_argument(*command)) {
      return fault;
    }
  }
  return std::nullopt;
}

// "--output= x.pdf" would take the input for the output, and overwrite it.
std::optional<std::string> find_option_without_value(const std::vector<std::string>& args) {
  const auto last = std::find(args.begin(), args.end(), "--");
  const auto found = std::find_if(args.begin(), last, [](const std::string& word) {
    return word.starts_with("--") && word.ends_with('=');
  });
  return found == last ? std::nullopt
                       : std::optional("option '" + *found + "' has no value behind the sign");
}

int refuse(const Streams& streams, std::string_view message) {
  write_message(streams.err, message);
  return kExitUsage;
}

int refuse(const Streams& streams, const Error& error) {
  return refuse(streams,
                error.subject.empty() ? error.message : error.subject + ": " + error.message);
}

// Operands in the line of usage as they are named elsewhere, not with how many CLI11 would take.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option_usage(const CLI::Option* option) const override {
    return "[" + option->get_option_text() + "]";
  }
};

class CommandLine {
 public:
  explicit CommandLine(const Faults& faults) : faults_(faults) {
    app_.name("uaparse");
    // What is left over is looked at here, to name what was probably meant.
    app_.allow_extras();
    app_.require_subcommand(0, 1);
    app_.formatter(std::make_shared<HelpFormatter>());
    app_.set_help_flag("-h,--help", "Print this help");
    app_.set_version_flag("--version", version_line, "Print the version");
    extract_ = &add_extract_command(app_, extract_arguments_);
    batch_ = &add_batch_command(app_, batch_arguments_);
    merge_ = &add_merge_command(app_, merge_arguments_);
    explain_ = &add_explain_command(app_, explain_arguments_);
    check_ = &add_check_command(app_, check_arguments_);
    rules_ = &add_rules_command(app_, rules_arguments_);
    schema_ = &add_schema_command(app_, schema_arguments_);
    // Last, for subcommands inherit what is set before them.
    app_.footer(kFooter);
  }

  const CLI::App& app() const { return app_; }

  int run(const std::vector<std::string>& args, const Streams& streams) {
    if (const auto fault = find_option_without_value(args)) {
      return refuse(streams, *fault);
    }
    try {
      std::vector<std::string> reversed(args.rbegin(), args.rend());
      app_.parse(reversed);
    } catch (const CLI::CallForVersion& asked) {
      streams.out << asked.what() << '\n';
      return kExitDone;
    } catch (const CLI::CallForHelp&) {
      streams.out << app_.help();
      return kExitDone;
    } catch (const CLI::ParseError& error) {
      return refuse(streams, std::string(error.what()) + " (" + advice_for(parsed_app()) + ")");
    }
    if (const auto fault = find_unknown_argument(app_)) {
      return refuse(streams, *fault);
    }
    return dispatch(streams);
  }

 private:
  const CLI::App& parsed_app() const {
    const std::vector<CLI::App*> parsed = app_.get_subcommands();
    return parsed.empty() ? app_ : *parsed.front();
  }

  int dispatch(const Streams& streams) {
    if (schema_->parsed()) {
      return run_schema(schema_arguments_, streams);
    }
    if (rules_->parsed()) {
      return run_rules(rules_arguments_, streams);
    }
    if (explain_->parsed()) {
      const Result<ExplainJob> job = read_explain_arguments(explain_arguments_);
      return job ? run_explain(*job, streams) : refuse(streams, job.error());
    }
    if (check_->parsed()) {
      const Result<CheckJob> job = read_check_arguments(check_arguments_);
      return job ? run_check(*job, streams) : refuse(streams, job.error());
    }
    if (batch_->parsed()) {
      Result<BatchJob> job = read_batch_arguments(batch_arguments_);
      if (job) {
        job->options.before_reading = faults_.before_reading;
      }
      return job ? run_batch_command(*job, streams) : refuse(streams, job.error());
    }
    if (merge_->parsed()) {
      const Result<MergeJob> job = read_merge_arguments(merge_arguments_);
      return job ? run_merge(*job, streams) : refuse(streams, job.error());
    }
    if (extract_->parsed()) {
      const Result<ExtractJob> job = read_extract_arguments(extract_arguments_);
      return job ? run_extract(*job, streams) : refuse(streams, job.error());
    }
    streams.err << app_.help();
    return kExitUsage;
  }

  Faults faults_;
  CLI::App app_{"Reads Amnesty International Urgent Actions and gives back structured records."};
  ExtractArguments extract_arguments_;
  BatchArguments batch_arguments_;
  MergeArguments merge_arguments_;
  ExplainArguments explain_arguments_;
  CheckArguments check_arguments_;
  RulesArguments rules_arguments_;
  SchemaArguments schema_arguments_;
  CLI::App* extract_ = nullptr;
  CLI::App* batch_ = nullptr;
  CLI::App* merge_ = nullptr;
  CLI::App* explain_ = nullptr;
  CLI::App* check_ = nullptr;
  CLI::App* rules_ = nullptr;
  CLI::App* schema_ = nullptr;
};

}  // namespace

int run(const std::vector<std::string>& args, const Streams& streams, const Faults& faults) {
  try {
    const int code = CommandLine(faults).run(args, streams);
    return finish_output("standard output", find_write_failure(streams.out), code, streams.err);
  } catch (const std::exception& error) {
    write_message(streams.err, "internal error", std::string(error.what()) + " (please report it)");
    return kExitInternal;
  }
}

CommandDescription describe_command_line() {
  return describe(CommandLine({}).app());
}

}  // namespace uaparse::cli
