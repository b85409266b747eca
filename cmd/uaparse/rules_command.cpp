#include "cmd/uaparse/rules_command.h"

#include <algorithm>
#include <ostream>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/messages.h"
#include "uaparse/check/rules.h"

namespace uaparse::cli {

namespace {

void pad(std::ostream& out, std::string_view text, std::size_t width) {
  out << text << std::string(width - std::min(width, text.size()) + 2, ' ');
}

void list_rules(std::ostream& out) {
  constexpr std::size_t kLongestSeverity = 7;
  std::size_t width = 0;
  for (const Rule* rule : all_rules()) {
    width = std::max(width, rule->id.size());
  }
  for (const Rule* rule : all_rules()) {
    pad(out, rule->id, width);
    pad(out, name(rule->severity), kLongestSeverity);
    out << rule->summary << '\n';
  }
}

// In lines of at most 80 characters.
void write_paragraph(std::ostream& out, std::string_view text) {
  constexpr std::size_t kWidth = 80;
  while (text.size() > kWidth) {
    const std::size_t blank = text.substr(0, kWidth + 1).find_last_of(' ');
    const std::size_t end = std::min(blank, text.size());
    out << text.substr(0, end) << '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  out << text << '\n';
}

void write_example(std::ostream& out, std::string_view heading, std::string_view lines) {
  if (lines.empty()) {
    return;
  }
  out << '\n' << heading << ":\n";
  while (!lines.empty()) {
    if (lines.front() == '\f') {
      out << "  (the next page)\n";
      lines.remove_prefix(1);
    }
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    out << (end > 0 ? "  " : "") << lines.substr(0, end) << '\n';
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
}

void explain(const Rule& rule, std::ostream& out) {
  out << rule.id << " (" << name(rule.severity) << "): " << rule.summary << "\n\n";
  write_paragraph(out, rule.explanation);
  write_example(out, "Bad", rule.bad);
  write_example(out, "Good", rule.good);
}

}  // namespace

CLI::App& add_rules_command(CLI::App& app, RulesArguments& arguments) {
  CLI::App& command = *app.add_subcommand("rules", "List and explain the rules of check");
  command.add_option("id", arguments.id, "Explain this one (default: list all)")->option_text("ID");
  command.footer("Examples:\n  uaparse rules\n  uaparse rules deadline-missing");
  return command;
}

int run_rules(const RulesArguments& arguments, const Streams& streams) {
  if (arguments.id.empty()) {
    list_rules(streams.out);
    return kExitDone;
  }
  if (const Rule* rule = find_rule(arguments.id)) {
    explain(*rule, streams.out);
    return kExitDone;
  }
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) {
    ids.push_back(rule->id);
  }
  write_message(streams.err,
                unknown_name("rule", arguments.id, ids, "'uaparse rules' lists them all"));
  return kExitUsage;
}

}  // namespace uaparse::cli
