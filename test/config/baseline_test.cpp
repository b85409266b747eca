#include "uaparse/config/baseline.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/scratch_folder.h"

namespace uaparse {
namespace {

using test::ScratchFolder;

Finding finding(const std::string& value, int line) {
  return {{"email-malformed",
           Severity::kError,
           "/recipients/0/email/" + std::to_string(line),
           {1, line},
           "is none"},
          value,
          {}};
}

CheckedInput input(const std::string& path, std::vector<Finding> findings) {
  return {path, true, std::move(findings), {}};
}

Baseline reloaded(const ScratchFolder& folder, const Baseline& baseline) {
  return Baseline::load(folder.add("known.json", baseline.json())).value();
}

std::size_t left(Baseline baseline, CheckedInput checked) {
  baseline.apply(checked);
  return checked.findings.size();
}

TEST(Baseline, KnowsAFindingWhenLinesHaveMoved) {
  const ScratchFolder folder;
  Baseline written(folder.path("known.json"));
  written.add(input(folder.path("a.txt"), {finding("a@", 4)}));
  const Baseline known = reloaded(folder, written);
  EXPECT_EQ(left(known, input(folder.path("a.txt"), {finding("a@", 40)})), 0U);
  EXPECT_EQ(left(known, input(folder.path("a.txt"), {finding("b@", 4)})), 1U);
  EXPECT_EQ(left(known, input(folder.path("b.txt"), {finding("a@", 4)})), 1U);
}

TEST(Baseline, CountsFindingsOfOneKind) {
  const ScratchFolder folder;
  Baseline written(folder.path("known.json"));
  written.add(input(folder.path("a.txt"), {finding("a@", 4), finding("a@", 5)}));
  const Baseline known = reloaded(folder, written);
  EXPECT_EQ(known.size(), 2U);
  EXPECT_EQ(left(known, input(folder.path("a.txt"),
                              {finding("a@", 4), finding("a@", 5), finding("a@", 6)})),
            1U);
}

TEST(Baseline, NamesPathsBelowItsFolderInOrder) {
  const ScratchFolder folder;
  Baseline one(folder.path("known.json"));
  one.add(input(folder.path("b.txt"), {finding("a@", 4)}));
  one.add(input(folder.path("a/a.txt"), {finding("a@", 4)}));
  Baseline other(folder.path("known.json"));
  other.add(input(folder.path("a/../a/a.txt"), {finding("a@", 8)}));
  other.add(input(folder.path("b.txt"), {finding("a@", 9)}));
  EXPECT_EQ(one.json(), other.json());
  EXPECT_EQ(one.json(),
            "{\n  \"version\": 1,\n  \"findings\": [\n"
            "    {\n      \"rule\": \"email-malformed\",\n      \"path\": \"a/a.txt\",\n"
            "      \"field\": \"/recipients/*/email/*\",\n      \"value\": \"a@\",\n"
            "      \"count\": 1\n    },\n"
            "    {\n      \"rule\": \"email-malformed\",\n      \"path\": \"b.txt\",\n"
            "      \"field\": \"/recipients/*/email/*\",\n      \"value\": \"a@\",\n"
            "      \"count\": 1\n    }\n  ]\n}\n");
}

struct NoBaseline {
  const char* name;
  const char* text;
  const char* part;
};

void PrintTo(const NoBaseline& test_case, std::ostream* out) {
  *out << test_case.name;
}

class LoadBaseline : public testing::TestWithParam<NoBaseline> {};

TEST_P(LoadBaseline, SaysWhatIsNone) {
  const ScratchFolder folder;
  const Result<Baseline> loaded = Baseline::load(folder.add("known.json", GetParam().text));
  ASSERT_FALSE(loaded);
  EXPECT_NE(loaded.error().message.find(GetParam().part), std::string::npos)
      << loaded.error().message;
}

std::string case_name(const testing::TestParamInfo<NoBaseline>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    All, LoadBaseline,
    testing::Values(
        NoBaseline{"Empty", "", "is empty"}, NoBaseline{"NoJson", "rules: {}", "it is not JSON"},
        NoBaseline{"Array", "[]", "expected version 1"},
        NoBaseline{"OtherVersion", R"({"version": 2, "findings": []})", "expected version 1"},
        NoBaseline{"NoEntry", R"({"version": 1, "findings": [3]})", "entry 1"},
        NoBaseline{"HalfAnEntry", R"({"version": 1, "findings": [{"rule": "a", "path": "b"}]})",
                   "entry 1 is not {rule, path, field, value, count}"}),
    case_name);

}  // namespace
}  // namespace uaparse
