// Many documents to one output: read by a pool of workers, written in their order.
//
//   inputs ──▶ ReuseFinder ──▶ Pool (a worker reads, extracts) ──▶ Journal ──▶ put in order ──▶
//   Sink
//                   └────────────────── known ───────────────────────┘
//
// What is done is in the journal at once, and in the output when its turn comes. So the output is
// the same whatever the number of workers is, every input has its place in it, with a record or
// with an error, and a run that ends early is taken up by the next one where it was. This process,
// which all workers share, has little to do and holds little: of an outcome that came before its
// turn only where it stands in the journal. Without a journal (standard output) it has to hold the
// outcomes themselves, and no more than kMaxAhead of them.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/batch/input_list.h"
#include "uaparse/batch/journal.h"
#include "uaparse/batch/pool.h"
#include "uaparse/batch/progress.h"
#include "uaparse/batch/reply.h"
#include "uaparse/batch/report.h"
#include "uaparse/batch/sink.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/worker/limits.h"

namespace uaparse {

class Knowledge;

// How far what is done may be ahead of what is written next: held in memory, or in the journal.
inline constexpr std::size_t kMaxAhead = 1024;
inline constexpr std::size_t kMaxAheadBytes = std::size_t{16} << 20;
inline constexpr std::size_t kMaxAheadInJournal = std::size_t{1} << 16;

struct BatchOptions {
  ExtractOptions extract;
  LineOptions line;
  WorkerLimits limits;
  int workers = 1;
  // Called in the worker before it reads the input at this path. For tests of what workers may do
  // wrong.
  std::function<void(const std::string& path)> before_reading = {};
};

// Both have to outlive the run.
struct BatchOutput {
  BatchSink& sink;
  Journal* journal = nullptr;  // none = every input is read, and nothing is kept
};

struct BatchSummary {
  std::size_t inputs = 0;
  std::size_t taken_over = 0;   // of those done: not read, but known
  double seconds = 0;           // by the clock
  bool is_interrupted = false;  // by haste, before all was done
  bool is_cut_off = false;      // by an output or a journal that cannot be written
  BatchReport report;           // of what was written
};

struct BatchCallbacks {
  // An outcome is written, in the order of the inputs.
  std::function<void(const std::string& path, const OutcomeSummary& summary)> written;
  std::function<Haste()> haste;
  std::function<void(const BatchProgress&)> progress = {};  // at least ten times a second
};

// Writes all outcomes to the sink, up to the first that is not done when haste ends the run;
// neither finishes the sink nor gives it up.
BatchSummary run_batch(const InputList& inputs, const BatchOptions& options,
                       const Knowledge& knowledge, const BatchOutput& output,
                       const BatchCallbacks& callbacks);

}  // namespace uaparse
