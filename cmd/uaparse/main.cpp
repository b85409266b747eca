#include <csignal>
#include <iostream>
#include <string>
#include <vector>

#include <unistd.h>

#include "cmd/uaparse/cli.h"
#include "uaparse/emit/file_buffer.h"

int main(int argc, char** argv) {
  // A reader that goes away (`| head`) is seen as a failed write instead.
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  uaparse::FileBuffer buffer(STDOUT_FILENO);
  std::ostream out(&buffer);
  const std::vector<std::string> args(argc > 0 ? argv + 1 : argv, argv + argc);
  return uaparse::cli::run(args, {std::cin, out, std::cerr});
}
