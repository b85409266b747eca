// What people read on standard error: one line each, in one form, safe for a terminal.
//
//   uaparse: FILE: what is wrong (what to do)
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/printable.h"
#include "uaparse/base/result.h"
#include "uaparse/emit/file_buffer.h"

namespace uaparse::cli {

void write_message(std::ostream& err, std::string_view message);
void write_message(std::ostream& err, std::string_view subject, std::string_view message);

// `1 error`, `2 errors`.
std::string counted(std::size_t count, const std::string& noun);

// `unknown format 'jsn' (did you mean 'json'?)`; `advice` stands in the brackets when no name is
// near.
std::string unknown_name(std::string_view what, std::string_view word,
                         const std::vector<std::string_view>& names, std::string_view advice);

// An error of usage: it concerns what was typed, hence no subject.
tl::unexpected<Error> usage_error(std::string message);

// What an exit code becomes by the fate of the output `name`. A pipe that its reader closed is no
// failure, so there is nothing to say then, and nobody left who asks for the rest.
int finish_output(std::string_view name, const std::optional<WriteFailure>& failure, int code,
                  std::ostream& err);

}  // namespace uaparse::cli
