#include "uaparse/config/verdict.h"

#include <gtest/gtest.h>

#include "test/support/scratch_folder.h"

namespace uaparse {
namespace {

const std::vector<std::string_view> kRules{"title-missing", "index-malformed",
                                           "unused-suppression"};

Verdict verdict(const std::string& text, const std::string& path = "/project/c.yaml") {
  DiagnosticList problems;
  Result<Config> config = read_config(path, text, kRules, problems);
  EXPECT_TRUE(config) << (problems.empty() ? "" : problems[0].message);
  return Verdict(std::move(config).value());
}

CheckedInput input(const std::string& path) {
  CheckedInput result{path, true, {}, {}};
  result.findings.push_back({{"title-missing", Severity::kWarning, "/title", {}, "none"}, "", ""});
  result.findings.push_back(
      {{"index-malformed", Severity::kError, "/index", {1, 2}, "'X' is none"}, "X", ""});
  return result;
}

std::string applied(Verdict& verdict, const std::string& path) {
  CheckedInput checked = input(path);
  verdict.apply(checked);
  std::string text;
  for (const Finding& it : checked.findings) {
    text += it.diagnostic.code + (it.diagnostic.severity == Severity::kError     ? " error;"
                                  : it.diagnostic.severity == Severity::kWarning ? " warning;"
                                                                                 : " hint;");
  }
  return text;
}

TEST(Verdict, LeavesFindingsAsTheyAreWithoutAWord) {
  Verdict none = verdict("");
  EXPECT_EQ(applied(none, "/project/a.txt"), "title-missing warning;index-malformed error;");
}

TEST(Verdict, SwitchesRulesOffAndChangesSeverities) {
  Verdict it = verdict("rules: {title-missing: off, index-malformed: hint}");
  EXPECT_EQ(applied(it, "/project/a.txt"), "index-malformed hint;");
}

TEST(Verdict, LetsTheLastEntryThatFitsWin) {
  Verdict it = verdict(
      "rules: {title-missing: off}\n"
      "files:\n"
      "  - {glob: \"old/*\", rules: {title-missing: on, index-malformed: off}}\n"
      "  - {glob: \"old/b*\", rules: {title-missing: error}}\n");
  EXPECT_EQ(applied(it, "/project/a.txt"), "index-malformed error;");
  EXPECT_EQ(applied(it, "/project/old/a.txt"), "title-missing warning;");
  EXPECT_EQ(applied(it, "/project/old/b.txt"), "title-missing error;");
}

TEST(Verdict, SuppressesByRulePathAndValue) {
  Verdict it = verdict(
      "suppressions:\n"
      "  - {rule: title-missing, path: a.txt, reason: r}\n"
      "  - {rule: index-malformed, path: a.txt, value: X, reason: r}\n"
      "  - {rule: index-malformed, path: b.txt, value: Y, reason: r}\n");
  EXPECT_EQ(applied(it, "/project/a.txt"), "");
  EXPECT_EQ(applied(it, "/project/b.txt"), "title-missing warning;index-malformed error;");
  EXPECT_EQ(applied(it, "/project/sub/a.txt"), "title-missing warning;index-malformed error;");
}

TEST(Verdict, FindsSuppressionsThatNothingNeeds) {
  const test::ScratchFolder folder;
  folder.add("a.txt", "");
  folder.add("b.txt", "");
  Verdict it = verdict(
      "suppressions:\n"
      "  - {rule: title-missing, path: a.txt, reason: used}\n"
      "  - {rule: index-malformed, path: a.txt, value: Y, reason: not used}\n"
      "  - {rule: index-malformed, path: b.txt, reason: not checked}\n",
      folder.path("c.yaml"));
  EXPECT_FALSE(it.find_unused());
  applied(it, folder.path("a.txt"));
  const std::optional<CheckedInput> unused = it.find_unused();
  ASSERT_TRUE(unused);
  ASSERT_EQ(unused->findings.size(), 1U);
  EXPECT_EQ(unused->path, folder.path("c.yaml"));
  EXPECT_EQ(unused->findings[0].diagnostic.code, "unused-suppression");
  EXPECT_EQ(unused->findings[0].diagnostic.place.line, 3);
  EXPECT_EQ(unused->findings[0].diagnostic.message,
            "nothing is left to suppress: 'a.txt' has no finding of index-malformed with the value "
            "'Y'");
}

TEST(Verdict, FindsSuppressionsOfFilesThatThereAreNot) {
  const Verdict it = verdict("suppressions:\n  - {rule: title-missing, path: a.txt, reason: r}\n");
  const std::optional<CheckedInput> unused = it.find_unused();
  ASSERT_TRUE(unused);
  EXPECT_EQ(unused->findings[0].diagnostic.message,
            "nothing is left to suppress: 'a.txt' has no finding of title-missing");
}

TEST(Verdict, KnowsNothingOfWhatCouldNotBeRead) {
  const test::ScratchFolder folder;
  Verdict it = verdict("suppressions:\n  - {rule: title-missing, path: a.txt, reason: r}\n",
                       folder.path("c.yaml"));
  CheckedInput failed{
      folder.add("a.txt", ""), false, {}, Error{ErrorKind::kDamaged, "", "does not open"}};
  it.apply(failed);
  EXPECT_FALSE(it.find_unused());
}

TEST(Verdict, LetsTheRuleOfUnusedSuppressionsBeOff) {
  Verdict it = verdict(
      "rules: {unused-suppression: off}\n"
      "suppressions:\n  - {rule: index-malformed, path: a.txt, value: Y, reason: r}\n");
  applied(it, "/project/a.txt");
  EXPECT_FALSE(it.find_unused());
}

}  // namespace
}  // namespace uaparse
