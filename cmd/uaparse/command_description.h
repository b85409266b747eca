// The command line as data, for whatever is written from it: man page and completions. So there is
// one definition of the options, and what is installed beside the program cannot lag behind.
#pragma once

#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is theirs
class App;
}

namespace uaparse::cli {

struct OptionDescription {
  std::vector<std::string> names;  // `-f`, `--format`; none for an operand
  std::string argument;            // `FILE`, `DIR`, `a|b|c`; empty for a flag
  std::string text;
};

struct CommandDescription {
  std::string name;
  std::string text;
  std::string footer;  // as --help prints it
  std::vector<OptionDescription> options;
  std::vector<OptionDescription> operands;
  std::vector<CommandDescription> commands;
};

// What --help shows: options and commands without a group are hidden.
CommandDescription describe(const CLI::App& app);

// The words of `yaml|json|ndjson`; none where the argument is a kind of thing (`FILE`).
std::vector<std::string> choices(const OptionDescription& option);

}  // namespace uaparse::cli
