// `uaparse batch`: an archive in, all of its records out, however long it takes.
#pragma once

#include "cmd/uaparse/batch_job.h"
#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

CLI::App& add_batch_command(CLI::App& app, BatchArguments& arguments);

// Each input that fails is a line on `err`, and the summary is the last. Gives the exit code:
// kExitInterrupted after SIGINT or SIGTERM, when what was done is in OUT.part.
int run_batch_command(const BatchJob& job, const Streams& streams);

}  // namespace uaparse::cli
