#include "uaparse/batch/pool.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <unistd.h>

namespace uaparse {
namespace {

// What a worker does is what its document is called.
std::string do_deed(const std::string& path) {
  const std::string deed = path.substr(0, path.find('-'));
  if (deed == "segfault") {
    std::raise(SIGSEGV);
  } else if (deed == "kill") {
    std::raise(SIGKILL);
  } else if (deed == "leave") {
    ::_exit(0);
  } else if (deed == "sleep") {
    std::this_thread::sleep_for(std::chrono::hours(1));
  } else if (deed == "once") {
    // Ends the first worker that it meets, and not the second.
    const std::string mark = path.substr(path.find('/'));
    if (::access(mark.c_str(), F_OK) != 0) {
      std::fclose(std::fopen(mark.c_str(), "w"));
      std::raise(SIGKILL);
    }
  }
  return path + " by " + std::to_string(::getpid());
}

struct Answers {
  std::map<std::size_t, Result<std::string>> by_number;
  int twice = 0;
};

Answers run(const std::vector<std::string>& paths, int workers, WorkerLimits limits = {},
            std::size_t stop_after = 1'000'000) {
  Answers answers;
  std::size_t next = 0;
  Pool(workers, limits, do_deed)
      .run(
          {[&]() -> std::optional<PoolRequest> {
             return next < paths.size() ? std::optional(PoolRequest{next, paths[next++]})
                                        : std::nullopt;
           },
           [&](const PoolRequest& request, Result<std::string> answer) {
             const bool is_new =
                 answers.by_number.emplace(request.number, std::move(answer)).second;
             answers.twice += is_new ? 0 : 1;
           },
           [&] { return answers.by_number.size() >= stop_after ? Haste::kFinish : Haste::kNone; }});
  return answers;
}

std::string worker_of(const Result<std::string>& answer) {
  return answer->substr(answer->rfind(' ') + 1);
}

TEST(Pool, AnswersEachRequestOnce) {
  std::vector<std::string> paths(200, "sound");
  const Answers answers = run(paths, 3);
  EXPECT_EQ(answers.by_number.size(), paths.size());
  EXPECT_EQ(answers.twice, 0);
  for (const auto& [number, answer] : answers.by_number) {
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->starts_with("sound by "));
  }
}

TEST(Pool, UsesItsWorkersAgain) {
  const Answers answers = run(std::vector<std::string>(20, "sound"), 1);
  for (const auto& [number, answer] : answers.by_number) {
    EXPECT_EQ(worker_of(answer), worker_of(answers.by_number.at(0)));
  }
}

TEST(Pool, ReplacesAWorkerThatHasServedItsNumber) {
  WorkerLimits limits;
  limits.pdfs_of_one_process = 2;
  const Answers answers = run(std::vector<std::string>(4, "sound"), 1, limits);
  EXPECT_EQ(worker_of(answers.by_number.at(0)), worker_of(answers.by_number.at(1)));
  EXPECT_NE(worker_of(answers.by_number.at(1)), worker_of(answers.by_number.at(2)));
}

TEST(Pool, DoesNothingForNoRequest) {
  EXPECT_TRUE(run({}, 2).by_number.empty());
}

struct FailureCase {
  const char* deed;
  ErrorKind kind;
};

class PoolFails : public testing::TestWithParam<FailureCase> {};

TEST_P(PoolFails, TheRequestThatEndsItsWorkers) {
  WorkerLimits limits;
  limits.time = std::chrono::milliseconds(300);
  const Answers answers = run({"sound", GetParam().deed, "sound", "sound"}, 2, limits);
  ASSERT_EQ(answers.by_number.size(), 4U);
  EXPECT_EQ(answers.twice, 0);
  ASSERT_FALSE(answers.by_number.at(1));
  EXPECT_EQ(answers.by_number.at(1).error().kind, GetParam().kind);
  EXPECT_EQ(answers.by_number.at(1).error().subject, GetParam().deed);
  for (const std::size_t sound : {0U, 2U, 3U}) {
    EXPECT_TRUE(answers.by_number.at(sound)) << sound;
  }
}

INSTANTIATE_TEST_SUITE_P(Deeds, PoolFails,
                         testing::Values(FailureCase{"segfault", ErrorKind::kCrashed},
                                         FailureCase{"kill", ErrorKind::kOutOfMemory},
                                         FailureCase{"leave", ErrorKind::kCrashed},
                                         FailureCase{"sleep", ErrorKind::kTimeout}),
                         [](const auto& tested) { return std::string(tested.param.deed); });

TEST(Pool, AsksOnceMoreWhatEndedAWorker) {
  const std::string mark = testing::TempDir() + "/uaparse-pool-" + std::to_string(::getpid());
  const Answers answers = run({"once-" + mark}, 1);
  ::unlink(mark.c_str());
  ASSERT_EQ(answers.by_number.size(), 1U);
  EXPECT_TRUE(answers.by_number.at(0));
}

TEST(Pool, BeginsNothingInHasteAndFinishesWhatIsInHand) {
  const Answers answers = run(std::vector<std::string>(100, "sound"), 2, {}, 10);
  EXPECT_GE(answers.by_number.size(), 10U);
  EXPECT_LE(answers.by_number.size(), 12U);
}

TEST(Pool, StopsAtOnceWhenAskedTo) {
  std::size_t asked = 0;
  Pool(2, {}, do_deed)
      .run({[&]() -> std::optional<PoolRequest> {
              return asked < 2 ? std::optional(PoolRequest{asked++, "sleep"}) : std::nullopt;
            },
            [](const PoolRequest&, const Result<std::string>&) { FAIL() << "nothing is done"; },
            [&] { return asked < 2 ? Haste::kNone : Haste::kStop; }});
  EXPECT_EQ(asked, 2U);
}

}  // namespace
}  // namespace uaparse
