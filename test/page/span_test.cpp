#include "uaparse/page/span.h"

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "uaparse/layout/reading_order.h"

namespace uaparse {
namespace {

class SpanOfALine : public testing::Test {
 protected:
  // "Fax: +00 12" in cells of 6 x 12 points.
  const Document document_ = test::build_document({test::draw_rows("Fax: +00 12\n")});
  const std::vector<Line> lines_ = build_lines(document_);
};

TEST_F(SpanOfALine, HoldsItsText) {
  EXPECT_EQ(whole(lines_[0]).text(), "Fax: +00 12");
  EXPECT_EQ((Span{&lines_[0], 5, 8}.text()), "+00");
  EXPECT_TRUE((Span{&lines_[0], 5, 5}.empty()));
}

TEST_F(SpanOfALine, TrimsToItsText) {
  const Span span = trimmed(Span{&lines_[0], 4, 9});
  EXPECT_EQ(span.text(), "+00");
  EXPECT_EQ(span.begin, 5U);
  EXPECT_EQ(span.end, 8U);
  EXPECT_TRUE(trimmed(Span{&lines_[0], 4, 5}).empty());
}

TEST_F(SpanOfALine, HasTheBoxOfTheWordsItTouches) {
  EXPECT_EQ(box(Span{&lines_[0], 5, 11}), (Box{30, 0, 66, 12}));
  EXPECT_EQ(box(Span{&lines_[0], 6, 7}), (Box{30, 0, 48, 12})) << "a part of a word: the word";
  EXPECT_EQ(box(whole(lines_[0])), (Box{0, 0, 66, 12}));
  EXPECT_EQ(box(Span{&lines_[0], 0, 3}), (Box{0, 0, 24, 12}));
  EXPECT_EQ(box(Span{&lines_[0], 0, 6}), (Box{0, 0, 48, 12})) << "the word it ends in";
  EXPECT_EQ(box(Span{&lines_[0], 4, 5}), Box{}) << "a blank has no box";
}

TEST(United, IsTheLeastBoxThatHoldsBoth) {
  EXPECT_EQ(united({0, 0, 10, 10}, {5, -5, 20, 5}), (Box{0, -5, 20, 10}));
}

TEST(FontSize, IsThatOfMostWords) {
  Page page = test::place_texts({{0, 0, "Minister of Justice", 12}, {200, 6, "1", 6}});
  Line line;
  EXPECT_EQ(font_size_pt(line), 0);
  for (const Word& word : page.words) {
    line.words.push_back(&word);
  }
  EXPECT_EQ(font_size_pt(line), 12);
}

}  // namespace
}  // namespace uaparse
