#include "cmd/uaparse/man_page.h"

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>

namespace uaparse::cli {

namespace {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '-') {
      result += "\\-";
    } else {
      result += c;
    }
  }
  const bool is_request = result.starts_with('.') || result.starts_with('\'');
  return is_request ? "\\&" + result : result;
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return text;
}

// Lines that are indented are shown as they are; the others are paragraphs.
void write_footer(std::ostream& out, const std::string& footer) {
  std::istringstream lines(footer);
  bool is_shown = false;
  bool is_paragraph = false;
  for (std::string line; std::getline(lines, line);) {
    const bool is_indented = line.starts_with(' ');
    if (is_shown != is_indented) {
      out << (is_indented ? ".PP\n.nf\n.RS 4\n" : ".RE\n.fi\n");
      is_paragraph = false;
    }
    is_shown = is_indented;
    if (line.empty()) {
      is_paragraph = false;
      continue;
    }
    if (!is_indented && !is_paragraph) {
      out << ".PP\n";
      is_paragraph = true;
    }
    out << escaped(is_indented ? line.substr(2) : line) << "\n";
  }
  out << (is_shown ? ".RE\n.fi\n" : "");
}

void write_options(std::ostream& out, const std::vector<OptionDescription>& options) {
  for (const OptionDescription& option : options) {
    out << ".TP\n";
    std::string separator;
    for (const std::string& name : option.names) {
      out << separator << "\\fB" << escaped(name) << "\\fR";
      separator = ", ";
    }
    if (!option.argument.empty()) {
      out << (option.names.empty() ? "" : " ") << "\\fI" << escaped(option.argument) << "\\fR";
    }
    out << "\n" << escaped(option.text) << "\n";
  }
}

void write_command(std::ostream& out, const CommandDescription& command) {
  out << ".SH \"" << in_capitals(command.name) << "\"\n" << escaped(command.text) << ".\n";
  write_options(out, command.operands);
  write_options(out, command.options);
  write_footer(out, command.footer);
}

}  // namespace

void write_man_page(std::ostream& out, const CommandDescription& program,
                    std::string_view version) {
  std::string summary = program.text;
  while (summary.ends_with('.')) {
    summary.pop_back();
  }
  out << ".\\\" Generated from the definition of the options; do not edit.\n.TH "
      << in_capitals(program.name) << " 1 \"\" \"" << program.name << " " << version
      << "\" \"User Commands\"\n.SH NAME\n"
      << program.name << " \\- " << escaped(summary) << "\n.SH SYNOPSIS\n";
  std::string separator;
  for (const CommandDescription& command : program.commands) {
    out << separator << ".B " << program.name << " " << command.name << "\n[\\fIOPTIONS\\fR]";
    for (const OptionDescription& operand : command.operands) {
      out << " [\\fI" << escaped(operand.argument) << "\\fR]";
    }
    out << "\n";
    separator = ".PP\n";
  }
  out << ".SH OPTIONS\n";
  write_options(out, program.options);
  write_footer(out, program.footer);
  for (const CommandDescription& command : program.commands) {
    write_command(out, command);
  }
}

}  // namespace uaparse::cli
