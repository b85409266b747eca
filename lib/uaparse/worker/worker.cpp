#include "uaparse/worker/worker.h"

#include <cerrno>
#include <chrono>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "uaparse/reader/reader.h"
#include "uaparse/worker/answer.h"
#include "uaparse/worker/failure.h"
#include "uaparse/worker/process.h"
#include "uaparse/worker/request.h"

namespace uaparse {

namespace {

std::string build_answer(const Request& request, const WorkerLimits& limits,
                         const BinaryReader& reader) {
  std::string answer = encode_answer(reader(request.input, request.options));
  if (answer.size() <= limits.answer_bytes) {
    return answer;
  }
  return encode_answer(
      fail(ErrorKind::kTooLarge, {}, "has more text than a reader may give back (split it)"));
}

Serve serve_with(const WorkerLimits& limits, const BinaryReader& reader) {
  return [limits, reader](int socket) -> std::optional<std::string> {
    const std::optional<Request> request = receive_request(socket);
    return request ? std::optional(build_answer(*request, limits, reader)) : std::nullopt;
  };
}

}  // namespace

Worker::Worker(const WorkerLimits& limits) : Worker(limits, read_binary) {}

Worker::Worker(const WorkerLimits& limits, BinaryReader reader)
    : limits_(limits), reader_(std::move(reader)) {}

Worker::~Worker() = default;

Result<Document> Worker::read(const Input& input, const ReadOptions& options) {
  return read_document(input, options, [this](const Input& pdf, const ReadOptions& how) {
    return read_apart(pdf, how);
  });
}

Result<Document> Worker::read_apart(const Input& input, const ReadOptions& options) {
  const Deadline deadline = std::chrono::steady_clock::now() + limits_.time;
  const std::string head = encode_request_head(input, options);
  const Question question{head, input.bytes};
  std::optional<Exchanged> exchanged;
  if (process_ != nullptr) {
    exchanged = process_->exchange(question, deadline);
  }
  if (!exchanged || exchanged->ending == Ending::kRefused) {
    process_.reset();
    process_ = Process::start(limits_, serve_with(limits_, reader_));
    if (process_ == nullptr) {
      return fail_without_process(input.path, std::generic_category().message(errno));
    }
    pdfs_ = 0;
    exchanged = process_->exchange(question, deadline);
  }
  if (exchanged->ending != Ending::kAnswered || exchanged->ran_out_of_memory) {
    const std::optional<End> end = process_->end();
    process_.reset();
    return fail_exchange(input.path, limits_, *exchanged, end);
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
