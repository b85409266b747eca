// How far a batch has come, for whoever shows it while it runs.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

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

// Keeps count of it.
class ProgressMeter {
 public:
  using Time = std::chrono::steady_clock::time_point;

  ProgressMeter(std::size_t inputs, Time now);

  // An input is being read; the first time counts when it is tried again.
  void begin(std::size_t number, std::string path, Time now);
  void end(std::size_t number);

  // An input is done; `code` is that of its error, or empty. It need not have begun.
  void count(std::string_view code, bool is_taken_over);

  BatchProgress at(Time now) const;

 private:
  struct InHand {
    std::string path;
    Time since;
  };

  BatchProgress counted_;
  Time began_;
  std::map<std::size_t, InHand> in_hand_;
};

}  // namespace uaparse
