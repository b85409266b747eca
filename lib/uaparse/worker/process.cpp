#include "uaparse/worker/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "uaparse/worker/child.h"
#include "uaparse/worker/request.h"

namespace uaparse {

namespace {

// A child that left behind another holding its socket is dead without an end of file, so that now
// and then it is looked after.
constexpr int kLookMilliseconds = 100;
constexpr std::size_t kChunkBytes = std::size_t{64} << 10;
// What is left in the pipe once there is an answer: no more than it can hold.
constexpr int kMaxLateChunks = 16;

// What is written by Poppler and by the end of a program that cannot allocate.
constexpr std::array<std::string_view, 2> kMemoryComplaints{"Out of memory", "std::bad_alloc"};

// Looks for the words of kMemoryComplaints in what comes in parts, and keeps nothing else.
class ComplaintWatch {
 public:
  void add(std::string_view part) {
    seen_.append(part);
    for (const std::string_view words : kMemoryComplaints) {
      has_seen_ = has_seen_ || seen_.find(words) != std::string::npos;
    }
    constexpr std::size_t kLongest = 16;
    seen_.erase(0, seen_.size() - std::min(seen_.size(), kLongest));
  }

  bool has_seen() const { return has_seen_; }

 private:
  std::string seen_;
  bool has_seen_ = false;
};

int milliseconds_until(Deadline deadline) {
  const auto left =
      std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  return static_cast<int>(std::clamp<long long>(left.count(), 0, kLookMilliseconds));
}

bool is_dead(pid_t id) {
  siginfo_t info{};
  const int result = ::waitid(P_PID, static_cast<id_t>(id), &info, WEXITED | WNOHANG | WNOWAIT);
  return result != 0 ? errno != EINTR : info.si_pid != 0;
}

bool is_transient(int error) {
  return error == EINTR || error == EAGAIN || error == EWOULDBLOCK;
}

class Conversation {
 public:
  Conversation(int socket, int complaints, std::size_t most_bytes)
      : socket_(socket), complaints_(complaints), most_bytes_(most_bytes) {}

  Exchanged run(const Input& input, const ReadOptions& options, pid_t child, Deadline deadline) {
    const std::string head = encode_request_head(input, options);
    unsent_ = {head, input.bytes};
    while (!ending_) {
      step(child, deadline);
    }
    for (int i = 0; i < kMaxLateChunks && read_complaints(); ++i) {
    }
    result_.ending = *ending_;
    result_.ran_out_of_memory = watch_.has_seen();
    return std::move(result_);
  }

 private:
  void step(pid_t child, Deadline deadline) {
    const auto wanted = static_cast<short>(has_unsent() ? POLLIN | POLLOUT : POLLIN);
    std::array<pollfd, 2> files{pollfd{socket_, wanted, 0}, pollfd{complaints_, POLLIN, 0}};
    const int ready = ::poll(files.data(), files.size(), milliseconds_until(deadline));
    if (std::chrono::steady_clock::now() >= deadline) {
      ending_ = Ending::kTimeUp;
      return;
    }
    if (ready == 0 && is_dead(child)) {
      ending_ = Ending::kDied;
    }
    if (ready <= 0 || ending_) {
      return;
    }
    if (files[1].revents != 0 && !read_complaints()) {
      complaints_ = -1;  // closed; poll passes over it
    }
    if (watch_.has_seen()) {
      ending_ = Ending::kDied;  // whatever it makes of the rest would not be all
      return;
    }
    if ((files[0].revents & POLLOUT) != 0 && has_unsent()) {
      send_part();
    }
    if (!ending_ && (files[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
      receive_part();
    }
  }

  bool has_unsent() const { return !unsent_[0].empty() || !unsent_[1].empty(); }

  void send_part() {
    std::string_view& part = unsent_[0].empty() ? unsent_[1] : unsent_[0];
    const ssize_t length = ::send(socket_, part.data(), part.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (length >= 0) {
      part.remove_prefix(static_cast<std::size_t>(length));
      has_sent_ = true;
    } else if (!is_transient(errno)) {
      ending_ = has_sent_ ? Ending::kDied : Ending::kRefused;
    }
  }

  void receive_part() {
    char* const to = has_head() ? result_.answer.data() + received_ : head_.data() + received_;
    const std::size_t wanted = (has_head() ? result_.answer.size() : head_.size()) - received_;
    const ssize_t length = ::recv(socket_, to, wanted, MSG_DONTWAIT);
    if (length < 0 && is_transient(errno)) {
      return;
    }
    if (length <= 0) {
      ending_ = has_sent_ ? Ending::kDied : Ending::kRefused;
      return;
    }
    received_ += static_cast<std::size_t>(length);
    if (!has_head() && received_ == head_.size()) {
      begin_answer();
    } else if (has_head() && received_ == result_.answer.size()) {
      finish_answer();
    }
  }

  bool has_head() const { return !result_.answer.empty(); }

  void begin_answer() {
    std::size_t length = 0;
    std::memcpy(&length, head_.data(), sizeof(length));
    result_.is_last = head_.back() != 0;
    received_ = 0;
    if (length > most_bytes_) {
      ending_ = Ending::kTooLarge;
    } else if (length == 0 || has_unsent()) {
      ending_ = Ending::kBroken;
    } else {
      result_.answer.resize(length);
    }
  }

  // More than an answer would be taken for the beginning of the next one.
  void finish_answer() {
    char more = 0;
    const ssize_t length = ::recv(socket_, &more, 1, MSG_PEEK | MSG_DONTWAIT);
    ending_ = length > 0 ? Ending::kBroken : Ending::kAnswered;
  }

  // False when there is nothing now and, if poll says otherwise, never will be.
  bool read_complaints() {
    std::array<char, kChunkBytes> part;  // NOLINT(*-init*): 64 KiB that are overwritten
    const ssize_t length = complaints_ < 0 ? 0 : ::read(complaints_, part.data(), part.size());
    if (length <= 0) {
      return length < 0 && errno == EINTR;
    }
    watch_.add({part.data(), static_cast<std::size_t>(length)});
    return true;
  }

  int socket_;
  int complaints_;
  std::size_t most_bytes_;
  std::array<std::string_view, 2> unsent_;
  bool has_sent_ = false;
  std::array<char, kAnswerHeadBytes> head_{};
  std::size_t received_ = 0;
  ComplaintWatch watch_;
  Exchanged result_;
  std::optional<Ending> ending_;
};

}  // namespace

std::unique_ptr<Process> Process::start(const WorkerLimits& limits, const PdfReader& read_as_pdf) {
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
    run_child({child_socket.number(), child_complaints.number(), parent}, limits, read_as_pdf);
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

Exchanged Process::exchange(const Input& input, const ReadOptions& options, Deadline deadline) {
  return Conversation(socket_.number(), complaints_.number(), answer_bytes_)
      .run(input, options, id_, deadline);
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
