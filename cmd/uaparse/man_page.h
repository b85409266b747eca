// The manual page, in roff with the man macros.
#pragma once

#include <iosfwd>
#include <string_view>

#include "cmd/uaparse/command_description.h"

namespace uaparse::cli {

// Without a date: the same program gives the same page.
void write_man_page(std::ostream& out, const CommandDescription& program, std::string_view version);

}  // namespace uaparse::cli
