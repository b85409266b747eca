#include <ostream>
#include <string>
#include <vector>

#include "test/cli/cli_fixture.h"
#include "uaparse/base/limits.h"
#include "uaparse/emit/emit.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/record/record.h"
#include "uaparse/worker/limits.h"

namespace uaparse::cli {
namespace {

struct Case {
  std::string name;
  std::vector<std::string> args;
  std::vector<std::string> parts;
};

void PrintTo(const Case& test_case, std::ostream* out) {
  *out << test_case.name;
}

class Help : public testing::TestWithParam<Case> {};

TEST_P(Help, SaysWithAnExampleWhatThereIs) {
  const Ran ran = run_with(GetParam().args);
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.err, "");
  for (const std::string& part : GetParam().parts) {
    EXPECT_NE(ran.out.find(part), std::string::npos) << "without: " << part << "\n" << ran.out;
  }
}

std::string case_name(const testing::TestParamInfo<Case>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Levels, Help,
    testing::Values(
        Case{"TopLevel",
             {"--help"},
             {"\n  extract ", "\n  explain ", "\n  check ", "\n  rules ", "\n  schema ",
              "--version", "\n  uaparse extract ua.pdf\n", "Exit codes", "\n  0  ", "\n  1  ",
              "\n  2  ", "\n  3  ", "\n  4  "}},
        Case{"TopLevelShort", {"-h"}, {"\n  extract ", "Exit codes"}},
        Case{"Extract",
             {"extract", "--help"},
             {"Usage: uaparse extract [OPTIONS] [FILE|DIR|- ...]\n", "--format", "--output",
              "--evidence", "--fields", "--min-confidence", "--text", "--array", "--password-file",
              "--encoding", "--timeout", "--memory", "--quiet", "--verbose",
              "\n  uaparse extract -f ndjson -o records.ndjson letters/\n"}},
        Case{"ExtractAfterOtherArguments", {"extract", "x.pdf", "--help"}, {"--password-file"}},
        Case{"Explain",
             {"explain", "--help"},
             {"Usage: uaparse explain [OPTIONS] [FILE|-]\n", "--format", "--password-file",
              "--encoding", "--knowledge", "\n  uaparse explain ua.pdf\n", "Exit code"}},
        Case{"Merge",
             {"merge", "--help"},
             {"Usage: uaparse merge [OPTIONS] [SHARD ...]\n", "--output", "--on-exists", "--quiet",
              "\n  uaparse merge shard-*.ndjson -o archive.ndjson\n", "exit code 3"}},
        Case{"Check",
             {"check", "--help"},
             {"--format", "--fail-on", "--knowledge", "--quiet", "\n  uaparse check draft.txt\n",
              "Exit code"}},
        Case{"Rules", {"rules", "--help"}, {"\n  uaparse rules deadline-missing"}},
        Case{"Schema", {"schema", "--help"}, {"\n  uaparse schema record > record.schema.json\n"}}),
    case_name);

TEST(ExtractHelp, StatesTheLimits) {
  const std::string help = run_with({"extract", "--help"}).out;
  for (const std::string& limit :
       {std::to_string(kMaxFileBytes >> 20) + " MiB", std::to_string(kMaxTextBytes >> 20) + " MiB",
        std::to_string(kMaxLineBytes >> 20) + " MiB", std::to_string(kMaxPages) + " pages",
        std::to_string(kMaxWords) + " words",
        "--timeout SECONDS           Longest time for one PDF or DOCX (default: " +
            std::to_string(kMaxPdfSeconds) + ")",
        "--memory MIB                Most memory for one PDF or DOCX (default: " +
            std::to_string(kMaxPdfMemoryMib) + ")",
        std::to_string(kMaxPdfCpuSeconds) + " s", std::to_string(kMaxAnswerBytes >> 20) + " MiB"}) {
    EXPECT_NE(help.find(limit), std::string::npos) << limit;
  }
}

TEST(ExtractHelp, NamesEveryField) {
  const std::string help = run_with({"extract", "--help"}).out;
  for (const std::string_view field : field_names()) {
    EXPECT_NE(help.find(field), std::string::npos) << field;
  }
}

TEST(ExtractHelp, LeavesOtherCommandsToTheirs) {
  EXPECT_EQ(run_with({"extract", "--help"}).out.find("uaparse schema"), std::string::npos);
}

TEST(Version, NamesTheProgramAndTheRecordSchema) {
  const Ran ran = run_with({"--version"});
  EXPECT_EQ(ran.code, 0);
  EXPECT_EQ(ran.out, "uaparse " + std::string(version()) + " (record schema " +
                         std::to_string(kSchemaVersion) + ")\n");
  EXPECT_EQ(ran.err, "");
}

}  // namespace
}  // namespace uaparse::cli
