#include "uaparse/worker/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "uaparse/worker/child.h"

namespace uaparse {

std::unique_ptr<Process> Process::start(const WorkerLimits& limits, const Serve& serve) {
  std::array<int, 2> sockets{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
    return nullptr;
  }
  FileDescriptor socket(sockets[0]);
  const FileDescriptor child_socket(sockets[1]);
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
    return nullptr;
  }
  FileDescriptor complaints(pipe[0]);
  const FileDescriptor child_complaints(pipe[1]);
  ::fcntl(complaints.number(), F_SETFL, O_NONBLOCK);
  const pid_t parent = ::getpid();
  const pid_t id = ::fork();
  if (id < 0) {
    return nullptr;
  }
  if (id == 0) {
    run_child({child_socket.number(), child_complaints.number(), parent}, limits, serve);
  }
  ::setpgid(id, id);  // by both, for either may come first
  return std::unique_ptr<Process>(
      new Process(id, std::move(socket), std::move(complaints), limits.answer_bytes));
}

Process::Process(pid_t id, FileDescriptor socket, FileDescriptor complaints,
                 std::size_t answer_bytes)
    : id_(id),
      socket_(std::move(socket)),
      complaints_(std::move(complaints)),
      answer_bytes_(answer_bytes) {}

Process::~Process() {
  end();
}

Conversation Process::begin(Question question, Deadline deadline) const {
  return {{id_, socket_.number(), complaints_.number()}, question, answer_bytes_, deadline};
}

Exchanged Process::exchange(Question question, Deadline deadline) const {
  Conversation conversation = begin(question, deadline);
  while (!conversation.is_over()) {
    std::array<pollfd, 2> files = conversation.wanted();
    wait_for(files, conversation.patience_milliseconds());
    conversation.step(files);
  }
  return conversation.take();
}

std::optional<End> Process::end() {
  if (id_ == 0) {
    return std::nullopt;
  }
  const pid_t id = std::exchange(id_, 0);
  // Before waiting: until then nobody else can have its number.
  ::kill(-id, SIGKILL);
  ::kill(id, SIGKILL);
  End end;
  struct rusage used {};
  pid_t waited = 0;
  do {
    waited = ::wait4(id, &end.status, 0, &used);
  } while (waited < 0 && errno == EINTR);
  end.cpu_time = std::chrono::seconds(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
                 std::chrono::microseconds(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
  return waited == id ? std::optional(end) : std::nullopt;
}

}  // namespace uaparse
