#include "cmd/uaparse/command_description.h"

#include <algorithm>

#include <CLI/CLI.hpp>

namespace uaparse::cli {

namespace {

OptionDescription describe(const CLI::Option& option) {
  OptionDescription result;
  for (const std::string& name : option.get_snames()) {
    result.names.push_back("-" + name);
  }
  for (const std::string& name : option.get_lnames()) {
    result.names.push_back("--" + name);
  }
  if (option.get_items_expected_max() > 0) {
    result.argument = option.get_option_text().empty() ? "VALUE" : option.get_option_text();
  }
  result.text = option.get_description();
  return result;
}

}  // namespace

CommandDescription describe(const CLI::App& app) {
  CommandDescription result;
  result.name = app.get_name();
  result.text = app.get_description();
  result.footer = app.get_footer();
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_group().empty()) {
      (option->get_positional() ? result.operands : result.options).push_back(describe(*option));
    }
  }
  for (const CLI::App* command : app.get_subcommands({})) {
    if (!command->get_group().empty()) {
      result.commands.push_back(describe(*command));
    }
  }
  return result;
}

std::vector<std::string> choices(const OptionDescription& option) {
  std::vector<std::string> words;
  const std::string& argument = option.argument;
  const bool is_list = argument.find('|') != std::string::npos &&
                       std::all_of(argument.begin(), argument.end(), [](char c) {
                         return c == '|' || c == '-' || (c >= 'a' && c <= 'z');
                       });
  for (std::size_t begin = 0; is_list && begin <= argument.size();) {
    const std::size_t end = std::min(argument.find('|', begin), argument.size());
    words.push_back(argument.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace uaparse::cli
