// `uaparse check`: documents in, what is wrong with them out.
#pragma once

#include "cmd/uaparse/check_job.h"
#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

CLI::App& add_check_command(CLI::App& app, CheckArguments& arguments);

// Findings go to `out`; inputs that could not be checked, and the count of it all, to `err`. Gives
// the exit code.
int run_check(const CheckJob& job, const Streams& streams);

}  // namespace uaparse::cli
