// `uaparse merge`: the outputs of all shards of a batch in, one output out.
#pragma once

#include "cmd/uaparse/merge_job.h"
#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

CLI::App& add_merge_command(CLI::App& app, MergeArguments& arguments);

// Says on `err` what was merged, and what was there twice. Gives the exit code: kExitFailed for
// shards that are missing, cannot be read or do not belong together, and then there is no output.
int run_merge(const MergeJob& job, const Streams& streams);

}  // namespace uaparse::cli
