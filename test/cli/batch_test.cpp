#include <string>
#include <vector>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

class BatchCommand : public CliTest {};

TEST_F(BatchCommand, WritesWhatExtractWrites) {
  write("b.txt", letter("SECOND"));
  write("a.txt", letter("FIRST"));
  write("c.txt", kInvoice);
  const Ran ran = run_with({"batch", path(""), "-o", path("out.ndjson"), "-j", "2"});
  EXPECT_EQ(ran.code, 3);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(count(ran.err, "\n"), 2U);
  EXPECT_NE(ran.err.find("3 inputs, 2 records, 1 not UA, 0 failed"), std::string::npos);
  EXPECT_EQ(
      read("out.ndjson"),
      run_with({"extract", "-q", "-f", "ndjson", path("a.txt"), path("b.txt"), path("c.txt")}).out);
}

TEST_F(BatchCommand, WritesATable) {
  write("a.txt", letter("FIRST"));
  const Ran ran = run_with({"batch", path("a.txt"), "-q", "-o", path("out.csv")});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.err, "");
  EXPECT_EQ(read("out.csv"), run_with({"extract", "-f", "csv", path("a.txt")}).out);
}

TEST_F(BatchCommand, ReplacesNoFileUnasked) {
  write("a.txt", letter("FIRST"));
  write("out.ndjson", "mine\n");
  const Ran ran = run_with({"batch", path("a.txt"), "-o", path("out.ndjson")});
  EXPECT_EQ(ran.code, 2);
  EXPECT_NE(ran.err.find("is there already (--on-exists replace to replace it, skip to leave it)"),
            std::string::npos);
  EXPECT_EQ(read("out.ndjson"), "mine\n");
  EXPECT_EQ(
      run_with({"batch", path("a.txt"), "-o", path("out.ndjson"), "--on-exists", "replace"}).code,
      0);
  EXPECT_EQ(count(read("out.ndjson"), "\n"), 1U);
}

TEST_F(BatchCommand, ListsWhatItWouldRead) {
  write("a.txt", letter("FIRST"));
  write("b.txt", letter("SECOND"));
  const Ran ran =
      run_with({"batch", path(""), "--exclude", "b*", "--dry-run", "-o", path("out.ndjson")});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, path("a.txt") + "\n");
  EXPECT_EQ(names(), (std::vector<std::string>{"a.txt", "b.txt"}));
}

TEST_F(BatchCommand, ListsItsShard) {
  std::string listed;
  for (const std::string name : {"a.txt", "b.txt", "c.txt", "d.txt"}) {
    write(name, letter("FIRST"));
  }
  for (const std::string shard : {"1/3", "2/3", "3/3"}) {
    const Ran ran = run_with({"batch", path(""), "--shard", shard, "-q", "--dry-run", "-o", "-"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    listed += ran.out;
  }
  EXPECT_EQ(count(listed, "\n"), 4U);
  for (const std::string& name : names()) {
    EXPECT_EQ(count(listed, path(name) + "\n"), 1U) << listed;
  }
}

TEST_F(BatchCommand, WritesAnEmptyOutputForAnEmptyShard) {
  write("a.txt", letter("FIRST"));
  // By its SHA-256, a.txt is in the second of two.
  const Ran ran = run_with({"batch", path(""), "--shard", "1/2", "-o", path("out.ndjson")});
  EXPECT_EQ(ran.code, 0);
  EXPECT_NE(ran.err.find("uaparse: shard 1/2 holds no input (1 input in the others)\n"),
            std::string::npos)
      << ran.err;
  EXPECT_EQ(read("out.ndjson"), "");
}

TEST_F(BatchCommand, CallsAnArchiveWithoutDocumentsWrongWhateverTheShard) {
  write("none", "");
  for (const std::string shard : {"1/2", "2/2"}) {
    const Ran ran = run_with({"batch", "--files-from", path("none"), "--shard", shard, "-o", "-"});
    EXPECT_EQ(ran.code, 2) << shard;
    EXPECT_NE(ran.err.find("the inputs name no document"), std::string::npos) << ran.err;
  }
}

TEST_F(BatchCommand, TakesNamesFromStandardInput) {
  write("a.txt", letter("FIRST"));
  write("new\nline.txt", letter("SECOND"));
  const std::string names_of_files = path("a.txt") + '\0' + path("new\nline.txt") + '\0';
  const Ran ran = run_with({"batch", "--files-from", "-", "-0", "-q", "-o", "-"}, names_of_files);
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(count(ran.out, "\n"), 2U);
  EXPECT_NE(ran.out.find("new\\nline.txt"), std::string::npos);
}

}  // namespace
}  // namespace uaparse::cli
