// How far a batch has come, for whoever shows it while it runs.
#pragma once

#include <cstddef>
#include <string>

namespace uaparse {

struct BatchProgress {
  std::size_t inputs = 0;
  std::size_t done = 0;  // the sum of the next three
  std::size_t records = 0;
  std::size_t not_urgent_actions = 0;
  std::size_t failed = 0;
  std::size_t taken_over = 0;  // of those done: known from an earlier run or an identical file
  double seconds = 0;          // since the batch began
  std::string slowest_path;    // of the inputs in hand, the one in hand longest; empty for none
  double slowest_seconds = 0;
};

}  // namespace uaparse
