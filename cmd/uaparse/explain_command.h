// `uaparse explain`: a document in, why its record is what it is out.
#pragma once

#include "cmd/uaparse/explain_job.h"
#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

CLI::App& add_explain_command(CLI::App& app, ExplainArguments& arguments);

// A document that is no Urgent Action is explained too, and fails as it does for `extract`. Gives
// the exit code.
int run_explain(const ExplainJob& job, const Streams& streams);

}  // namespace uaparse::cli
