// Completion of commands, options and their values, for three shells.
#pragma once

#include <iosfwd>

#include "cmd/uaparse/command_description.h"

namespace uaparse::cli {

void write_bash_completion(std::ostream& out, const CommandDescription& program);
void write_zsh_completion(std::ostream& out, const CommandDescription& program);
void write_fish_completion(std::ostream& out, const CommandDescription& program);

}  // namespace uaparse::cli
