// `uaparse schema`: the published shape of an output.
#pragma once

#include <string>

#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

struct SchemaArguments {
  std::string name = "record";
};

CLI::App& add_schema_command(CLI::App& app, SchemaArguments& arguments);

int run_schema(const SchemaArguments& arguments, const Streams& streams);

}  // namespace uaparse::cli
