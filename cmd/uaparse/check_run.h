// A run of `uaparse check`: every input read, held against the rules and the configuration, and
// written.
//
//   operands ──▶ inputs ──▶ their configurations ──▶ outputs opened ──▶ each input checked ──▶
//   files
//                                                                                          in place
//
// Whatever is wrong with the configuration, the baseline or an output is said before anything is
// read.
#pragma once

#include "cmd/uaparse/check_job.h"
#include "cmd/uaparse/streams.h"

namespace uaparse::cli {

// Findings go to the outputs of the job; inputs that could not be checked, and the count of it all,
// to `err`. Gives the exit code.
int run_check(const CheckJob& job, const Streams& streams);

}  // namespace uaparse::cli
