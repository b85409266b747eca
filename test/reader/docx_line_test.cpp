#include "uaparse/reader/docx_line.h"

#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

constexpr Measure kMeasure{100, 300};

DocxParagraph paragraph_of(const std::string& text) {
  DocxParagraph paragraph;
  RunFormat format;
  format.size_pt = 10;
  paragraph.format.run = format;
  paragraph.runs = {{text, format, -1}};
  return paragraph;
}

// `105.6 Kim`, a `/` between lines.
std::string dump(const std::vector<PlacedLine>& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text += i == 0 ? "" : " /";
    for (const PlacedWord& word : lines[i].words) {
      text += (text.empty() ? "" : " ") + std::to_string(static_cast<int>(word.x0_pt + 0.5)) + " " +
              word.text + (word.space_after ? "_" : "");
    }
  }
  return text;
}

std::string broken(const DocxParagraph& paragraph) {
  return dump(break_lines(paragraph, kMeasure));
}

TEST(BreakLines, PutsBlanksBetweenWords) {
  // Of 10 points: a is 5.56, a blank 2.78.
  EXPECT_EQ(broken(paragraph_of("a a  a")), "100 a_ 108 a_ 119 a");
}

TEST(BreakLines, WrapsAtTheRightEdge) {
  const std::string word(18, 'a');  // half of the measure, and a little
  EXPECT_EQ(broken(paragraph_of(word + " b " + word)), "100 " + word + "_ 203 b / 100 " + word);
}

TEST(BreakLines, LeavesAWordThatIsTooLongWhole) {
  const std::string word(60, 'a');
  EXPECT_EQ(broken(paragraph_of("b " + word + " c")), "100 b / 100 " + word + " / 100 c");
}

TEST(BreakLines, EndsALineAtABreak) {
  EXPECT_EQ(broken(paragraph_of("a\nb")), "100 a / 100 b");
  EXPECT_EQ(break_lines(paragraph_of("a\fb"), kMeasure).front().end, kPageBreak);
}

TEST(BreakLines, GivesAnEmptyParagraphALine) {
  const std::vector<PlacedLine> lines = break_lines(paragraph_of(""), kMeasure);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines[0].words.empty());
  EXPECT_EQ(lines[0].size_pt, 10);
}

TEST(BreakLines, PutsAMarkerRightBeforeItsItem) {
  DocxParagraph paragraph = paragraph_of("item");
  paragraph.marker = "•";
  paragraph.format.left_pt = 36;
  paragraph.format.first_pt = -18;
  EXPECT_EQ(broken(paragraph), "128 •_ 136 item");
}

TEST(BreakLines, JoinsRunsWithinAWord) {
  DocxParagraph paragraph = paragraph_of("Salu");
  paragraph.runs.push_back({"tation: x", paragraph.format.run, 0});
  EXPECT_EQ(broken(paragraph), "100 Salutation:_ 150 x");
}

struct TabCase {
  const char* name;
  std::vector<TabStop> tabs;
  const char* text;
  const char* want;
};

void PrintTo(const TabCase& c, std::ostream* out) {
  *out << c.name;
}

class BreakLinesAtTabs : public testing::TestWithParam<TabCase> {};

TEST_P(BreakLinesAtTabs, PutsWordsAtTheStops) {
  DocxParagraph paragraph = paragraph_of(GetParam().text);
  paragraph.format.tabs = GetParam().tabs;
  EXPECT_EQ(broken(paragraph), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Stops, BreakLinesAtTabs,
    testing::Values(
        TabCase{"EveryHalfInch", {}, "a\tb\tc", "100 a_ 136 b_ 172 c"},
        TabCase{"OfTheirOwn", {{50}, {90}}, "a\tb\tc", "100 a_ 150 b_ 190 c"},
        TabCase{"Right", {{200, Alignment::kRight}}, "a\tbb", "100 a_ 289 bb"},
        TabCase{"Centred", {{100, Alignment::kCentre}}, "a\tbb", "100 a_ 194 bb"},
        TabCase{"RightOfTooMuch", {{20, Alignment::kRight}}, "aaaaaa\tb", "100 aaaaaa_ 136 b"}),
    [](const testing::TestParamInfo<TabCase>& instance) { return instance.param.name; });

struct AlignmentCase {
  const char* name;
  Alignment alignment;
  const char* want;
};

void PrintTo(const AlignmentCase& c, std::ostream* out) {
  *out << c.name;
}

class AlignLines : public testing::TestWithParam<AlignmentCase> {};

TEST_P(AlignLines, MovesThemWithinTheMeasure) {
  DocxParagraph paragraph = paragraph_of("aaaa");  // 22.24 wide
  paragraph.format.alignment = GetParam().alignment;
  EXPECT_EQ(broken(paragraph), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Alignments, AlignLines,
                         testing::Values(AlignmentCase{"Left", Alignment::kLeft, "100 aaaa"},
                                         AlignmentCase{"Centred", Alignment::kCentre, "189 aaaa"},
                                         AlignmentCase{"Right", Alignment::kRight, "278 aaaa"}),
                         [](const testing::TestParamInfo<AlignmentCase>& instance) {
                           return instance.param.name;
                         });

TEST(TextWidth, CountsCellsOfOtherScripts) {
  EXPECT_DOUBLE_EQ(text_width_pt("é", {10}), 5.56);
  EXPECT_DOUBLE_EQ(text_width_pt("金", {10}), 11.12);
  EXPECT_DOUBLE_EQ(text_width_pt("e\u0323", {10}), 5.56);
}

TEST(TextWidth, IsThatOfCellsWhereThePitchIsFixed) {
  EXPECT_DOUBLE_EQ(text_width_pt("iMé ", {10, true}), 24);
}

}  // namespace
}  // namespace uaparse
