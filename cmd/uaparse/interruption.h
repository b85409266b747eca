// SIGINT and SIGTERM, while one of these lives: the first asks to finish, the second to stop.
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

 private:
  struct sigaction interrupt_ {};
  struct sigaction terminate_ {};
};

}  // namespace uaparse::cli
