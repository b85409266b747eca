// `uaparse check`: documents in, what is wrong with them out. This declares its options;
// check_run.h does it.
#pragma once

#include "cmd/uaparse/check_job.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

CLI::App& add_check_command(CLI::App& app, CheckArguments& arguments);

}  // namespace uaparse::cli
