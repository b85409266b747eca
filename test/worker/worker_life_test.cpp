// How the processes of a worker begin and end.
#include <csignal>
#include <fstream>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "test/support/scratch_folder.h"
#include "test/worker/unruly_reader.h"
#include "uaparse/worker/worker.h"

namespace uaparse {
namespace {

using test::is_gone_soon;
using test::read_unruly;
using test::unruly;
using test::words;

pid_t number_in(const Result<Document>& document) {
  return document ? static_cast<pid_t>(std::stol(words(*document).at(0))) : -1;
}

std::size_t count_open_files() {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    count += entry.path().empty() ? 0 : 1;
  }
  return count;
}

bool has_children() {
  int status = 0;
  return ::waitpid(-1, &status, WNOHANG) >= 0;
}

TEST(WorkerLife, OneProcessReadsManyFiles) {
  Worker worker({}, read_unruly);
  std::set<pid_t> processes;
  for (int i = 0; i < 20; ++i) {
    processes.insert(number_in(worker.read(unruly("sound"), {})));
    EXPECT_FALSE(worker.read(unruly("refuse"), {}));
  }
  EXPECT_EQ(processes.size(), 1U);
  EXPECT_EQ(processes.count(-1), 0U);
  EXPECT_EQ(processes.count(::getpid()), 0U);
}

TEST(WorkerLife, AProcessIsReplacedAfterItsNumberOfFiles) {
  WorkerLimits limits;
  limits.pdfs_of_one_process = 2;
  Worker worker(limits, read_unruly);
  std::vector<pid_t> processes;
  for (int i = 0; i < 4; ++i) {
    processes.push_back(number_in(worker.read(unruly("sound"), {})));
  }
  EXPECT_EQ(processes[0], processes[1]);
  EXPECT_NE(processes[1], processes[2]);
  EXPECT_EQ(processes[2], processes[3]);
}

TEST(WorkerLife, AProcessThatDiedBetweenFilesCostsNone) {
  Worker worker({}, read_unruly);
  const pid_t first = number_in(worker.read(unruly("sound"), {}));
  ASSERT_GT(first, 0);
  ::kill(first, SIGKILL);
  ASSERT_TRUE(is_gone_soon(first));
  const pid_t second = number_in(worker.read(unruly("sound"), {}));
  EXPECT_GT(second, 0);
  EXPECT_NE(second, first);
}

TEST(WorkerLife, EndsWithTheWorkerAndTakesItsOwnChildrenAlong) {
  pid_t process = 0;
  pid_t grandchild = 0;
  {
    Worker worker({}, read_unruly);
    process = number_in(worker.read(unruly("sound"), {}));
    grandchild = number_in(worker.read(unruly("have-child"), {}));
    ASSERT_GT(process, 0);
    ASSERT_GT(grandchild, 0);
  }
  EXPECT_TRUE(is_gone_soon(process));
  EXPECT_TRUE(is_gone_soon(grandchild));
}

TEST(WorkerLife, HundredFilesLeaveNoFileOpenAndNoProcess) {
  const std::size_t before = count_open_files();
  {
    WorkerLimits limits;
    limits.pdfs_of_one_process = 7;
    Worker worker(limits, read_unruly);
    const std::vector<std::string> deeds{"sound", "segfault", "sound", "leave", "answer-garbage"};
    for (std::size_t i = 0; i < 100; ++i) {
      const std::string& deed = deeds[i % deeds.size()];
      EXPECT_EQ(worker.read(unruly(deed), {}).has_value(), deed == "sound");
    }
  }
  EXPECT_EQ(count_open_files(), before);
  EXPECT_FALSE(has_children());
}

TEST(WorkerLife, TheProcessInheritsNoOpenFile) {
  const std::ifstream ours("/proc/self/stat");
  Worker worker({}, read_unruly);
  const Result<Document> document = worker.read(unruly("list-files"), {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(words(*document), (std::vector<std::string>{"0", "1", "2", "3"}));
}

// Of a parent that is killed nothing runs any more, so that the system has to do it.
TEST(WorkerLife, TheProcessDoesNotOutliveAKilledParent) {
  const test::ScratchFolder folder;
  const std::string path = folder.path("number");
  const pid_t parent = ::fork();
  if (parent == 0) {
    Worker worker({}, read_unruly);
    static_cast<void>(worker.read(unruly("wait-for-death"), {path, ""}));
    ::_exit(1);
  }
  ASSERT_GT(parent, 0);
  std::string number;
  while (!std::getline(std::ifstream(path), number)) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    ASSERT_EQ(::waitpid(parent, nullptr, WNOHANG), 0) << "it ended by itself";
  }
  ::kill(parent, SIGKILL);
  ::waitpid(parent, nullptr, 0);
  EXPECT_TRUE(is_gone_soon(static_cast<pid_t>(std::stol(number))));
}

}  // namespace
}  // namespace uaparse
