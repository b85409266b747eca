#include <ostream>
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
  EXPECT_NE(ran.err.find("3 inputs, 2 records, 1 failed (1 not-an-urgent-action)"),
            std::string::npos);
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
  EXPECT_NE(ran.err.find("is there already (--on-exists replace to replace it)"),
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

TEST_F(BatchCommand, TakesNamesFromStandardInput) {
  write("a.txt", letter("FIRST"));
  write("new\nline.txt", letter("SECOND"));
  const std::string names_of_files = path("a.txt") + '\0' + path("new\nline.txt") + '\0';
  const Ran ran = run_with({"batch", "--files-from", "-", "-0", "-q", "-o", "-"}, names_of_files);
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(count(ran.out, "\n"), 2U);
  EXPECT_NE(ran.out.find("new\\nline.txt"), std::string::npos);
}

struct UsageCase {
  std::string name;
  std::vector<std::string> args;
  std::string message;
};

void PrintTo(const UsageCase& test_case, std::ostream* out) {
  *out << test_case.name;
}

class BatchUsage : public testing::TestWithParam<UsageCase> {};

TEST_P(BatchUsage, IsOneLineAndNothingDone) {
  std::vector<std::string> args = GetParam().args;
  args.insert(args.begin(), "batch");
  const Ran ran = run_with(args);
  EXPECT_EQ(ran.code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "uaparse: " + GetParam().message + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, BatchUsage,
    testing::Values(
        UsageCase{"NoInput",
                  {"-o", "x.ndjson"},
                  "no input is named (name a FILE or a DIR, or a list of them with --files-from)"},
        UsageCase{"NoOutput",
                  {"x"},
                  "no output is named (name an .ndjson or .csv file with -o, or '-' for NDJSON on "
                  "standard output)"},
        UsageCase{"UnknownEnding",
                  {"x", "-o", "x.xml"},
                  "the ending of 'x.xml' is no known format (expected .ndjson or .csv, or '-' for "
                  "NDJSON)"},
        UsageCase{"StandardInput",
                  {"-", "-o", "-"},
                  "a batch reads no document from standard input (use 'uaparse extract -' for it)"},
        UsageCase{"NulWithoutNames",
                  {"x", "-0", "-o", "-"},
                  "-0 is about the names of --files-from (add it)"},
        UsageCase{"OnExists",
                  {"x", "-o", "-", "--on-exists", "replce"},
                  "unknown --on-exists 'replce' (did you mean 'replace'?)"},
        UsageCase{"Jobs",
                  {"x", "-o", "-", "-j", "-1"},
                  "-j takes a number from 1 to 1024, not -1 (see 'uaparse batch --help')"},
        UsageCase{"Evidence",
                  {"x", "-o", "x.csv", "--evidence"},
                  "CSV has no place for evidence (use -f json, yaml or ndjson for it)"}),
    [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace uaparse::cli
