#include "uaparse/worker/worker.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <sys/resource.h>
#include <sys/wait.h>

#include "uaparse/reader/pdf_reader.h"
#include "uaparse/worker/answer.h"
#include "uaparse/worker/child.h"
#include "uaparse/worker/process.h"

namespace uaparse {

namespace {

std::string seconds(std::chrono::milliseconds time) {
  return std::to_string(std::chrono::ceil<std::chrono::seconds>(time).count()) + " s";
}

tl::unexpected<Error> fail_out_of_memory(const Input& input, const WorkerLimits& limits) {
  return fail(ErrorKind::kOutOfMemory, input.path,
              "needs more than " + std::to_string(limits.memory_mib) +
                  " MiB to be read (if it is sound, raise --memory)");
}

tl::unexpected<Error> fail_timeout(const Input& input, const WorkerLimits& limits) {
  return fail(ErrorKind::kTimeout, input.path,
              "is not read within " + seconds(limits.time) + " (if it is sound, raise --timeout)");
}

tl::unexpected<Error> fail_crashed(const Input& input) {
  return fail(ErrorKind::kCrashed, input.path, "crashes the PDF reader (it is damaged or hostile)");
}

tl::unexpected<Error> fail_without_process(const Input& input, const std::string& reason) {
  return fail(ErrorKind::kIoError, input.path, "cannot be read in a process apart: " + reason);
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

tl::unexpected<Error> fail_by_end(const Input& input, const WorkerLimits& limits, const End& end) {
  if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == kExitOutOfMemory) {
    return fail_out_of_memory(input, limits);
  }
  if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == kExitNotShutIn) {
    return fail_without_process(input, "it cannot be given its limits");
  }
  if (WIFSIGNALED(end.status) && is_end_of_cpu_time(end)) {
    return fail_timeout(input, limits);
  }
  if (WIFSIGNALED(end.status) && WTERMSIG(end.status) == SIGKILL) {
    return fail(ErrorKind::kOutOfMemory, input.path,
                "was stopped by the system while it was read (is memory short?)");
  }
  return fail_crashed(input);
}

tl::unexpected<Error> fail_too_large(const Input& input, const WorkerLimits& limits) {
  return fail(
      ErrorKind::kTooLarge, input.path,
      "has more text than " + std::to_string(limits.answer_bytes >> 20) + " MiB (split it)");
}

tl::unexpected<Error> fail_exchange(const Input& input, const WorkerLimits& limits,
                                    const Exchanged& exchanged, const std::optional<End>& end) {
  if (exchanged.ran_out_of_memory) {
    return fail_out_of_memory(input, limits);
  }
  switch (exchanged.ending) {
    case Ending::kTimeUp:
      return fail_timeout(input, limits);
    case Ending::kTooLarge:
      return fail_too_large(input, limits);
    case Ending::kRefused:
    case Ending::kDied:
      return end ? fail_by_end(input, limits, *end) : fail_crashed(input);
    case Ending::kAnswered:
    case Ending::kBroken:
      break;
  }
  return fail_crashed(input);
}

}  // namespace

Worker::Worker(const WorkerLimits& limits) : Worker(limits, read_pdf) {}

Worker::Worker(const WorkerLimits& limits, PdfReader read_as_pdf)
    : limits_(limits), read_as_pdf_(std::move(read_as_pdf)) {}

Worker::~Worker() = default;

Result<Document> Worker::read(const Input& input, const ReadOptions& options) {
  return read_document(input, options, [this](const Input& pdf, const ReadOptions& how) {
    return read_apart(pdf, how);
  });
}

Result<Document> Worker::read_apart(const Input& input, const ReadOptions& options) {
  const Deadline deadline = std::chrono::steady_clock::now() + limits_.time;
  std::optional<Exchanged> exchanged;
  if (process_ != nullptr) {
    exchanged = process_->exchange(input, options, deadline);
  }
  if (!exchanged || exchanged->ending == Ending::kRefused) {
    process_.reset();
    process_ = Process::start(limits_, read_as_pdf_);
    if (process_ == nullptr) {
      return fail_without_process(input, std::generic_category().message(errno));
    }
    pdfs_ = 0;
    exchanged = process_->exchange(input, options, deadline);
  }
  if (exchanged->ending != Ending::kAnswered || exchanged->ran_out_of_memory) {
    const std::optional<End> end = process_->end();
    process_.reset();
    return fail_exchange(input, limits_, *exchanged, end);
  }
  Result<Document> answer = decode_answer(exchanged->answer, input.path);
  ++pdfs_;
  const bool is_broken = !answer && answer.error().kind == ErrorKind::kCrashed;
  if (exchanged->is_last || is_broken || pdfs_ >= limits_.pdfs_of_one_process) {
    process_.reset();
  }
  return answer;
}

}  // namespace uaparse
