#include "uaparse/batch/batch.h"

#include <optional>
#include <ostream>
#include <sstream>
#include <string_view>
#include <utility>

#include "uaparse/knowledge/knowledge.h"

namespace uaparse {

namespace {

// What a worker gives back: two lines about the outcome, and what is written for it.
//
//   code of the error, or empty
//   template of the record, or what the error says
//   the rest
struct Reply {
  std::string code;
  std::string about;
  std::string text;
};

std::string one_line(std::string text) {
  for (char& c : text) {
    c = c == '\n' ? ' ' : c;
  }
  return text;
}

Reply reply_of(const Outcome& outcome, const EmitOptions& options) {
  std::ostringstream text;
  Emitter(text, options).write(outcome);
  if (outcome.record) {
    return {{}, outcome.record->layout.id, text.str()};
  }
  const Error& error = outcome.record.error();
  return {std::string(code(error.kind)), one_line(error.message), text.str()};
}

std::string encode(const Reply& reply) {
  return reply.code + "\n" + reply.about + "\n" + reply.text;
}

std::optional<Reply> decode(const std::string& answer) {
  const std::size_t first = answer.find('\n');
  const std::size_t second = answer.find('\n', first + 1);
  if (first == std::string::npos || second == std::string::npos) {
    return std::nullopt;
  }
  return Reply{answer.substr(0, first), answer.substr(first + 1, second - first - 1),
               answer.substr(second + 1)};
}

Result<Record> extract_path(const std::string& path, const ExtractOptions& options,
                            const Knowledge& knowledge) {
  return load_file(path).and_then(
      [&](const Input& input) { return extract_record(input, options, knowledge); });
}

class BatchRun {
 public:
  BatchRun(const InputList& inputs, const BatchOptions& options, const Knowledge& knowledge,
           std::ostream& out, const BatchCallbacks& callbacks)
      : inputs_(inputs),
        options_(options),
        knowledge_(knowledge),
        out_(out),
        callbacks_(callbacks),
        emitter_(out, options.emit) {}

  BatchSummary run() {
    summary_.inputs = inputs_.paths.size() + inputs_.refused.size();
    emitter_.begin();
    write_refused();
    const Pool pool(options_.workers, options_.limits, [this](const std::string& path) {
      return encode(
          reply_of({path, extract_path(path, options_.extract, knowledge_)}, options_.emit));
    });
    pool.run({[this] { return next(); },
              [this](const PoolRequest& request, Result<std::string> answer) {
                take(request, std::move(answer));
              },
              [this] { return haste(); }});
    emitter_.end();
    out_.flush();
    summary_.is_interrupted = was_hasty_ && summary_.done < summary_.inputs;
    return std::move(summary_);
  }

 private:
  Haste haste() {
    const Haste haste = callbacks_.haste();
    was_hasty_ = was_hasty_ || haste != Haste::kNone;
    return out_.good() ? haste : Haste::kStop;
  }

  std::optional<PoolRequest> next() {
    if (asked_ == inputs_.paths.size() || asked_ - written_ > kMaxAhead ||
        waiting_bytes_ > kMaxAheadBytes) {
      return std::nullopt;
    }
    const std::size_t number = asked_++;
    return PoolRequest{number, inputs_.paths[number]};
  }

  void take(const PoolRequest& request, Result<std::string> answer) {
    std::optional<Reply> reply = answer ? decode(*answer) : std::nullopt;
    if (!reply) {
      const Error error =
          answer ? Error{ErrorKind::kCrashed, request.path, "its worker gave no answer"}
                 : answer.error();
      reply = reply_of({request.path, tl::unexpected<Error>(error)}, options_.emit);
    }
    waiting_bytes_ += reply->text.size();
    waiting_.emplace(request.number, std::move(*reply));
    for (auto first = waiting_.begin(); first != waiting_.end() && first->first == written_;
         first = waiting_.erase(first)) {
      waiting_bytes_ -= first->second.text.size();
      write(inputs_.paths[written_], first->second);
      ++written_;
      write_refused();
    }
  }

  // Those whose place is before the next path.
  void write_refused() {
    for (; refused_ < inputs_.refused.size() && inputs_.refused[refused_].place <= written_;
         ++refused_) {
      const Error& error = inputs_.refused[refused_].error;
      write(error.subject, reply_of({error.subject, tl::unexpected<Error>(error)}, options_.emit));
    }
  }

  void write(const std::string& path, const Reply& reply) {
    out_ << reply.text;
    ++summary_.done;
    if (reply.code.empty()) {
      ++summary_.generations[reply.about];
      return;
    }
    ++summary_.failures[reply.code];
    callbacks_.failed({path, reply.code, reply.about});
  }

  const InputList& inputs_;
  const BatchOptions& options_;
  const Knowledge& knowledge_;
  std::ostream& out_;
  const BatchCallbacks& callbacks_;
  Emitter emitter_;
  std::size_t asked_ = 0;
  std::size_t written_ = 0;
  std::size_t refused_ = 0;
  std::map<std::size_t, Reply> waiting_;
  std::size_t waiting_bytes_ = 0;
  bool was_hasty_ = false;
  BatchSummary summary_;
};

}  // namespace

BatchSummary run_batch(const InputList& inputs, const BatchOptions& options,
                       const Knowledge& knowledge, std::ostream& out,
                       const BatchCallbacks& callbacks) {
  return BatchRun(inputs, options, knowledge, out, callbacks).run();
}

}  // namespace uaparse
