// Progress on standard error while a batch runs.
//
//   bar     one line, drawn over itself: only for a terminal
//   plain   a line now and then, and one at the end: for a log
//   auto    the bar where a person sees it, else nothing
//
// Colours are not used.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string_view>
#include <vector>

#include "cmd/uaparse/progress_line.h"
#include "uaparse/batch/progress.h"

namespace uaparse::cli {

inline constexpr double kRedrawSeconds = 0.1;
inline constexpr double kPlainSeconds = 5;

enum class ProgressForm { kAuto, kBar, kPlain, kNone };

// `auto`, `bar`, `plain`, `none`, in the order of the forms.
const std::vector<std::string_view>& progress_form_names();
std::optional<ProgressForm> find_progress_form(std::string_view name);

// What kAuto comes to: the bar when `err` is standard error, that is a terminal which can draw over
// a line, and nothing else is written to a terminal. Other forms are what they are.
ProgressForm resolve(ProgressForm form, const std::ostream& err, bool writes_to_standard_output);

// Columns of the terminal that standard error is, as it is now; 80 where it does not say.
std::size_t terminal_columns();

class ProgressDisplay {
 public:
  // `form` is not kAuto. `columns` is asked at each drawing, for windows change their size.
  ProgressDisplay(std::ostream& err, ProgressForm form, std::function<std::size_t()> columns);
  // A bar that is left standing goes.
  ~ProgressDisplay();
  ProgressDisplay(const ProgressDisplay&) = delete;
  ProgressDisplay& operator=(const ProgressDisplay&) = delete;

  // To be called as often as anything changes, and at least ten times a second: what is too early
  // to be shown is not. The time is that of the progress.
  void show(const BatchProgress& progress);

  // Before anything else is written to `err`: takes the bar away, which the next show() that is due
  // draws anew.
  void clear();

  // At the end: takes the bar away, or writes the last plain line.
  void finish(const BatchProgress& progress);

 private:
  void draw(const BatchProgress& progress);

  std::ostream& err_;
  ProgressForm form_;
  std::function<std::size_t()> columns_;
  Pace pace_;
  double next_seconds_ = 0;  // when the next drawing is due
  bool is_drawn_ = false;
};

}  // namespace uaparse::cli
