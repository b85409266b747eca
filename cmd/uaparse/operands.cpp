#include "cmd/uaparse/operands.h"

#include <CLI/CLI.hpp>

namespace uaparse::cli {

void add_operands(CLI::App& command, std::vector<std::string>& operands) {
  // A bounded number instead of "any", for then CLI11 2.1 would read a file name `[a,b]` as a list.
  constexpr int kMaxOperands = 1 << 28;
  command.add_option("input", operands, "FILE, DIR (recursive) or '-' (standard input)")
      ->option_text("FILE|DIR|- ...")
      ->expected(kMaxOperands)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

}  // namespace uaparse::cli
