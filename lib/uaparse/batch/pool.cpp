#include "uaparse/batch/pool.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <deque>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include <poll.h>

#include "uaparse/worker/failure.h"
#include "uaparse/worker/process.h"
#include "uaparse/worker/request.h"

namespace uaparse {

namespace {

// A request on its way, the first or the second time.
struct Errand {
  PoolRequest request;
  bool is_second = false;
  int refusals = 0;  // by workers that had gone before they had it
};

// Somebody ends workers, or the system takes them: that is not the doing of a request.
constexpr int kMaxRefusals = 3;

// A place for a worker, and what it does. Never moved: a conversation looks into its texts.
struct Slot {
  std::unique_ptr<Process> process;
  int served = 0;
  std::optional<Errand> errand;
  std::string head;
  std::optional<Conversation> talk;
};

Serve serve_with(const Pool::Work& work) {
  return [work](int socket) -> std::optional<std::string> {
    const std::optional<std::string> path = receive_text(socket);
    return path ? std::optional(work(*path)) : std::nullopt;
  };
}

class PoolRun {
 public:
  PoolRun(int workers, const WorkerLimits& limits, const Pool::Work& work,
          const PoolCallbacks& callbacks)
      : limits_(limits),
        serve_(serve_with(work)),
        callbacks_(callbacks),
        slots_(static_cast<std::size_t>(workers)) {}

  void run() {
    while (true) {
      const Haste haste = callbacks_.haste();
      if (haste == Haste::kStop) {
        return;
      }
      bool has_begun = false;
      for (Slot& slot : slots_) {
        has_begun = (!slot.errand && begin(slot, haste)) || has_begun;
      }
      if (is_talking()) {
        wait();
      } else if (!has_begun) {
        return;
      }
    }
  }

 private:
  std::optional<Errand> take_errand(Haste haste) {
    if (!again_.empty()) {
      Errand errand = std::move(again_.front());
      again_.pop_front();
      return errand;
    }
    std::optional<PoolRequest> request;
    if (haste == Haste::kNone) {
      without_listening([&] { request = callbacks_.next(); });
    }
    return request ? std::optional(Errand{std::move(*request)}) : std::nullopt;
  }

  bool is_talking() const {
    return std::any_of(slots_.begin(), slots_.end(),
                       [](const Slot& slot) { return slot.talk.has_value(); });
  }

  // False when there is nothing to do, or no process to be had while other workers can do it.
  bool begin(Slot& slot, Haste haste) {
    slot.errand = take_errand(haste);
    if (!slot.errand) {
      return false;
    }
    if (slot.errand->is_second || slot.process == nullptr) {
      slot.process.reset();
      slot.process = Process::start(limits_, serve_);
      slot.served = 0;
    }
    if (slot.process == nullptr) {
      return begin_without_process(slot, std::generic_category().message(errno));
    }
    const std::string& path = slot.errand->request.path;
    slot.head = encode_text_head(path);
    slot.talk =
        slot.process->begin({slot.head, path}, std::chrono::steady_clock::now() + limits_.time);
    return true;
  }

  bool begin_without_process(Slot& slot, const std::string& reason) {
    if (std::any_of(slots_.begin(), slots_.end(),
                    [](const Slot& other) { return other.process != nullptr; })) {
      again_.push_front(std::move(*slot.errand));
      slot.errand.reset();
      return false;
    }
    const std::string path = slot.errand->request.path;
    finish(slot, fail_without_process(path, reason));
    return true;
  }

  void wait() {
    std::vector<Slot*> talking;
    std::vector<pollfd> files;
    int patience = -1;
    for (Slot& slot : slots_) {
      if (slot.talk) {
        talking.push_back(&slot);
        const auto wanted = slot.talk->wanted();
        files.insert(files.end(), wanted.begin(), wanted.end());
        const int own = slot.talk->patience_milliseconds();
        patience = patience < 0 ? own : std::min(patience, own);
      }
    }
    wait_for(files, patience);
    for (std::size_t i = 0; i < talking.size(); ++i) {
      talking[i]->talk->step({files[2 * i], files[2 * i + 1]});
      if (talking[i]->talk->is_over()) {
        finish_talk(*talking[i]);
      }
    }
  }

  void finish_talk(Slot& slot) {
    Exchanged exchanged = slot.talk->take();
    slot.talk.reset();
    const bool is_second = slot.errand->is_second;
    if (exchanged.ending == Ending::kAnswered && !exchanged.ran_out_of_memory) {
      ++slot.served;
      if (exchanged.is_last || is_second || slot.served >= limits_.pdfs_of_one_process) {
        slot.process.reset();
      }
      finish(slot, std::move(exchanged.answer));
      return;
    }
    const std::optional<End> end = slot.process->end();
    slot.process.reset();
    if (exchanged.ending == Ending::kRefused && slot.errand->refusals < kMaxRefusals) {
      ++slot.errand->refusals;
      again_.push_back(std::move(*slot.errand));
      slot.errand.reset();
      return;
    }
    if (is_second) {
      finish(slot, fail_exchange(slot.errand->request.path, limits_, exchanged, end));
      return;
    }
    slot.errand->is_second = true;
    again_.push_back(std::move(*slot.errand));
    slot.errand.reset();
  }

  void finish(Slot& slot, Result<std::string> answer) {
    const Errand errand = std::move(*slot.errand);
    slot.errand.reset();
    without_listening([&] { callbacks_.done(errand.request, std::move(answer)); });
  }

  // While the caller works, no worker is heard: that is not held against it.
  template <class Work>
  void without_listening(const Work& work) {
    const Deadline before = std::chrono::steady_clock::now();
    work();
    const Deadline::duration spent = std::chrono::steady_clock::now() - before;
    for (Slot& slot : slots_) {
      if (slot.talk) {
        slot.talk->postpone(spent);
      }
    }
  }

  const WorkerLimits& limits_;
  Serve serve_;
  const PoolCallbacks& callbacks_;
  std::vector<Slot> slots_;
  std::deque<Errand> again_;
};

}  // namespace

Pool::Pool(int workers, const WorkerLimits& limits, Work work)
    : workers_(workers), limits_(limits), work_(std::move(work)) {}

void Pool::run(const PoolCallbacks& callbacks) const {
  PoolRun(workers_, limits_, work_, callbacks).run();
}

}  // namespace uaparse
