#include "cmd/uaparse/progress_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

namespace {

constexpr double kSampleSeconds = 1;
constexpr double kPaceSeconds = 15;      // what counts as lately
constexpr double kLeastPaceSeconds = 3;  // less tells little: the workers have only just begun
constexpr std::size_t kWidestBar = 30;
constexpr std::size_t kNarrowestBar = 10;
constexpr std::size_t kShortestPath = 12;
constexpr std::string_view kSeparator = ", ";
constexpr std::string_view kCut = "...";

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t code_points(std::string_view text) {
  return text.size() -
         static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_continuation));
}

// Where the code point `number` begins.
std::size_t offset_of(std::string_view text, std::size_t number) {
  std::size_t offset = 0;
  while (offset < text.size() && (number > 0 || is_continuation(text[offset]))) {
    number -= is_continuation(text[offset]) ? 0 : 1;
    ++offset;
  }
  return offset;
}

// 100 only when all is done.
std::size_t percent(const BatchProgress& progress) {
  return progress.inputs == 0 ? 100 : progress.done * 100 / progress.inputs;
}

std::string two_digits(long long number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string duration_text(double seconds) {
  constexpr double kMost = 99.0 * 24 * 3600;
  const long long all = std::llround(std::min(seconds, kMost));
  const long long hours = all / 3600;
  const long long minutes = all / 60 % 60;
  if (hours >= 48) {
    return std::to_string(hours / 24) + " days";
  }
  return (hours > 0 ? std::to_string(hours) + ":" + two_digits(minutes) : std::to_string(minutes)) +
         ":" + two_digits(all % 60);
}

std::string rate_text(double per_second) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), per_second,
                                 std::chars_format::fixed, per_second < 9.95 ? 1 : 0);
  return std::string(digits.data(), end.ptr) + "/s";
}

bool has_slow_file(const BatchProgress& progress) {
  return progress.slowest_seconds >= kSlowSeconds && !progress.slowest_path.empty();
}

std::string slow_text(const BatchProgress& progress) {
  return "slowest " + duration_text(progress.slowest_seconds) + " ";
}

// The most important first, without the file that is slow.
std::vector<std::string> parts_of(const BatchProgress& progress, std::optional<double> per_second) {
  std::vector<std::string> parts{std::to_string(percent(progress)) + "% " +
                                 std::to_string(progress.done) + "/" +
                                 std::to_string(progress.inputs)};
  if (per_second) {
    const auto left =
        static_cast<double>(progress.inputs - std::min(progress.inputs, progress.done));
    parts.push_back(duration_text(left / *per_second) + " left");
    parts.push_back(rate_text(*per_second));
  }
  parts.push_back(counted(progress.records, "record") + std::string(kSeparator) +
                  std::to_string(progress.not_urgent_actions) + " not UA" +
                  std::string(kSeparator) + std::to_string(progress.failed) + " failed");
  return parts;
}

// In at most `columns`, a bar beside it where both have room.
std::string slow_part(const BatchProgress& progress, std::size_t columns) {
  const std::string head = std::string(kSeparator) + slow_text(progress);
  if (!has_slow_file(progress) || head.size() + kShortestPath > columns) {
    return {};
  }
  std::size_t room = columns - head.size();
  room -= room >= kNarrowestBar + 2 * kShortestPath ? kNarrowestBar : 0;
  return head + cut_in_middle(printable(progress.slowest_path), room);
}

std::string bar(const BatchProgress& progress, std::size_t columns) {
  const std::size_t all = columns - 3;  // the brackets, and the blank behind them
  const std::size_t full = progress.inputs == 0 ? all : progress.done * all / progress.inputs;
  std::string text = "[" + std::string(full, '=');
  if (full < all) {
    text += ">" + std::string(all - full - 1, ' ');
  }
  return text + "] ";
}

}  // namespace

void Pace::add(double seconds, std::size_t done) {
  const std::size_t count = samples_.size();
  if (count > 1 && samples_[count - 1].seconds - samples_[count - 2].seconds < kSampleSeconds) {
    samples_.pop_back();
  }
  samples_.push_back({seconds, done});
  while (samples_.size() > 2 && seconds - samples_[1].seconds >= kPaceSeconds) {
    samples_.pop_front();
  }
}

std::optional<double> Pace::per_second() const {
  if (samples_.empty()) {
    return std::nullopt;
  }
  const double seconds = samples_.back().seconds - samples_.front().seconds;
  const std::size_t done = samples_.back().done - samples_.front().done;
  return seconds < kLeastPaceSeconds || done == 0
             ? std::nullopt
             : std::optional(static_cast<double>(done) / seconds);
}

std::string cut_in_middle(std::string_view text, std::size_t columns) {
  const std::size_t all = code_points(text);
  if (all <= columns) {
    return std::string(text);
  }
  if (columns <= kCut.size()) {
    return std::string(text.substr(0, offset_of(text, columns)));
  }
  // The end holds the name of the file: of an odd number of columns it gets the greater half.
  const std::size_t head = (columns - kCut.size()) / 2;
  const std::size_t tail = columns - kCut.size() - head;
  std::string result(text.substr(0, offset_of(text, head)));
  return result.append(kCut).append(text.substr(offset_of(text, all - tail)));
}

std::string progress_line(const BatchProgress& progress, std::optional<double> per_second,
                          std::size_t columns) {
  const std::vector<std::string> parts = parts_of(progress, per_second);
  std::string line = parts.front();
  if (line.size() > columns) {
    return (std::to_string(percent(progress)) + "%").substr(0, columns);
  }
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (line.size() + kSeparator.size() + parts[i].size() <= columns) {
      line.append(kSeparator).append(parts[i]);
    }
  }
  line += slow_part(progress, columns - std::min(columns, line.size()));
  const std::size_t room = columns - std::min(columns, code_points(line));
  return room < kNarrowestBar ? line : bar(progress, std::min(room, kWidestBar)) + line;
}

std::string progress_message(const BatchProgress& progress, std::optional<double> per_second) {
  std::string line;
  for (const std::string& part : parts_of(progress, per_second)) {
    line.append(line.empty() ? "" : kSeparator).append(part);
  }
  if (has_slow_file(progress)) {
    line.append(kSeparator).append(slow_text(progress)).append(progress.slowest_path);
  }
  return line;
}

}  // namespace uaparse::cli
