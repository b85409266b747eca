#include "cmd/uaparse/progress.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

namespace {

// The line does not wrap where a letter turns out wider than was thought: then no redrawing would
// reach what stands on the line above. Written at once with what switches it on again.
constexpr std::string_view kWithoutWrap = "\r\x1B[?7l";
constexpr std::string_view kWithWrap = "\x1B[K\x1B[?7h";
constexpr std::string_view kErase = "\r\x1B[K";

bool is_able_terminal(int file) {
  const char* name = std::getenv("TERM");
  return ::isatty(file) == 1 && name != nullptr && *name != '\0' &&
         std::string_view(name) != "dumb";
}

}  // namespace

const std::vector<std::string_view>& progress_form_names() {
  static const std::vector<std::string_view> kNames{"auto", "bar", "plain", "none"};
  return kNames;
}

std::optional<ProgressForm> find_progress_form(std::string_view name) {
  constexpr ProgressForm kForms[]{ProgressForm::kAuto, ProgressForm::kBar, ProgressForm::kPlain,
                                  ProgressForm::kNone};
  const auto& names = progress_form_names();
  const auto found = std::find(names.begin(), names.end(), name);
  return found != names.end() ? std::optional(kForms[found - names.begin()]) : std::nullopt;
}

ProgressForm resolve(ProgressForm form, const std::ostream& err, bool writes_to_standard_output) {
  if (form != ProgressForm::kAuto) {
    return form;
  }
  const bool is_disturbed = writes_to_standard_output && ::isatty(STDOUT_FILENO) == 1;
  return &err == &std::cerr && is_able_terminal(STDERR_FILENO) && !is_disturbed
             ? ProgressForm::kBar
             : ProgressForm::kNone;
}

std::size_t terminal_columns() {
  constexpr std::size_t kUsual = 80;
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kUsual;
}

ProgressDisplay::ProgressDisplay(std::ostream& err, ProgressForm form,
                                 std::function<std::size_t()> columns)
    : err_(err),
      form_(form),
      columns_(std::move(columns)),
      next_seconds_(form == ProgressForm::kPlain ? kPlainSeconds : 0) {}

ProgressDisplay::~ProgressDisplay() {
  clear();
}

void ProgressDisplay::show(const BatchProgress& progress) {
  if (form_ == ProgressForm::kNone) {
    return;
  }
  pace_.add(progress.seconds, progress.done);
  if (progress.seconds < next_seconds_) {
    return;
  }
  if (form_ == ProgressForm::kBar) {
    draw(progress);
    next_seconds_ = progress.seconds + kRedrawSeconds;
  } else {
    write_message(err_, progress_message(progress, pace_.per_second()));
    next_seconds_ = progress.seconds + kPlainSeconds;
  }
}

// In one piece, and one column less than there are, for some terminals go on to the next line as
// soon as the last one is full.
void ProgressDisplay::draw(const BatchProgress& progress) {
  const std::size_t columns = std::max<std::size_t>(columns_(), 2) - 1;
  std::string text(kWithoutWrap);
  text += progress_line(progress, pace_.per_second(), columns);
  err_ << text.append(kWithWrap) << std::flush;
  is_drawn_ = true;
}

void ProgressDisplay::clear() {
  if (is_drawn_) {
    err_ << kErase << std::flush;
    is_drawn_ = false;
  }
}

void ProgressDisplay::finish(const BatchProgress& progress) {
  clear();
  if (form_ == ProgressForm::kPlain) {
    write_message(err_, progress_message(progress, pace_.per_second()));
  }
  form_ = ProgressForm::kNone;
}

}  // namespace uaparse::cli
