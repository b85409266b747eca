#include "uaparse/batch/batch.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <utility>

#include "uaparse/batch/reuse.h"
#include "uaparse/emit/outcome_line.h"
#include "uaparse/knowledge/knowledge.h"

namespace uaparse {

namespace {

using Clock = std::chrono::steady_clock;

// What another run would find out anew from the same bytes.
bool is_final(const OutcomeSummary& summary) {
  return summary.code.empty() || summary.code == code(ErrorKind::kNotAnUrgentAction);
}

// An outcome that waits for its turn: in memory, in the journal, or both when its turn is now.
struct Held {
  std::optional<JournalPlace> place;
  std::unique_ptr<Reply> reply;
  bool is_taken_over = false;
};

class BatchRun {
 public:
  BatchRun(const InputList& inputs, const BatchOptions& options, const Knowledge& knowledge,
           const BatchOutput& output, const BatchCallbacks& callbacks)
      : inputs_(inputs),
        options_(options),
        knowledge_(knowledge),
        sink_(output.sink),
        journal_(output.journal),
        callbacks_(callbacks),
        meter_(inputs.paths.size() + inputs.refused.size(), Clock::now()) {
    if (journal_ != nullptr) {
      reuse_.emplace(inputs, *journal_);
    }
  }

  BatchSummary run() {
    summary_.inputs = inputs_.paths.size() + inputs_.refused.size();
    write_refused();
    const Pool pool(options_.workers, options_.limits,
                    [this](const std::string& path) { return work(path); });
    pool.run({[this] { return next(); },
              [this](const PoolRequest& request, Result<std::string> answer) {
                take(request, std::move(answer));
              },
              [this] { return haste(); }});
    summary_.seconds = meter_.at(Clock::now()).seconds;
    summary_.is_interrupted =
        was_hasty_ && !summary_.is_cut_off && summary_.report.totals().done < summary_.inputs;
    return std::move(summary_);
  }

 private:
  std::string work(const std::string& path) const {
    if (options_.before_reading) {
      options_.before_reading(path);
    }
    return encode_reply(read_for_batch(path, options_.extract, options_.line, knowledge_));
  }

  Haste haste() {
    if (summary_.is_cut_off) {
      return Haste::kStop;
    }
    if (callbacks_.progress) {
      callbacks_.progress(meter_.at(Clock::now()));
    }
    const Haste haste = callbacks_.haste();
    was_hasty_ = was_hasty_ || haste != Haste::kNone;
    return haste;
  }

  bool has_room() const {
    return journal_ != nullptr ? asked_ - written_ <= kMaxAheadInJournal
                               : asked_ - written_ <= kMaxAhead && held_bytes_ <= kMaxAheadBytes;
  }

  std::optional<PoolRequest> next() {
    while (!again_.empty() || (asked_ < inputs_.paths.size() && has_room())) {
      if (haste() != Haste::kNone) {
        return std::nullopt;
      }
      const bool is_again = !again_.empty();
      const std::size_t input = is_again ? again_.front() : asked_++;
      if (is_again) {
        again_.pop_front();
      }
      if (is_again || !reuse_ || has_to_be_read(input)) {
        meter_.begin(input, inputs_.paths[input], Clock::now());
        return PoolRequest{input, inputs_.paths[input]};
      }
    }
    return std::nullopt;
  }

  bool has_to_be_read(std::size_t input) {
    const Reuse reuse = reuse_->decide(input);
    return reuse.kind == Reuse::Kind::kRead ||
           (reuse.kind == Reuse::Kind::kTakeOver && !take_over(input, reuse));
  }

  // What the journal holds there, its summary read; nothing when that is not what was written.
  struct KnownEntry {
    JournalEntry entry;
    OutcomeSummary summary;
  };
  std::optional<KnownEntry> read_entry(const JournalPlace& place) const {
    std::optional<JournalEntry> entry = journal_->read(place);
    std::optional<OutcomeSummary> summary = entry ? decode_summary(entry->summary) : std::nullopt;
    return summary ? std::optional(KnownEntry{std::move(*entry), std::move(*summary)})
                   : std::nullopt;
  }

  // False when the journal does not say what it should.
  bool take_over(std::size_t input, const Reuse& reuse) {
    const std::string& path = inputs_.paths[input];
    std::optional<KnownEntry> known = read_entry(reuse.place);
    if (!known ||
        (reuse.is_unchanged ? known->entry.path != path : known->entry.sha256 != reuse.sha256)) {
      return false;
    }
    JournalEntry& entry = known->entry;
    std::optional<JournalPlace> place = reuse.place;
    if (!reuse.is_unchanged) {
      Result<std::string> line = renamed_line(entry.line, path);
      if (!line) {
        return false;
      }
      entry.path = path;
      entry.state = reuse_->state(input);
      entry.line = std::move(*line);
      place = journal_->append(entry);
    }
    hold(input,
         {place, std::make_unique<Reply>(Reply{std::move(known->summary), std::move(entry.line)}),
          true});
    return true;
  }

  void take(const PoolRequest& request, Result<std::string> answer) {
    meter_.end(request.number);
    std::optional<Reply> reply = answer ? decode_reply(*answer, request.path) : std::nullopt;
    if (!reply) {
      const Error error =
          answer ? Error{ErrorKind::kCrashed, request.path, "its worker gave no answer"}
                 : answer.error();
      reply = reply_of({request.path, tl::unexpected<Error>(error)}, options_.line);
    }
    std::optional<JournalPlace> place;
    if (reuse_ && is_final(reply->summary)) {
      place = journal_->append({request.path, reuse_->state(request.number), reply->summary.sha256,
                                encode_summary(reply->summary), reply->line});
    }
    const std::string sha256 = reply->summary.sha256;
    hold(request.number, {place, std::make_unique<Reply>(std::move(*reply)), false});
    if (reuse_) {
      settle_alike(request.number, place, sha256);
    }
  }

  void settle_alike(std::size_t input, const std::optional<JournalPlace>& place,
                    const std::string& sha256) {
    const ReuseFinder::Waiting waiting = reuse_->settle(input, place, sha256);
    for (const std::size_t other : waiting.inputs) {
      if (!waiting.are_alike ||
          !take_over(other, {Reuse::Kind::kTakeOver, *place, false, sha256})) {
        again_.push_back(other);
      }
    }
  }

  void hold(std::size_t input, Held held) {
    summary_.is_cut_off =
        summary_.is_cut_off || (journal_ != nullptr && journal_->fault().has_value());
    // Done is what nobody can lose any more, be it written or not.
    meter_.count(held.reply->summary.code, held.is_taken_over);
    if (input != written_ && held.place) {
      held.reply.reset();
    }
    held_bytes_ += held.reply ? held.reply->line.size() : 0;
    held_.emplace(input, std::move(held));
    for (auto first = held_.begin();
         first != held_.end() && first->first == written_ && !summary_.is_cut_off;
         first = held_.erase(first)) {
      write_next(std::move(first->second));
    }
  }

  void write_next(Held held) {
    held_bytes_ -= held.reply ? held.reply->line.size() : 0;
    const std::unique_ptr<Reply> reply =
        held.reply ? std::move(held.reply) : read_back(*held.place);
    if (reply == nullptr) {
      summary_.is_cut_off = true;
      return;
    }
    const std::size_t input = written_++;
    write({inputs_.paths[input], reply->line, reply->summary.sha256, input, held.place},
          reply->summary);
    summary_.taken_over += held.is_taken_over ? 1 : 0;
    write_refused();
  }

  // Null when the journal is no longer what was written to it.
  std::unique_ptr<Reply> read_back(const JournalPlace& place) const {
    std::optional<KnownEntry> known = read_entry(place);
    return known ? std::make_unique<Reply>(
                       Reply{std::move(known->summary), std::move(known->entry.line)})
                 : nullptr;
  }

  // Those whose place is before the next path.
  void write_refused() {
    for (; refused_ < inputs_.refused.size() && inputs_.refused[refused_].place <= written_;
         ++refused_) {
      const Error& error = inputs_.refused[refused_].error;
      const Reply reply = reply_of({error.subject, tl::unexpected<Error>(error)}, options_.line);
      meter_.count(reply.summary.code, false);
      write({error.subject, reply.line, {}, std::nullopt, std::nullopt}, reply.summary);
    }
  }

  void write(const SinkItem& item, const OutcomeSummary& summary) {
    if (!sink_.write(item)) {
      summary_.is_cut_off = true;
      return;
    }
    summary_.report.add(item.path, summary);
    callbacks_.written(item.path, summary);
  }

  const InputList& inputs_;
  const BatchOptions& options_;
  const Knowledge& knowledge_;
  BatchSink& sink_;
  Journal* journal_;
  const BatchCallbacks& callbacks_;
  ProgressMeter meter_;
  std::optional<ReuseFinder> reuse_;
  std::size_t asked_ = 0;
  std::size_t written_ = 0;
  std::size_t refused_ = 0;
  std::deque<std::size_t> again_;  // that waited in vain
  std::map<std::size_t, Held> held_;
  std::size_t held_bytes_ = 0;
  bool was_hasty_ = false;
  BatchSummary summary_;
};

}  // namespace

BatchSummary run_batch(const InputList& inputs, const BatchOptions& options,
                       const Knowledge& knowledge, const BatchOutput& output,
                       const BatchCallbacks& callbacks) {
  return BatchRun(inputs, options, knowledge, output, callbacks).run();
}

}  // namespace uaparse
