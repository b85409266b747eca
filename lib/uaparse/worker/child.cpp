#include "uaparse/worker/child.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <limits>
#include <new>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "uaparse/worker/request.h"

namespace uaparse {

namespace {

constexpr int kSocket = STDERR_FILENO + 1;

void require(bool is_done) {
  if (!is_done) {
    ::_exit(kExitNotShutIn);
  }
}

void reset_signals() {
  for (int number = 1; number < NSIG; ++number) {
    std::signal(number, SIG_DFL);  // fails for the few that nobody can change
  }
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// Both included.
void close_between(int first, int last) {
  if (first > last ||
      ::close_range(static_cast<unsigned>(first), static_cast<unsigned>(last), 0) == 0) {
    return;
  }
  // Kernels before 5.9.
  const long most = std::min(::sysconf(_SC_OPEN_MAX), 65536L);
  for (int descriptor = first; descriptor <= last && descriptor < most; ++descriptor) {
    ::close(descriptor);
  }
}

constexpr int kLastDescriptor = std::numeric_limits<int>::max();

// Out of the way of the numbers that are to be filled.
int moved_up(int descriptor) {
  const int moved = ::fcntl(descriptor, F_DUPFD, kSocket + 1);
  require(moved >= 0);
  return moved;
}

void keep_only(const ChildEnds& ends) {
  // First, since below three more are needed, and the parent may have as many as it may.
  const auto [lower, upper] = std::minmax({ends.socket, ends.complaints});
  close_between(kSocket, lower - 1);
  close_between(std::max(kSocket, lower + 1), upper - 1);
  close_between(std::max(kSocket, upper + 1), kLastDescriptor);
  const int socket = moved_up(ends.socket);
  const int complaints = moved_up(ends.complaints);
  const int nowhere = moved_up(::open("/dev/null", O_RDWR));
  require(::dup2(nowhere, STDIN_FILENO) >= 0 && ::dup2(nowhere, STDOUT_FILENO) >= 0 &&
          ::dup2(complaints, STDERR_FILENO) >= 0 && ::dup2(socket, kSocket) >= 0);
  close_between(kSocket + 1, kLastDescriptor);
}

// Never more than the user's own limit.
template <class Resource>
void limit(Resource resource, rlim_t most) {
  struct rlimit bounds {};
  require(::getrlimit(resource, &bounds) == 0);
  bounds.rlim_cur = std::min(most, bounds.rlim_max);
  require(::setrlimit(resource, &bounds) == 0);
}

// From now on, for the time of a process only adds up. The system counts whole seconds, hence to
// the nearest one.
void limit_cpu(int seconds) {
  struct rusage used {};
  ::getrusage(RUSAGE_SELF, &used);
  constexpr long kSecond = 1'000'000;
  const long microseconds = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * kSecond +
                            used.ru_utime.tv_usec + used.ru_stime.tv_usec;
  limit(RLIMIT_CPU, static_cast<rlim_t>((microseconds + kSecond / 2) / kSecond + seconds));
}

void shut_in(const ChildEnds& ends, const WorkerLimits& limits) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  require(::getppid() == ends.parent);  // it may have died before
  reset_signals();
  keep_only(ends);
  limit(RLIMIT_CORE, 0);
  if (kIsMemoryLimited) {
    limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory_mib) << 20);
  }
}

// Address space in bytes; 0 where the system does not say.
std::size_t address_space() {
  const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  std::array<char, 64> text{};
  if (file < 0 || ::read(file, text.data(), text.size() - 1) <= 0) {
    ::close(file);
    return 0;
  }
  ::close(file);
  const auto pages = std::strtoull(text.data(), nullptr, 10);
  return static_cast<std::size_t>(pages) * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

// Whatever is thrown past the reader is a crash: terminate ends the process by a signal.
void answer_requests(const WorkerLimits& limits, const Serve& serve) noexcept {
  const std::size_t growth = (limits.memory_mib << 20) / kMaxGrowthShare;
  std::size_t first = 0;
  while (true) {
    limit_cpu(limits.cpu_seconds);
    const std::optional<std::string> answer = serve(kSocket);
    if (!answer) {
      return;
    }
    // Taken while the answer is still held, so the first says what one document takes.
    const std::size_t now = address_space();
    first = first == 0 ? now : first;
    if (!send_answer(kSocket, *answer, now > first + growth)) {
      return;
    }
  }
}

}  // namespace

void run_child(const ChildEnds& ends, const WorkerLimits& limits, const Serve& serve) {
  shut_in(ends, limits);
  // Not an exception: somebody between might catch it and go on with half of the text.
  std::set_new_handler([] { ::_exit(kExitOutOfMemory); });
  answer_requests(limits, serve);
  ::_exit(0);
}

}  // namespace uaparse
