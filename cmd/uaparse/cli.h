// The command line as a function: arguments and streams in, exit code out.
//
//   args ──parse──▶ what was typed ──check──▶ a job ──run──▶ data on out, the rest on err
//
// Parses and dispatches, no more: what a subcommand does is in <name>_command.cpp, and all that
// needs no terminal is in the library. Exceptions of CLI11 and of the standard library stop here.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cmd/uaparse/command_description.h"
#include "cmd/uaparse/streams.h"

namespace uaparse::cli {

// What tests put in: faults that no document of theirs could cause.
struct Faults {
  std::function<void(const std::string& path)> before_reading;  // batch/batch.h
};

// `args` without the name of the program. A reader of `out` that went away is no failure: the exit
// code is then kExitDone.
int run(const std::vector<std::string>& args, const Streams& streams, const Faults& faults = {});

// What can be typed, for the man page and the completions.
CommandDescription describe_command_line();

}  // namespace uaparse::cli
