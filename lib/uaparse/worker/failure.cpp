#include "uaparse/worker/failure.h"

#include <chrono>
#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>

#include "uaparse/worker/child.h"

namespace uaparse {

namespace {

std::string seconds(std::chrono::milliseconds time) {
  return std::to_string(std::chrono::ceil<std::chrono::seconds>(time).count()) + " s";
}

tl::unexpected<Error> fail_out_of_memory(const std::string& path, const WorkerLimits& limits) {
  return fail(ErrorKind::kOutOfMemory, path,
              "needs more than " + std::to_string(limits.memory_mib) +
                  " MiB to be read (if it is sound, raise --memory)");
}

tl::unexpected<Error> fail_timeout(const std::string& path, const WorkerLimits& limits) {
  return fail(ErrorKind::kTimeout, path,
              "is not read within " + seconds(limits.time) + " (if it is sound, raise --timeout)");
}

tl::unexpected<Error> fail_crashed(const std::string& path) {
  return fail(ErrorKind::kCrashed, path, "crashes its reader (it is damaged or hostile)");
}

// The user's own limit (`ulimit -t`) kills where ours would have given a signal of its own. The
// system counts by its ticks then, and what it reports afterwards may be a little less.
bool is_end_of_cpu_time(const End& end) {
  constexpr std::chrono::milliseconds kTicks(100);
  if (WTERMSIG(end.status) == SIGXCPU) {
    return true;
  }
  struct rlimit bounds {};
  return WTERMSIG(end.status) == SIGKILL && ::getrlimit(RLIMIT_CPU, &bounds) == 0 &&
         bounds.rlim_max != RLIM_INFINITY &&
         end.cpu_time + kTicks >= std::chrono::seconds(bounds.rlim_max);
}

tl::unexpected<Error> fail_by_end(const std::string& path, const WorkerLimits& limits,
                                  const End& end) {
  if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == kExitOutOfMemory) {
    return fail_out_of_memory(path, limits);
  }
  if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == kExitNotShutIn) {
    return fail_without_process(path, "it cannot be given its limits");
  }
  if (WIFSIGNALED(end.status) && is_end_of_cpu_time(end)) {
    return fail_timeout(path, limits);
  }
  if (WIFSIGNALED(end.status) && WTERMSIG(end.status) == SIGKILL) {
    return fail(ErrorKind::kOutOfMemory, path,
                "was stopped by the system while it was read (is memory short?)");
  }
  return fail_crashed(path);
}

tl::unexpected<Error> fail_too_large(const std::string& path, const WorkerLimits& limits) {
  return fail(
      ErrorKind::kTooLarge, path,
      "has more text than " + std::to_string(limits.answer_bytes >> 20) + " MiB (split it)");
}

}  // namespace

tl::unexpected<Error> fail_without_process(const std::string& path, const std::string& reason) {
  return fail(ErrorKind::kIoError, path, "cannot be read in a process apart: " + reason);
}

tl::unexpected<Error> fail_exchange(const std::string& path, const WorkerLimits& limits,
                                    const Exchanged& exchanged, const std::optional<End>& end) {
  if (exchanged.ran_out_of_memory) {
    return fail_out_of_memory(path, limits);
  }
  switch (exchanged.ending) {
    case Ending::kTimeUp:
      return fail_timeout(path, limits);
    case Ending::kTooLarge:
      return fail_too_large(path, limits);
    case Ending::kRefused:
    case Ending::kDied:
      return end ? fail_by_end(path, limits, *end) : fail_crashed(path);
    case Ending::kAnswered:
    case Ending::kBroken:
      break;
  }
  return fail_crashed(path);
}

}  // namespace uaparse
