// `uaparse extract`: documents in, records out.
#pragma once

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/streams.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

namespace uaparse::cli {

// The options of the subcommand, which fill `arguments` when `app` parses.
CLI::App& add_extract_command(CLI::App& app, ExtractArguments& arguments);

// One document is in memory at a time, and its outcome is written before the next one is read. An
// input that fails costs the others nothing. Gives the exit code.
int run_extract(const ExtractJob& job, const Streams& streams);

}  // namespace uaparse::cli
