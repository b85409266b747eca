// The real program, for what only a process shows.
#include <array>
#include <cstdio>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

// What `script` prints, both streams; `uaparse` in it is the program just built.
std::string shell(const std::string& script) {
  const std::string command = "exec bash -o pipefail -c 'uaparse() { \"" UAPARSE_PROGRAM
                              "\" \"$@\"; }; " +
                              script + "' 2>&1";
  std::string printed;
  FILE* pipe = ::popen(command.c_str(), "r");
  EXPECT_NE(pipe, nullptr);
  std::array<char, 4096> part{};
  while (pipe != nullptr && std::fgets(part.data(), part.size(), pipe) != nullptr) {
    printed += part.data();
  }
  if (pipe != nullptr) {
    ::pclose(pipe);
  }
  return printed;
}

class Process : public CliTest {};

TEST_F(Process, EndsQuietlyWhenItsReaderGoesAway) {
  const std::string ua = write("ua.txt", letter("TRADERS HELD WITHOUT CHARGE"));
  std::string operands;
  for (int i = 0; i < 200; ++i) {
    operands += " \"" + ua + "\"";
  }
  EXPECT_EQ(shell("uaparse extract" + operands + " | head -1; echo ${PIPESTATUS[*]}"),
            "---\n0 0\n");
  EXPECT_EQ(shell("uaparse --help | true; echo ${PIPESTATUS[*]}"), "0 0\n");
}

TEST_F(Process, ReadsAPipeAndWritesOne) {
  write("ua.txt", letter("TRADERS HELD WITHOUT CHARGE"));
  EXPECT_EQ(shell("uaparse extract -f ndjson --fields title - < \"" + path("ua.txt") +
                  "\" | cat; echo ${PIPESTATUS[*]}"),
            "{\"title\":\"TRADERS HELD WITHOUT CHARGE\"}\n0 0\n");
}

TEST_F(Process, AnswersWithItsExitCode) {
  EXPECT_EQ(shell("uaparse extract --evidnce x; echo $?"),
            "uaparse: unknown option '--evidnce' (did you mean '--evidence'?)\n2\n");
  EXPECT_EQ(shell("uaparse extract -q \"" + path("missing.txt") + "\" > /dev/null; echo $?"),
            "3\n");
  EXPECT_EQ(shell("uaparse schema > /dev/full; echo $?"),
            "uaparse: standard output: cannot be written: No space left on device\n3\n");
}

}  // namespace
}  // namespace uaparse::cli
