#include "uaparse/knowledge/pattern.h"

#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

struct Case {
  const char* name;
  std::string pattern;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class Tolerant : public testing::TestWithParam<Case> {};

TEST_P(Tolerant, LetsABlankBeAnyNumberOfBlanks) {
  EXPECT_EQ(tolerant(GetParam().pattern), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Patterns, Tolerant,
                         testing::Values(Case{"Empty", "", ""}, Case{"NoBlank", "fax:", "fax:"},
                                         Case{"Blanks", "a b c", "a *b *c"},
                                         Case{"OptionalBlankIsOneAlready", "fax ?:", "fax *?:"},
                                         Case{"ClassStays", "ua[ :.-]x", "ua[ :.-]x"},
                                         Case{"ClassWithRangeStays", "[ -~] x", "[ -~] *x"},
                                         Case{"ClassThatHoldsItsEnd", "[] ] x", "[] ] *x"},
                                         Case{"NegatedClassThatHoldsItsEnd", "[^] ] x", "[^] ] *x"},
                                         Case{"EscapedBracketIsNoClass", "\\[ x", "\\[ *x"},
                                         Case{"EscapeInAClass", "[\\] ] x", "[\\] ] *x"}),
                         [](const testing::TestParamInfo<Case>& instance) {
                           return instance.param.name;
                         });

TEST(WithoutGroups, LetsGroupsCaptureNothing) {
  EXPECT_EQ(without_groups("a(b|c)?"), "a(?:b|c)?");
  EXPECT_EQ(without_groups("a(?:b)(?i:c)"), "a(?:b)(?i:c)");
  EXPECT_EQ(without_groups("(?P<name>b)"), "(?:b)");
  EXPECT_EQ(without_groups("\\((b[(]"), "\\((?:b[(]");
}

TEST(Tolerant, MatchesWordsRunTogetherAndApart) {
  const Pattern pattern(tolerant("please send appeals"));
  EXPECT_TRUE(pattern.find("please send appeals"));
  EXPECT_TRUE(pattern.find("pleasesend appeals"));
  EXPECT_TRUE(pattern.find("please   send appeals"));
  EXPECT_FALSE(pattern.find("please-send appeals"));
}

TEST(Pattern, GivesTheLeftmostMatchAndItsGroups) {
  const Pattern pattern("(\\d+)/(\\d+)(x)?");
  const std::string text = "ua 50/12 and 51/12";
  const std::optional<Match> match = pattern.find(text);
  ASSERT_TRUE(match);
  EXPECT_EQ(match->begin, 3U);
  EXPECT_EQ(match->end, 8U);
  EXPECT_EQ(match->group(text, 0), "50/12");
  EXPECT_EQ(match->group(text, 1), "50");
  EXPECT_EQ(match->group(text, 2), "12");
  EXPECT_EQ(match->group(text, 3), "") << "a group that took no part";
}

TEST(Pattern, GoesOnFromAnOffset) {
  const Pattern pattern("\\d+");
  const std::string text = "50/12";
  EXPECT_EQ(pattern.find(text, 2)->begin, 3U);
  EXPECT_EQ(pattern.find(text, 4)->begin, 4U);
  EXPECT_FALSE(pattern.find(text, 5));
}

TEST(Pattern, AnchorsAtTheBeginningOfTheText) {
  const Pattern pattern("^b");
  EXPECT_FALSE(pattern.find("ab", 1));
  EXPECT_TRUE(pattern.find("ba", 0));
}

TEST(Pattern, SaysWhatIsWrongWithAnExpression) {
  EXPECT_EQ(Pattern::fault("a(b|c)"), "");
  EXPECT_NE(Pattern::fault("a(b"), "");
  EXPECT_NE(Pattern::fault("*"), "");
}

TEST(PatternSet, NamesAllThatOccur) {
  const PatternSet set({"fax", "^tel", "mail"});
  std::vector<int> found = {7};
  EXPECT_TRUE(set.find("a mail and a fax", found));
  EXPECT_EQ(found, (std::vector<int>{0, 2}));
  EXPECT_FALSE(set.find("a tel", found));
  EXPECT_TRUE(found.empty());
}

TEST(PatternSet, FindsNothingWhenItIsEmpty) {
  const PatternSet set({});
  std::vector<int> found;
  EXPECT_FALSE(set.find("anything", found));
}

}  // namespace
}  // namespace uaparse
