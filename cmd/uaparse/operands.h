#pragma once

#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

// `FILE|DIR|- ...`, for every command that reads documents.
void add_operands(CLI::App& command, std::vector<std::string>& operands);

}  // namespace uaparse::cli
