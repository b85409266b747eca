#include "test/support/as_nobody.h"

#include <cstdlib>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace uaparse::test {

namespace {

constexpr uid_t kNobody = 65534;

int run_as_nobody(const std::function<int()>& check) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setuid(kNobody) != 0) {
      std::_Exit(kCannotBecomeNobody);
    }
    std::_Exit(check());
  }
  int status = 0;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

int check_closed_folder_as_nobody(const ScratchFolder& folder, const std::function<int()>& check) {
  for (const char* name : {"a.txt", "closed/b.txt", "z.txt"}) {
    folder.add(name, "x");
  }
  EXPECT_EQ(::chmod(folder.path().c_str(), 0755), 0);
  EXPECT_EQ(::chmod(folder.path("closed").c_str(), 0), 0);
  const int outcome = run_as_nobody(check);
  EXPECT_EQ(::chmod(folder.path("closed").c_str(), 0700), 0);
  return outcome;
}

}  // namespace uaparse::test
