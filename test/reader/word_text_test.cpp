#include "uaparse/reader/word_text.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

TEST(BlankLength, KnowsTheBlanksOfUnicode) {
  for (const char* blank : {" ", "\t", "\n", "\u00A0", "\u1680", "\u2000", "\u2003", "\u200A",
                            "\u202F", "\u205F", "\u3000"}) {
    EXPECT_EQ(blank_length(std::string(blank) + "x"), std::string(blank).size()) << blank;
  }
  for (const char* other : {"", "x", "\u00A1", "\u200B", "\u2010", "\u2060", "\u3001", "é"}) {
    EXPECT_EQ(blank_length(other), 0U) << other;
  }
}

TEST(ExpandLigatures, GivesTheLettersAsTyped) {
  EXPECT_EQ(
      expand_ligatures("o\uFB03ce of \uFB01ve, \uFB02ag, sta\uFB00, wa\uFB04e, Ge\uFB05e, \uFB06"),
      "office of five, flag, staff, waffle, Geste, st");
  EXPECT_EQ(expand_ligatures("\uFB13 \uFB1D æ œ"), "\uFB13 \uFB1D æ œ");
  EXPECT_EQ(expand_ligatures(""), "");
  EXPECT_EQ(expand_ligatures("\uFB01"), "fi");
}

TEST(CountCells, FollowsWidthOnScreen) {
  EXPECT_EQ(count_cells("abc"), 3);
  EXPECT_EQ(count_cells("é"), 1);
  EXPECT_EQ(count_cells("e\u0323"), 1) << "a combining mark stands on its letter";
  EXPECT_EQ(count_cells("\u200B\u200E"), 0);
  EXPECT_EQ(count_cells("金正恩"), 6);
  EXPECT_EQ(count_cells("\uFF21"), 2) << "full-width A";
  EXPECT_EQ(count_cells("\u3000"), 2);
  EXPECT_EQ(count_cells(""), 0);
}

}  // namespace
}  // namespace uaparse
