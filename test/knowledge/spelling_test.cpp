#include "uaparse/knowledge/spelling.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

struct SlipCase {
  const char* name;
  const char* word;
  bool is_near;
};

class Slips : public testing::TestWithParam<SlipCase> {};

TEST_P(Slips, AreTold) {
  const Spelling spelling("for state ministry");
  EXPECT_EQ(spelling.is_near(GetParam().word), GetParam().is_near) << GetParam().word;
}

INSTANTIATE_TEST_SUITE_P(
    Spelling, Slips,
    testing::Values(SlipCase{"Known", "ministry", false}, SlipCase{"Swapped", "minsitry", true},
                    SlipCase{"Lost", "minisry", true}, SlipCase{"Doubled", "minnistry", true},
                    SlipCase{"Changed", "minixtry", true}, SlipCase{"TwoSlips", "mnisrty", false},
                    SlipCase{"OtherEnding", "ministre", false},
                    SlipCase{"LongerEnding", "ministrys", false},
                    SlipCase{"ShortSwapped", "satte", true},
                    SlipCase{"ShortChanged", "slate", false},
                    SlipCase{"ShortDoubled", "foor", true}, SlipCase{"TooShort", "fro", false}),
    [](const auto& slip) { return std::string(slip.param.name); });

TEST(Spelling, KnowsItsWords) {
  const Spelling spelling("of all prime office");
  for (const char* word : {"of", "all", "prime", "office"}) {
    EXPECT_TRUE(spelling.knows(word)) << word;
  }
  for (const char* word : {"", "o", "al", "prim", "offices", "prime office", "ministries"}) {
    EXPECT_FALSE(spelling.knows(word)) << word;
  }
}

TEST(Spelling, KnowsNothingWithoutWords) {
  const Spelling spelling("");
  EXPECT_FALSE(spelling.knows("prime"));
  EXPECT_FALSE(spelling.is_near("prime"));
}

TEST(Spelling, FindsASlipWhereverItIs) {
  const std::string known = "department";
  const Spelling spelling("departed departing department compartment");
  for (std::size_t i = 0; i + 1 < known.size(); ++i) {
    std::string changed = known;
    changed[i] = 'x';
    EXPECT_TRUE(spelling.is_near(changed)) << changed;
    EXPECT_TRUE(spelling.is_near(known.substr(0, i) + known.substr(i + 1))) << i;
    EXPECT_TRUE(spelling.is_near(known.substr(0, i) + "x" + known.substr(i))) << i;
    std::string swapped = known;
    std::swap(swapped[i], swapped[i + 1]);
    EXPECT_EQ(spelling.is_near(swapped), swapped != known) << swapped;
  }
}

TEST(Spelling, LooksAtShorterWordsWithSlack) {
  const Spelling spelling("road");
  EXPECT_FALSE(spelling.is_near("rwad"));
  EXPECT_TRUE(spelling.is_near("rwad", 2));
}

TEST(SortedWords, AreInOrderOfLengthEachOnce) {
  EXPECT_EQ(sorted_words({"state", "b", "all", "of", "acted", "of"}), "of all acted state");
}

TEST(LetterWords, LeaveOutWhatIsNotOnlyLetters) {
  EXPECT_EQ(letter_words("dear l2 mr. o'neil"),
            (std::vector<std::string_view>{"dear", "mr", "o", "neil"}));
}

}  // namespace
}  // namespace uaparse
