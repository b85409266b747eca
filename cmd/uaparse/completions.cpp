#include "cmd/uaparse/completions.h"

#include <ostream>
#include <string_view>

namespace uaparse::cli {

namespace {

constexpr const char* kOrigin = "# Generated from the definition of the options; do not edit.\n";

std::string joined(const std::vector<std::string>& words, std::string_view separator) {
  std::string result;
  for (const std::string& word : words) {
    result += result.empty() ? std::string() : std::string(separator);
    result += word;
  }
  return result;
}

std::string option_names(const CommandDescription& command) {
  std::vector<std::string> names;
  for (const OptionDescription& option : command.options) {
    names.insert(names.end(), option.names.begin(), option.names.end());
  }
  return joined(names, " ");
}

std::string command_names(const CommandDescription& program, std::string_view separator) {
  std::vector<std::string> names;
  for (const CommandDescription& command : program.commands) {
    names.push_back(command.name);
  }
  return joined(names, separator);
}

// `text` in single quotes for a shell, `quote` being how one is written inside.
std::string quoted(std::string_view text, std::string_view quote) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'') {
      result += quote;
    } else {
      result += c;
    }
  }
  return result + "'";
}

// What the argument of an option or an operand may be.
enum class Kind { kFile, kFolder, kChoice, kOther };

Kind kind_of(const OptionDescription& option) {
  if (option.argument.starts_with("FILE")) {
    return Kind::kFile;
  }
  if (option.argument == "DIR") {
    return Kind::kFolder;
  }
  return choices(option).empty() ? Kind::kOther : Kind::kChoice;
}

// An arm of `case $command:$previous`: what may follow the option.
void write_bash_values(std::ostream& out, const CommandDescription& command) {
  for (const OptionDescription& option : command.options) {
    if (option.argument.empty()) {
      continue;
    }
    std::vector<std::string> cases;
    for (const std::string& name : option.names) {
      cases.push_back(command.name + ":" + name);
    }
    out << "    " << joined(cases, " | ") << ")\n";
    switch (kind_of(option)) {
      case Kind::kFile:
        break;  // what the shell does by itself
      case Kind::kFolder:
        out << "        mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n";
        break;
      case Kind::kChoice:
        out << "        mapfile -t COMPREPLY < <(compgen -W '" << joined(choices(option), " ")
            << "' -- \"$current\")\n";
        break;
      case Kind::kOther:
        out << "        compopt +o default 2> /dev/null\n";
        break;
    }
    out << "        return\n        ;;\n";
  }
}

std::string zsh_escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    result += std::string_view("[]:\\").find(c) == std::string_view::npos ? "" : "\\";
    result += c;
  }
  return result;
}

std::string zsh_action(const OptionDescription& option) {
  switch (kind_of(option)) {
    case Kind::kFile:
      return "_files";
    case Kind::kFolder:
      return "_files -/";
    case Kind::kChoice:
      return "(" + joined(choices(option), " ") + ")";
    case Kind::kOther:
      break;
  }
  return " ";
}

void write_zsh_options(std::ostream& out, const CommandDescription& command,
                       std::string_view indent) {
  for (const OptionDescription& option : command.options) {
    const std::string exclusive = "(" + joined(option.names, " ") + ")";
    for (const std::string& name : option.names) {
      std::string spec = exclusive + name;
      spec += !option.argument.empty() && name.starts_with("--") ? "=" : "";
      spec += "[" + zsh_escaped(option.text) + "]";
      if (!option.argument.empty()) {
        spec += ":" + zsh_escaped(option.argument) + ":" + zsh_action(option);
      }
      out << " \\\n" << indent << quoted(spec, "'\\''");
    }
  }
}

void write_zsh_operands(std::ostream& out, const CommandDescription& command,
                        std::string_view indent) {
  for (const OptionDescription& operand : command.operands) {
    out << " \\\n"
        << indent
        << quoted("*:" + zsh_escaped(operand.argument) + ":" + zsh_action(operand), "'\\''");
  }
}

void write_fish_option(std::ostream& out, const std::string& start,
                       const OptionDescription& option) {
  out << start;
  for (const std::string& name : option.names) {
    out << (name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1));
  }
  if (!option.argument.empty()) {
    switch (kind_of(option)) {
      case Kind::kFile:
        out << " -r -F";
        break;
      case Kind::kFolder:
        out << " -x -a '(__fish_complete_directories)'";
        break;
      case Kind::kChoice:
        out << " -x -a '" << joined(choices(option), " ") << "'";
        break;
      case Kind::kOther:
        out << " -x";
        break;
    }
  }
  out << " -d " << quoted(option.text, "\\'") << "\n";
}

}  // namespace

void write_bash_completion(std::ostream& out, const CommandDescription& program) {
  out << kOrigin << "_" << program.name << "() {\n"
      << R"(    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        )"
      << command_names(program, " | ") << R"()
            command=${COMP_WORDS[i]}
            break
            ;;
        esac
    done
    case $command:$previous in
)";
  for (const CommandDescription& command : program.commands) {
    write_bash_values(out, command);
  }
  out << "    esac\n    local words=''\n    case $command:$current in\n    :-*) words='"
      << option_names(program) << "' ;;\n    :*) words='" << command_names(program, " ")
      << "' ;;\n";
  for (const CommandDescription& command : program.commands) {
    out << "    " << command.name << ":-*) words='" << option_names(command) << "' ;;\n";
    for (const OptionDescription& operand : command.operands) {
      if (kind_of(operand) == Kind::kChoice) {
        out << "    " << command.name << ":*) words='" << joined(choices(operand), " ") << "' ;;\n";
      }
    }
  }
  out << "    esac\n"
         "    [[ -z $words ]] || mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
         "}\ncomplete -o default -F _"
      << program.name << " " << program.name << "\n";
}

void write_zsh_completion(std::ostream& out, const CommandDescription& program) {
  out << "#compdef " << program.name << "\n"
      << kOrigin << "_" << program.name << "() {\n"
      << "  local curcontext=$curcontext state line\n  local -a commands=(\n";
  for (const CommandDescription& command : program.commands) {
    out << "    " << quoted(zsh_escaped(command.name) + ":" + zsh_escaped(command.text), "'\\''")
        << "\n";
  }
  out << "  )\n  _arguments -C";
  write_zsh_options(out, program, "    ");
  out << " \\\n    '1: :->command' \\\n    '*:: :->arguments'\n  case $state in\n  command)\n"
         "    _describe command commands\n    ;;\n  arguments)\n    case $line[1] in\n";
  for (const CommandDescription& command : program.commands) {
    out << "    " << command.name << ")\n      _arguments";
    write_zsh_options(out, command, "        ");
    write_zsh_operands(out, command, "        ");
    out << "\n      ;;\n";
  }
  out << "    esac\n    ;;\n  esac\n}\n_" << program.name << " \"$@\"\n";
}

void write_fish_completion(std::ostream& out, const CommandDescription& program) {
  const std::string start = "complete -c " + program.name;
  const std::string at_top = start + " -n __fish_use_subcommand";
  out << kOrigin;
  for (const OptionDescription& option : program.options) {
    write_fish_option(out, at_top, option);
  }
  for (const CommandDescription& command : program.commands) {
    out << at_top << " -f -a " << command.name << " -d " << quoted(command.text, "\\'") << "\n";
  }
  for (const CommandDescription& command : program.commands) {
    const std::string within = start + " -n '__fish_seen_subcommand_from " + command.name + "'";
    for (const OptionDescription& option : command.options) {
      write_fish_option(out, within, option);
    }
    for (const OptionDescription& operand : command.operands) {
      if (kind_of(operand) == Kind::kChoice) {
        out << within << " -f -a '" << joined(choices(operand), " ") << "'\n";
      }
    }
  }
}

}  // namespace uaparse::cli
