#include "uaparse/batch/progress.h"

#include <algorithm>
#include <utility>

#include "uaparse/base/result.h"

namespace uaparse {

namespace {

double seconds_between(ProgressMeter::Time from, ProgressMeter::Time to) {
  return std::chrono::duration<double>(to - from).count();
}

}  // namespace

ProgressMeter::ProgressMeter(std::size_t inputs, Time now) : began_(now) {
  counted_.inputs = inputs;
}

void ProgressMeter::begin(std::size_t number, std::string path, Time now) {
  in_hand_.try_emplace(number, InHand{std::move(path), now});
}

void ProgressMeter::end(std::size_t number) {
  in_hand_.erase(number);
}

void ProgressMeter::count(std::string_view code, bool is_taken_over) {
  ++counted_.done;
  counted_.taken_over += is_taken_over ? 1 : 0;
  if (code.empty()) {
    ++counted_.records;
  } else if (code == uaparse::code(ErrorKind::kNotAnUrgentAction)) {
    ++counted_.not_urgent_actions;
  } else {
    ++counted_.failed;
  }
}

BatchProgress ProgressMeter::at(Time now) const {
  BatchProgress progress = counted_;
  progress.seconds = seconds_between(began_, now);
  const auto slowest = std::min_element(
      in_hand_.begin(), in_hand_.end(),
      [](const auto& a, const auto& b) { return a.second.since < b.second.since; });
  if (slowest != in_hand_.end()) {
    progress.slowest_path = slowest->second.path;
    progress.slowest_seconds = seconds_between(slowest->second.since, now);
  }
  return progress;
}

}  // namespace uaparse
