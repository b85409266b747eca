#include "uaparse/layout/fragment.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "test/support/line_dump.h"

namespace uaparse {
namespace {

struct Case {
  const char* name;
  std::vector<test::PlacedText> texts;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class BuildFragments : public testing::TestWithParam<Case> {};

TEST_P(BuildFragments, ChainsWordsOfOneLine) {
  const Page page = test::place_texts(GetParam().texts);
  EXPECT_EQ(test::dump_fragments(build_fragments(page)), GetParam().want);
}

// Type of 10 points: letters are 5 points wide, blanks 2.5; a column gap is 7.5.
INSTANTIATE_TEST_SUITE_P(
    Pages, BuildFragments,
    testing::Values(
        Case{"NoWords", {}, ""},
        Case{"OneLine", {{0, 0, "Minister of Justice"}}, "Minister of Justice\n"},
        Case{"WordsInAnyOrder",
             {{60, 0, "Justice"}, {0, 0, "Minister"}, {47, 0, "of"}},
             "Minister of Justice\n"},
        Case{"JustifiedBlankStays", {{0, 0, "to"}, {17, 0, "all"}}, "to all\n"},
        Case{"GapParts", {{0, 0, "to"}, {18, 0, "all"}}, "to\nall\n"},
        Case{"ALabelKeepsItsValue", {{0, 0, "Fax:"}, {30, 0, "123"}}, "Fax: 123\n"},
        Case{"ALabelFarFromItsValue", {{0, 0, "Fax:"}, {33, 0, "123"}}, "Fax:\n123\n"},
        Case{"CellsSetClosePartWhereOthersBegin",
             {{0, 0, "Justice"},
              {39, 0, "Interior"},
              {39, 12, "Lima"},
              {39, 24, "Peru"},
              {39, 36, "Fax"}},
             "Justice\nInterior\nLima\nPeru\nFax\n"},
        Case{"SameGapElsewhereStays",
             {{0, 0, "Justice"}, {39, 0, "Interior"}},
             "Justice Interior\n"},
        Case{"GapOfLargeTypeIsNoneOfSmall",
             {{0, 0, "URGENT", 20}, {70, 0, "ACTION", 20}},
             "URGENT ACTION\n"},
        Case{"TopToBottomThenLeftToRight",
             {{100, 0, "b"}, {0, 12, "c"}, {0, 0, "a"}, {100, 12, "d"}},
             "a\nb\nc\nd\n"},
        Case{"PrintedTwiceForBold", {{0, 0, "Fax:"}, {0.5, 0.2, "Fax:"}}, "Fax:\n"},
        Case{"EveryWordPrintedTwice",
             {{0, 0, "Copies to:"}, {0.4, 0, "Copies to:"}},
             "Copies to:\n"},
        Case{"SameWordTwiceInText", {{0, 0, "had had"}}, "had had\n"},
        Case{"SameWordOnTheNextLine", {{0, 0, "Fax:"}, {0, 12, "Fax:"}}, "Fax:\nFax:\n"},
        Case{"RaisedOrdinal",
             {{0, 0, "the 3"}, {22.5, -1, "rd", 6}, {32, 0, "day"}},
             "the 3 rd day\n"},
        Case{"NoteMarkBelow", {{0, 0, "H"}, {5, 5.5, "2", 6}, {9, 0, "O"}}, "H 2 O\n"},
        Case{"LinesSetTight", {{0, 0, "first"}, {0, 8.75, "second"}}, "first\nsecond\n"},
        Case{"BaselinesHalfALineApart", {{0, 0, "left"}, {23, 6, "right"}}, "left\nright\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

Word sideways_word(const std::string& text, const Box& box, int quarter_turns) {
  Word word;
  word.text = text;
  word.box = box;
  word.quarter_turns = static_cast<std::int8_t>(quarter_turns);
  return word;
}

TEST(BuildFragments, ReadsSidewaysWordsAlongTheirLine) {
  Page page{100, 200, {}};
  // Downwards along the right edge, upwards along the left one, upside down at the foot.
  page.words.push_back(sideways_word("down", {90, 10, 100, 30}, 1));
  page.words.push_back(sideways_word("here", {90, 33, 100, 53}, 1));
  page.words.push_back(sideways_word("here", {0, 100, 10, 120}, 3));
  page.words.push_back(sideways_word("up", {0, 123, 10, 133}, 3));
  page.words.push_back(sideways_word("over", {60, 190, 80, 200}, 2));
  page.words.push_back(sideways_word("head", {38, 190, 58, 200}, 2));
  page.words.push_back(sideways_word("upright", {20, 180, 50, 190}, 0));
  EXPECT_EQ(test::dump_fragments(build_fragments(page)),
            "upright\ndown here @1\nover head @2\nup here @3\n");
}

// Rows of typewriter letters, 6 points wide and 7.86 high, with so many blanks between the words.
Page type_rows(int blanks) {
  constexpr double kPitch = 6;
  Page page;
  for (int row = 0; row < 8; ++row) {
    double x = 0;
    for (const char* text : {"Strelsau", "lies", "west"}) {
      Word word;
      word.text = text;
      const double width = kPitch * static_cast<double>(word.text.size());
      word.box = {x, row * 12.0, x + width, row * 12.0 + 7.86};
      x += width + blanks * kPitch;
      page.words.push_back(word);
    }
  }
  return page;
}

TEST(BuildFragments, TakesOneBlankOfATypewriterForNoGap) {
  EXPECT_EQ(build_fragments(type_rows(1)).size(), 8U);
  EXPECT_EQ(build_fragments(type_rows(2)).size(), 24U);
}

TEST(SharedHeight, IsThePartOfTheLowerBox) {
  EXPECT_DOUBLE_EQ(shared_height({0, 0, 1, 10}, {0, 5, 1, 15}), 0.5);
  EXPECT_DOUBLE_EQ(shared_height({0, 0, 1, 10}, {0, 2, 1, 4}), 1);
  EXPECT_DOUBLE_EQ(shared_height({0, 0, 1, 10}, {0, 10, 1, 20}), 0);
  EXPECT_DOUBLE_EQ(shared_height({0, 0, 1, 10}, {0, 30, 1, 40}), 0);
  EXPECT_DOUBLE_EQ(shared_height({0, 0, 1, 0}, {0, 0, 1, 10}), 0);
}

}  // namespace
}  // namespace uaparse
