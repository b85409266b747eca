// What a command reads, writes and answers with, so that tests need no process.
#pragma once

#include <iosfwd>

namespace uaparse::cli {

struct Streams {
  std::istream& in;   // the operand `-`
  std::ostream& out;  // data, and help that was asked for
  std::ostream& err;  // everything else
};

// An API: of several that apply, the highest wins.
enum ExitCode : int {
  kExitDone = 0,
  kExitFindings = 1,       // `check` found something at or above --fail-on
  kExitUsage = 2,          // wrong usage, or an output that cannot be opened; nothing was done
  kExitFailed = 3,         // at least one input failed, or an output failed later
  kExitInternal = 4,       // a bug of ours
  kExitInterrupted = 130,  // SIGINT or SIGTERM; what was finished is kept
};

}  // namespace uaparse::cli
