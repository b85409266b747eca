#include "cmd/uaparse/interruption.h"

namespace uaparse::cli {

namespace {

volatile std::sig_atomic_t signals = 0;

extern "C" void count_signal(int /*number*/) {
  signals = signals + 1;
}

// No SA_RESTART: who waits has to wake up.
void catch_signal(int number, struct sigaction& before) {
  ::sigaction(number, nullptr, &before);
  if (before.sa_handler == SIG_IGN) {
    return;
  }
  struct sigaction action {};
  action.sa_handler = count_signal;
  ::sigemptyset(&action.sa_mask);
  ::sigaction(number, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
  signals = 0;
  catch_signal(SIGINT, interrupt_);
  catch_signal(SIGTERM, terminate_);
  catch_signal(SIGHUP, hang_up_);
}

Interruption::~Interruption() {
  ::sigaction(SIGINT, &interrupt_, nullptr);
  ::sigaction(SIGTERM, &terminate_, nullptr);
  ::sigaction(SIGHUP, &hang_up_, nullptr);
}

Haste Interruption::haste() {
  if (signals == 0) {
    return Haste::kNone;
  }
  return signals == 1 ? Haste::kFinish : Haste::kStop;
}

}  // namespace uaparse::cli
