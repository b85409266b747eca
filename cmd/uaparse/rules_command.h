// `uaparse rules`: what the ids of findings mean.
#pragma once

#include <string>

#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

struct RulesArguments {
  std::string id;  // empty: list them all
};

CLI::App& add_rules_command(CLI::App& app, RulesArguments& arguments);

int run_rules(const RulesArguments& arguments, const Streams& streams);

}  // namespace uaparse::cli
