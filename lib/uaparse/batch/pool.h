// Many requests, answered by worker processes side by side.
//
//              ┌ worker ┐
//   next() ──▶ ├ worker ┤ ──▶ done(request, answer)     in the order in which they are answered
//              └ worker ┘
//
// A worker is a child, shut in as worker/child.h says. It is forked from this process: what its
// work needs is loaded once, before, and run() has to be called while no other thread runs. It
// serves one request after the other, and is replaced when it has grown, has served its number or
// failed. A request whose worker failed is asked once more, of a worker that is new and serves
// nothing else: so neither a crash that another document caused nor a machine short of memory for a
// moment costs a document, and what ends that worker too is this document's own.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/worker/limits.h"

namespace uaparse {

// How far a run that is to end goes on.
enum class Haste {
  kNone,    // on
  kFinish,  // what is in hand is finished, nothing is begun
  kStop,    // nothing is finished
};

struct PoolRequest {
  std::size_t number = 0;  // the caller's own
  std::string path;        // what is asked, and what an Error names
};

struct PoolCallbacks {
  // The next request; nothing where there is none now, which is asked again when one was answered.
  std::function<std::optional<PoolRequest>()> next;
  std::function<void(const PoolRequest&, Result<std::string>)> done;
  // Asked at least ten times a second.
  std::function<Haste()> haste;
};

class Pool {
 public:
  // Done in the workers: a path in, the answer out, which is never empty.
  using Work = std::function<std::string(const std::string& path)>;

  // `workers` from 1. The limits are those of one request, whatever it reads.
  Pool(int workers, const WorkerLimits& limits, Work work);

  // Until there is no next request and all are answered, or haste says so.
  void run(const PoolCallbacks& callbacks) const;

 private:
  int workers_;
  WorkerLimits limits_;
  Work work_;
};

}  // namespace uaparse
