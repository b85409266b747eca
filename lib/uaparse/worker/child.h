// The life of a process in which documents are read: shut in, then question and answer until its
// parent goes.
//
//   fork ──▶ shut in ──▶ ┌ request ──▶ serve ──▶ answer ┐ ──▶ _exit
//                        └───────────────◀──────────────┘
//
// Shut in means: a process group of its own, no descriptor but the socket (3) and the pipe for
// complaints (2), the system's own reaction to every signal, bounded memory, bounded processor time
// for each request, and death with its parent. It never returns into the code that forked it, and
// runs none of its destructors or exit handlers.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include <sys/types.h>

#include "uaparse/worker/limits.h"

namespace uaparse {

// Exit code of a child that could not allocate: no answer can be relied upon then.
inline constexpr int kExitOutOfMemory = 77;
// Of one that could not be shut in, and has read nothing.
inline constexpr int kExitNotShutIn = 78;

// The ends that the child holds, and who its parent is.
struct ChildEnds {
  int socket = -1;
  int complaints = -1;
  pid_t parent = 0;
};

// Takes the next request from the socket and gives the answer to it; nothing when the parent has
// gone. What it throws is a crash.
using Serve = std::function<std::optional<std::string>(int socket)>;

[[noreturn]] void run_child(const ChildEnds& ends, const WorkerLimits& limits, const Serve& serve);

}  // namespace uaparse
