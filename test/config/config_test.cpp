#include "uaparse/config/config.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/scratch_folder.h"

namespace uaparse {
namespace {

using test::ScratchFolder;

const std::vector<std::string_view> kRules{"title-missing", "deadline-missing", "index-malformed"};

Result<Config> read(const std::string& text, DiagnosticList& problems) {
  return read_config("c.yaml", text, kRules, problems);
}

TEST(ReadConfig, TakesAllThatItDescribes) {
  DiagnosticList problems;
  const Result<Config> config = read(
      "rules:\n"
      "  title-missing: off\n"
      "  deadline-missing: hint\n"
      "files:\n"
      "  - glob: [\"2012/*\", \"*.pdf\"]\n"
      "    rules: {title-missing: on}\n"
      "  - {glob: a.txt, rules: {title-missing: error}}\n"
      "mail_domains: [hotmial.example]\n"
      "suppressions:\n"
      "  - {rule: index-malformed, path: ./a.txt, value: ASA 1/2, reason: printed so}\n"
      "  - rule: title-missing\n"
      "    path: b.txt\n"
      "    reason: it has none\n",
      problems);
  ASSERT_TRUE(config) << problems[0].message;
  EXPECT_FALSE(config->rules.at("title-missing").is_on);
  EXPECT_EQ(config->rules.at("deadline-missing").severity, Severity::kHint);
  ASSERT_EQ(config->files.size(), 2U);
  EXPECT_TRUE(config->files[0].globs.match("2012/x.txt"));
  EXPECT_TRUE(config->files[0].rules.at("title-missing").is_on);
  EXPECT_FALSE(config->files[0].rules.at("title-missing").severity);
  EXPECT_EQ(config->mail_domains, std::vector<std::string>{"hotmial.example"});
  ASSERT_EQ(config->suppressions.size(), 2U);
  EXPECT_EQ(config->suppressions[0].path, "a.txt");
  EXPECT_EQ(config->suppressions[0].value, "ASA 1/2");
  EXPECT_EQ(config->suppressions[0].line, 10);
  EXPECT_EQ(config->suppressions[1].line, 11);
  EXPECT_FALSE(config->suppressions[1].value);
}

TEST(ReadConfig, TakesAnEmptyFileForNoWish) {
  for (const char* text : {"", "\n", "# only this\n", "---\n"}) {
    DiagnosticList problems;
    EXPECT_TRUE(read(text, problems)) << text;
  }
}

struct Slip {
  const char* name;
  const char* text;
  const char* message;
};

void PrintTo(const Slip& slip, std::ostream* out) {
  *out << slip.name;
}

class ReadConfigSlip : public testing::TestWithParam<Slip> {};

TEST_P(ReadConfigSlip, IsAnErrorWithLineColumnAndTheNearestName) {
  DiagnosticList problems;
  EXPECT_FALSE(read(GetParam().text, problems));
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems[0].message, GetParam().message);
}

std::string case_name(const testing::TestParamInfo<Slip>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    All, ReadConfigSlip,
    testing::Values(
        Slip{"Key", "rule: {}\n", "c.yaml:1:1: unknown name 'rule'; did you mean 'rules'?"},
        Slip{"RuleId", "rules:\n  title-mising: off\n",
             "c.yaml:2:3: unknown name 'title-mising'; did you mean 'title-missing'?"},
        Slip{"FarRuleId", "rules:\n  xyz: off\n", "c.yaml:2:3: unknown name 'xyz'"},
        Slip{"Severity", "rules:\n  title-missing: warnng\n",
             "c.yaml:2:18: unknown name 'warnng'; did you mean 'warning'?"},
        Slip{"NoSeverity", "rules:\n  title-missing:\n",
             "c.yaml:2:3: expected off, on, hint, warning or error"},
        Slip{"SeverityList", "rules:\n  title-missing: [off]\n",
             "c.yaml:2:18: expected off, on, hint, warning or error"},
        Slip{"RulesList", "rules: [title-missing]\n",
             "c.yaml:1:8: expected a map of keys and values"},
        Slip{"Twice", "rules:\n  title-missing: off\n  title-missing: on\n",
             "c.yaml:3:3: duplicate key 'title-missing'"},
        Slip{"NoReason", "suppressions:\n  - {rule: title-missing, path: a.txt}\n",
             "c.yaml:2:5: key 'reason' is missing"},
        Slip{"EmptyReason", "suppressions:\n  - {rule: title-missing, path: a.txt, reason: ''}\n",
             "c.yaml:2:48: expected a reason"},
        Slip{"NullReason", "suppressions:\n  - rule: title-missing\n    path: a.txt\n    reason:\n",
             "c.yaml:4:5: expected a reason"},
        Slip{"GlobForAPath", "suppressions:\n  - {rule: title-missing, path: a/*, reason: x}\n",
             "c.yaml:2:33: expected the path of one file, found a glob"},
        Slip{"SuppressedRule", "suppressions:\n  - {rule: title, path: a.txt, reason: x}\n",
             "c.yaml:2:12: unknown name 'title'"},
        Slip{"SuppressionKey",
             "suppressions:\n  - {rule: title-missing, path: a.txt, reson: x, reason: y}\n",
             "c.yaml:2:40: unknown name 'reson'; did you mean 'reason'?"},
        Slip{"FilesWithoutGlob", "files:\n  - rules: {}\n", "c.yaml:2:5: key 'glob' is missing"},
        Slip{"FilesMap", "files: {}\n", "c.yaml:1:8: expected a list"},
        Slip{"Domains", "mail_domains: x\n", "c.yaml:1:15: expected a list"},
        Slip{"Text", "hello\n", "c.yaml:1:1: expected a map of keys and values"},
        Slip{"SecondDocument", "rules: {}\n---\nrules: {}\n",
             "c.yaml:3:1: expected one YAML document, found another"},
        Slip{"NoYaml", "rules: [\n", "c.yaml:2:1: end of sequence flow not found"}),
    case_name);

TEST(ReadConfig, SaysAllThatIsWrongAtOnce) {
  DiagnosticList problems;
  EXPECT_FALSE(read("rule: {}\nrules: {a: b}\n", problems));
  EXPECT_EQ(problems.size(), 3U);
}

TEST(ReadConfig, SurvivesDeepNesting) {
  DiagnosticList problems;
  EXPECT_FALSE(read(std::string(200000, '['), problems));
  EXPECT_FALSE(problems.empty());
}

TEST(LoadConfig, NamesWhatIsNoConfiguration) {
  const ScratchFolder folder;
  const std::string large = folder.add("large.yaml", std::string(10U << 20, '#'));
  DiagnosticList problems;
  EXPECT_EQ(load_config(folder.path("none.yaml"), kRules, problems).error().kind,
            ErrorKind::kNotFound);
  EXPECT_EQ(load_config(folder.path().string(), kRules, problems).error().message,
            "is a directory (a configuration is a YAML file)");
  EXPECT_EQ(load_config(large, kRules, problems).error().message,
            "is larger than 1 MiB, too large for a configuration");
  EXPECT_TRUE(load_config(folder.add("empty.yaml", ""), kRules, problems));
  EXPECT_TRUE(problems.empty());
}

TEST(FindConfig, TakesTheNearestAbove) {
  const ScratchFolder folder;
  folder.add(kConfigName, "");
  folder.add("a/.uaparse.yaml", "");
  folder.add("a/b/draft.txt", "");
  EXPECT_EQ(find_config(folder.path("a/b/draft.txt")), folder.path("a/.uaparse.yaml"));
  EXPECT_EQ(find_config(folder.path("a/../draft.txt")), folder.path(kConfigName));
  EXPECT_EQ(find_config(folder.path("c/not-there.txt")), folder.path(kConfigName));
}

}  // namespace
}  // namespace uaparse
