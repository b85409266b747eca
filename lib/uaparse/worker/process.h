// A child process as its parent sees it: one question at a time (conversation.h), and how it ended.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <sys/types.h>

#include "uaparse/worker/child.h"
#include "uaparse/worker/conversation.h"
#include "uaparse/worker/file_descriptor.h"
#include "uaparse/worker/limits.h"

namespace uaparse {

// How a child ended.
struct End {
  int status = 0;  // as of waitpid(2)
  std::chrono::microseconds cpu_time{};
};

class Process {
 public:
  // Forks. Null when the system gives no process or no descriptors; errno says why.
  static std::unique_ptr<Process> start(const WorkerLimits& limits, const Serve& serve);

  // Kills the child with all of its process group, and waits for it.
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  // After anything but kAnswered the child is of no more use.
  Exchanged exchange(Question question, Deadline deadline) const;
  // The same in steps. The process has to outlive it.
  Conversation begin(Question question, Deadline deadline) const;

  // Kills and waits now; nothing where somebody else took its status (a parent that ignores
  // SIGCHLD). A child that was ending by itself keeps its own status.
  std::optional<End> end();

 private:
  Process(pid_t id, FileDescriptor socket, FileDescriptor complaints, std::size_t answer_bytes);

  pid_t id_;
  FileDescriptor socket_;
  FileDescriptor complaints_;
  std::size_t answer_bytes_;
};

}  // namespace uaparse
