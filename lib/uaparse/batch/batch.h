// Many documents to one stream of records: read by a pool of workers, written in their order.
//
//   inputs ──▶ Pool (a worker reads, extracts and writes out) ──▶ put in order ──▶ out
//
// What a worker gives back is written out already, so that this process, which all of them share,
// has little to do and holds little: answers that came before their turn, and no more of them than
// kMaxAhead and kMaxAheadBytes, behind which the pool waits for the slowest. So the output is the
// same whatever the number of workers is, and every input has its place in it, with a record or
// with an error.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/batch/input_list.h"
#include "uaparse/batch/pool.h"
#include "uaparse/emit/emit.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/worker/limits.h"

namespace uaparse {

class Knowledge;

// How far the records that are done may be ahead of the one that is written next.
inline constexpr std::size_t kMaxAhead = 1024;
inline constexpr std::size_t kMaxAheadBytes = std::size_t{16} << 20;

struct BatchOptions {
  ExtractOptions extract;
  EmitOptions emit;  // YAML, NDJSON or CSV
  WorkerLimits limits;
  int workers = 1;
  std::string shard = {};  // `3/8`, which each record says of its source; empty = it is no shard
};

// Why an input gave no record.
struct BatchFailure {
  std::string path;
  std::string code;  // of the Error: `damaged`
  std::string message;
};

struct BatchSummary {
  std::size_t inputs = 0;
  std::size_t done = 0;                            // with or without a record
  std::map<std::string, std::size_t> failures;     // by code
  std::map<std::string, std::size_t> generations;  // of the records, by template id
  bool is_interrupted = false;                     // by haste, before all was done
};

struct BatchCallbacks {
  std::function<void(const BatchFailure&)> failed;
  std::function<Haste()> haste;
};

// Writes all of it to `out`, begin and end included. What is not done when haste ends the run is
// not in the output; what is done is, up to the first that is not. `out` that fails ends it, too.
BatchSummary run_batch(const InputList& inputs, const BatchOptions& options,
                       const Knowledge& knowledge, std::ostream& out,
                       const BatchCallbacks& callbacks);

}  // namespace uaparse
