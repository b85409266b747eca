// uaparse whose workers do wrong by the name of their input: `hangs`, `crashes`, `grows` or `slow`
// anywhere in the path of a file.
#include <chrono>
#include <csignal>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

#include "cmd/uaparse/cli.h"
#include "uaparse/emit/file_buffer.h"

namespace {

void grow() {
  constexpr std::size_t kPart = std::size_t{16} << 20;
  std::vector<std::vector<char>> parts;
  while (true) {
    parts.emplace_back(kPart, 'x');
  }
}

void fail_by_name(const std::string& path) {
  const auto is_called = [&](const char* word) { return path.find(word) != std::string::npos; };
  if (is_called("hangs")) {
    std::this_thread::sleep_for(std::chrono::hours(1));
  } else if (is_called("crashes")) {
    std::raise(SIGSEGV);
  } else if (is_called("grows")) {
    grow();
  } else if (is_called("slow")) {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
  }
}

}  // namespace

int main(int argc, char** argv) {
  uaparse::FileBuffer buffer(STDOUT_FILENO);
  std::ostream out(&buffer);
  return uaparse::cli::run({argv + 1, argv + argc}, {std::cin, out, std::cerr}, {fail_by_name});
}
