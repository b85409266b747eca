#include "cmd/uaparse/schema_command.h"

#include <optional>
#include <ostream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "cmd/uaparse/messages.h"
#include "uaparse/emit/schemas.h"

namespace uaparse::cli {

namespace {

std::string footer() {
  std::string text = R"(Examples:
  uaparse schema
  uaparse schema record > record.schema.json
  uaparse schema archive | sqlite3 empty.sqlite

Schemas:)";
  for (const std::string_view name : schema_names()) {
    text.append(" ").append(name);
  }
  return text;
}

}  // namespace

CLI::App& add_schema_command(CLI::App& app, SchemaArguments& arguments) {
  CLI::App& command = *app.add_subcommand("schema", "Print a schema, of JSON or of a database");
  command.add_option("name", arguments.name, "Which one (default: record)")->option_text("NAME");
  command.footer(footer);
  return command;
}

int run_schema(const SchemaArguments& arguments, const Streams& streams) {
  const std::optional<std::string_view> text = schema_text(arguments.name);
  if (!text) {
    write_message(streams.err, unknown_name("schema", arguments.name, schema_names(),
                                            "see 'uaparse schema --help'"));
    return kExitUsage;
  }
  streams.out << *text;
  return kExitDone;
}

}  // namespace uaparse::cli
