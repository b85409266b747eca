// Where the output goes: the file of -o, and streams that fail.
#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd/uaparse/cli.h"
#include "test/cli/cli_fixture.h"
#include "uaparse/emit/file_buffer.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {
namespace {

using Names = std::vector<std::string>;

mode_t mode_of(const std::string& path) {
  struct stat status = {};
  EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
  return status.st_mode & 07777;
}

class Output : public CliTest {};

TEST_F(Output, OfAFileIsWhatStandardOutputWouldGet) {
  const std::string ua = write("ua.txt", letter("TRADERS HELD WITHOUT CHARGE"));
  const Ran printed = run_with({"extract", ua});
  const Ran ran = run_with({"extract", "-o", path("out.yaml"), ua});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(read("out.yaml"), printed.out);
  EXPECT_EQ(names(), (Names{"out.yaml", "ua.txt"}));
}

TEST_F(Output, HoldsTheErrorOfAnInputThatFails) {
  const Ran ran = run_with({"extract", "-f", "ndjson", "-o", path("out"), path("missing.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_NE(read("out").find("not-found"), std::string::npos);
  EXPECT_EQ(names(), Names{"out"});
}

TEST_F(Output, DashIsStandardOutput) {
  const Ran ran = run_with({"extract", "-f", "ndjson", "-o", "-", path("missing.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(count(ran.out, "\n"), 1u);
  EXPECT_EQ(names(), Names{});
}

TEST_F(Output, IsNotMadeWhenUsageIsWrong) {
  const std::string out = write("out.yaml", "as before");
  EXPECT_EQ(run_with({"extract", "--evidnce", "-o", out, path("ua.txt")}).code, 2);
  EXPECT_EQ(run_with({"extract", "-f", "jsn", "-o", path("new"), path("ua.txt")}).code, 2);
  EXPECT_EQ(read("out.yaml"), "as before");
  EXPECT_EQ(names(), Names{"out.yaml"});
}

TEST_F(Output, NeverReplacesAnInput) {
  const std::string ua = write("ua.txt", letter("TRADERS HELD WITHOUT CHARGE"));
  const Ran ran = run_with({"extract", ua, "-o", path("./ua.txt")});
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.err,
            "uaparse: '" + ua + "' is an input and the output (name another file with -o)\n");
  EXPECT_EQ(read("ua.txt"), letter("TRADERS HELD WITHOUT CHARGE"));
}

TEST_F(Output, KeepsTheModeOfTheFileItReplaces) {
  const std::string out = write("out", "as before");
  ASSERT_EQ(::chmod(out.c_str(), 0640), 0);
  EXPECT_EQ(run_with({"extract", "-o", out, path("missing.txt")}).code, 3);
  EXPECT_NE(read("out"), "as before");
  EXPECT_EQ(mode_of(out), 0640u);
}

TEST_F(Output, TakesTheModeThatTheUmaskLeaves) {
  const mode_t before = ::umask(027);
  EXPECT_EQ(run_with({"extract", "-o", path("out"), path("missing.txt")}).code, 3);
  ::umask(before);
  EXPECT_EQ(mode_of(path("out")), 0640u);
}

TEST_F(Output, ReplacesWhatASymbolicLinkPointsTo) {
  write("real", "as before");
  std::filesystem::create_symlink("real", path("link"));
  EXPECT_EQ(run_with({"extract", "-o", path("link"), path("missing.txt")}).code, 3);
  EXPECT_TRUE(std::filesystem::is_symlink(path("link")));
  EXPECT_NE(read("real").find("not-found"), std::string::npos);
}

TEST_F(Output, GoesDirectlyIntoAFifo) {
  ASSERT_EQ(::mkfifo(path("fifo").c_str(), 0600), 0);
  const int reader = ::open(path("fifo").c_str(), O_RDONLY | O_NONBLOCK);
  ASSERT_GE(reader, 0);
  EXPECT_EQ(run_with({"extract", "-f", "ndjson", "-o", path("fifo"), path("missing.txt")}).code, 3);
  std::string bytes(4096, '\0');
  EXPECT_GT(::read(reader, bytes.data(), bytes.size()), 0);
  ::close(reader);
  EXPECT_NE(bytes.find("not-found"), std::string::npos);
  EXPECT_TRUE(std::filesystem::is_fifo(path("fifo")));
}

TEST_F(Output, OnAFullDiskFailsWithTheReason) {
  const Ran ran = run_with({"extract", "-q", "-o", "/dev/full", path("missing.txt")});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.err, "uaparse: /dev/full: cannot be written: No space left on device\n");
}

TEST_F(Output, ThatIsGivenUpLeavesWhatWasThere) {
  const std::string out = write("out", "as before");
  {
    const auto file = OutputFile::open(out);
    ASSERT_TRUE(file);
    (*file)->stream() << "half a rec" << std::flush;
    EXPECT_EQ(names().size(), 2u);
  }
  EXPECT_EQ(read("out"), "as before");
  EXPECT_EQ(names(), Names{"out"});
}

TEST_F(Output, ToAPipeThatNobodyReadsEndsQuietly) {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  int ends[2] = {};
  ASSERT_EQ(::pipe(ends), 0);
  ::close(ends[0]);
  FileBuffer buffer(ends[1]);
  std::ostream out(&buffer);
  std::istringstream in;
  std::ostringstream err;
  EXPECT_EQ(run({"extract", path("missing-1.txt"), path("missing-2.txt"), "-q"}, {in, out, err}),
            0);
  EXPECT_EQ(err.str(), "");
  ::close(ends[1]);
  std::signal(SIGPIPE, before);
}

TEST_F(Output, ToAStreamThatFailsIsAFailure) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  out.setstate(std::ios::badbit);
  EXPECT_EQ(run({"schema"}, {in, out, err}), 3);
  EXPECT_EQ(err.str(), "uaparse: standard output: cannot be written: Input/output error\n");
}

TEST_F(Output, ThroughABufferIsWholeWhateverItsSize) {
  const std::string name = write("bytes", "");
  const int descriptor = ::open(name.c_str(), O_WRONLY);
  ASSERT_GE(descriptor, 0);
  const std::string large(200'001, 'x');
  FileBuffer buffer(descriptor);
  std::ostream out(&buffer);
  out << "a" << large << "b";
  EXPECT_FALSE(find_write_failure(out));
  ::close(descriptor);
  EXPECT_EQ(read("bytes"), "a" + large + "b");
}

}  // namespace
}  // namespace uaparse::cli
