// A child process as its parent sees it: one question at a time, and how that ended.
//
// Everything here waits on two descriptors until a deadline: the socket with question and answer,
// and the pipe with what the child complains of on its standard error. That pipe is emptied all the
// time, or the child would wait for us, and shows one thing: Poppler that runs out of memory says
// so there, goes on, and gives a part of the text as if it were all.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <sys/types.h>

#include "uaparse/reader/reader.h"
#include "uaparse/worker/file_descriptor.h"
#include "uaparse/worker/limits.h"

namespace uaparse {

using Deadline = std::chrono::steady_clock::time_point;

enum class Ending {
  kAnswered,
  kRefused,   // the child was gone before it had the question: it was not this one that ended it
  kDied,      // it closed its end, or said that it has no more memory
  kBroken,    // it answers what was not asked, or more than that
  kTooLarge,  // the answer would be larger than the limit
  kTimeUp,
};

struct Exchanged {
  Ending ending = Ending::kDied;
  std::string answer;
  bool is_last = false;  // the child is to be replaced
  bool ran_out_of_memory = false;
};

// How a child ended.
struct End {
  int status = 0;  // as of waitpid(2)
  std::chrono::microseconds cpu_time{};
};

class Process {
 public:
  // Forks. Null when the system gives no process or no descriptors; errno says why.
  static std::unique_ptr<Process> start(const WorkerLimits& limits, const PdfReader& read_as_pdf);

  // Kills the child with all of its process group, and waits for it.
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  // After anything but kAnswered the child is of no more use.
  Exchanged exchange(const Input& input, const ReadOptions& options, Deadline deadline);

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
