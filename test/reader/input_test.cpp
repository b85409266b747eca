#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <streambuf>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "test/support/scratch_folder.h"
#include "uaparse/base/limits.h"
#include "uaparse/reader/reader.h"

namespace uaparse {
namespace {

constexpr uid_t kNobody = 65534;

// Gives `byte` without end; counts what was taken.
class Endless : public std::streambuf {
 public:
  std::size_t taken() const { return taken_; }

 protected:
  std::streamsize xsgetn(char* to, std::streamsize count) override {
    std::fill(to, to + count, 'x');
    taken_ += static_cast<std::size_t>(count);
    return count;
  }
  int_type underflow() override { return 'x'; }

 private:
  std::size_t taken_ = 0;
};

constexpr int kCannotBecomeNobody = 255;

bool can_lose_rights() {
  const pid_t child = ::fork();
  if (child == 0) {
    std::_Exit(::geteuid() == 0 && ::setuid(kNobody) != 0 ? kCannotBecomeNobody : 0);
  }
  int status = 0;
  return ::waitpid(child, &status, 0) == child && status == 0;
}

// What load_file says of `path` to a user without rights; run in a child, for rights do not return.
ErrorKind load_as_nobody(const std::string& path) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setuid(kNobody) != 0) {
      std::_Exit(kCannotBecomeNobody);
    }
    const Result<Input> input = load_file(path);
    std::_Exit(input ? 254 : static_cast<int>(input.error().kind));
  }
  int status = 0;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status));
  return static_cast<ErrorKind>(WEXITSTATUS(status));
}

TEST(LoadFile, GivesEveryByte) {
  const test::ScratchFolder folder;
  const std::string bytes("a\0b\r\n\xFF\x1A", 7);
  const Result<Input> input = load_file(folder.add("a.txt", bytes));
  ASSERT_TRUE(input);
  EXPECT_EQ(input->bytes, bytes);
  EXPECT_EQ(input->path, folder.path("a.txt"));
}

TEST(LoadFile, TellsWhatIsNoFile) {
  const test::ScratchFolder folder;
  folder.add("file.txt", "x");
  ASSERT_EQ(::mkfifo(folder.path("pipe.txt").c_str(), 0600), 0);
  struct Case {
    const char* name;
    std::string path;
    ErrorKind want;
  };
  const Case cases[] = {
      {"missing file", folder.path("none.txt"), ErrorKind::kNotFound},
      {"file used as folder", folder.path("file.txt/a.txt"), ErrorKind::kNotFound},
      {"empty path", "", ErrorKind::kNotFound},
      {"name too long", folder.path(std::string(300, 'a')), ErrorKind::kIoError},
      {"directory", folder.path().string(), ErrorKind::kIoError},
      {"pipe", folder.path("pipe.txt"), ErrorKind::kIoError},
      {"device", "/dev/null", ErrorKind::kIoError},
      {"empty file", folder.add("empty.txt", ""), ErrorKind::kEmpty},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    const Result<Input> input = load_file(c.path);
    ASSERT_FALSE(input);
    EXPECT_EQ(input.error().kind, c.want) << input.error().message;
    EXPECT_EQ(input.error().subject, c.path);
    EXPECT_EQ(input.error().message.find(folder.path().string()), std::string::npos);
  }
}

TEST(LoadFile, NamesMissingPermission) {
  if (!can_lose_rights()) {
    GTEST_SKIP() << "root here may read everything and cannot become another user";
  }
  const test::ScratchFolder folder;
  const std::string file = folder.add("closed/a.txt", "x");
  const std::string directory = folder.path("closed");
  ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
  ASSERT_EQ(::chmod(file.c_str(), 0), 0);
  EXPECT_EQ(load_as_nobody(file), ErrorKind::kNoPermission);
  ASSERT_EQ(::chmod(directory.c_str(), 0), 0);
  EXPECT_EQ(load_as_nobody(file), ErrorKind::kNoPermission) << "its folder is closed";
  EXPECT_EQ(load_as_nobody(directory), ErrorKind::kNoPermission) << "the folder itself";
  ASSERT_EQ(::chmod(directory.c_str(), 0700), 0);
}

TEST(LoadFile, RefusesByteOverTheLimitWithoutReading) {
  const test::ScratchFolder folder;
  const std::string path = folder.add("large.txt", "x");
  std::filesystem::resize_file(path, kMaxFileBytes + 1);
  const Result<Input> input = load_file(path);
  ASSERT_FALSE(input);
  EXPECT_EQ(input.error().kind, ErrorKind::kTooLarge);
  EXPECT_NE(input.error().message.find("256 MiB"), std::string::npos) << input.error().message;
}

TEST(LoadStream, GivesEveryByte) {
  std::istringstream in(std::string(100'000, 'a') + std::string("\0\xFF", 2));
  const Result<Input> input = load_stream(in, "-");
  ASSERT_TRUE(input);
  EXPECT_EQ(input->path, "-");
  EXPECT_EQ(input->bytes, in.str());
}

TEST(LoadStream, RefusesNothing) {
  std::istringstream in("");
  const Result<Input> input = load_stream(in, "-");
  ASSERT_FALSE(input);
  EXPECT_EQ(input.error().kind, ErrorKind::kEmpty);
}

TEST(LoadStream, StopsSoonAfterTheLimit) {
  Endless endless;
  std::istream in(&endless);
  const Result<Input> input = load_stream(in, "-");
  ASSERT_FALSE(input);
  EXPECT_EQ(input.error().kind, ErrorKind::kTooLarge);
  EXPECT_LT(endless.taken(), kMaxFileBytes + (std::size_t{1} << 20));
}

TEST(LoadStream, ReportsStreamThatBreaks) {
  std::istream in(nullptr);
  in.setstate(std::ios::badbit);
  const Result<Input> input = load_stream(in, "-");
  ASSERT_FALSE(input);
  EXPECT_EQ(input.error().kind, ErrorKind::kIoError);
}

}  // namespace
}  // namespace uaparse
