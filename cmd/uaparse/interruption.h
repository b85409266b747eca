// SIGINT, SIGTERM and SIGHUP, while one of these lives: the first asks to finish, the second to
// stop.
#pragma once

#include <csignal>

#include "uaparse/batch/pool.h"

namespace uaparse::cli {

class Interruption {
 public:
  // Signals that were ignored (nohup) stay so.
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  static Haste haste();
  // Whether somebody asked to stop at once: who waits for a reader is to give up.
  static bool is_urgent() { return haste() == Haste::kStop; }

 private:
  struct sigaction interrupt_ {};
  struct sigaction terminate_ {};
  struct sigaction hang_up_ {};
};

}  // namespace uaparse::cli
