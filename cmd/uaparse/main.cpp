#include <csignal>
#include <iostream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "cmd/uaparse/cli.h"
#include "cmd/uaparse/interruption.h"
#include "uaparse/emit/file_buffer.h"

namespace {

// A file that is opened later must not come to stand for a standard stream that was closed.
void open_standard_streams() {
  int file = ::open("/dev/null", O_RDWR);
  while (file >= STDIN_FILENO && file <= STDERR_FILENO) {
    file = ::open("/dev/null", O_RDWR);
  }
  ::close(file);
}

}  // namespace

int main(int argc, char** argv) {
  open_standard_streams();
  // A reader that goes away (`| head`), and a file that grows over what it may (ulimit -f), are
  // seen as failed writes instead.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
  uaparse::FileBuffer buffer(STDOUT_FILENO, uaparse::cli::Interruption::is_urgent);
  std::ostream out(&buffer);
  const std::vector<std::string> args(argc > 0 ? argv + 1 : argv, argv + argc);
  return uaparse::cli::run(args, {std::cin, out, std::cerr});
}
