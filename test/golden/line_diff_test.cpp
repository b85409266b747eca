#include "test/golden/line_diff.h"

#include <string>

#include <gtest/gtest.h>

namespace uaparse::test {

namespace {

struct Case {
  const char* name;
  const char* want;
  const char* got;
  const char* diff;
};

class LineDiff : public testing::TestWithParam<Case> {};

TEST_P(LineDiff, ShowsWhatIsMissingAndWhatIsNew) {
  EXPECT_EQ(line_diff(GetParam().want, GetParam().got), GetParam().diff);
}

std::string test_name(const testing::TestParamInfo<Case>& tested) {
  return tested.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, LineDiff,
    testing::Values(Case{"Equal", "a\nb\n", "a\nb\n", ""},
                    Case{"Changed", "a\nb\nc\n", "a\nx\nc\n", "@ 1\n  a\n- b\n+ x\n  c\n"},
                    Case{"Missing", "a\nb\n", "a\n", "@ 1\n  a\n- b\n"},
                    Case{"New", "a\n", "a\nb\n", "@ 1\n  a\n+ b\n"},
                    Case{"FarLinesAreLeftOut", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\nx\n",
                         "@ 3\n  3\n  4\n  5\n- 6\n+ x\n"},
                    Case{"FromNothing", "", "a\n", "@ 1\n+ a\n"},
                    Case{"OnlyTheEnd", "a\n", "a", "the line feed at the end\n"}),
    test_name);

}  // namespace

}  // namespace uaparse::test
