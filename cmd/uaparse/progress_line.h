// How far a batch has come, in words: for a terminal and for a log.
//
//   [=======>            ] 42% 420/1000, 0:10 left, 55/s, 400 records, 18 not UA, 2 failed, ...
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "uaparse/batch/progress.h"

namespace uaparse::cli {

// A file in hand for longer than this is named.
inline constexpr double kSlowSeconds = 1;

// How fast it goes lately, for a mean over the whole run would promise too much as long as what was
// taken over from an earlier one, in no time, is in it.
class Pace {
 public:
  // In the order of time.
  void add(double seconds, std::size_t done);

  // Inputs a second; nothing in the first seconds, which tell little, and when nothing gets done.
  std::optional<double> per_second() const;

 private:
  struct Sample {
    double seconds = 0;
    std::size_t done = 0;
  };
  std::deque<Sample> samples_;  // one a second, and the last
};

// One line in at most `columns` columns, whatever is in the way of it: the least important parts go
// first, and a path is cut in its middle. Safe for a terminal. A code point is taken for a column;
// letters of double width, as in Chinese, are not known.
std::string progress_line(const BatchProgress& progress, std::optional<double> per_second,
                          std::size_t columns);

// The same for a log: without a bar, and as long as it is.
std::string progress_message(const BatchProgress& progress, std::optional<double> per_second);

// `text`, valid UTF-8, in at most `columns` code points: `boxes/...a.pdf`.
std::string cut_in_middle(std::string_view text, std::size_t columns);

}  // namespace uaparse::cli
