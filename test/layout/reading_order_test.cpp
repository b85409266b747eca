#include "uaparse/layout/reading_order.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "test/support/line_dump.h"

namespace uaparse {
namespace {

struct Case {
  const char* name;
  std::vector<Page> pages;
  std::string want;  // test/support/line_dump.h
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class ReadingOrder : public testing::TestWithParam<Case> {};

TEST_P(ReadingOrder, IsThatOfAPerson) {
  const Document document = test::build_document(GetParam().pages);
  EXPECT_EQ(test::dump_lines(build_lines(document)), GetParam().want);
}

const Page kLetter = test::draw_rows(R"(
UA: 50/12                          Index: AFR 99/001/2012
URGENT ACTION
OLA BERG AT RISK OF TORTURE
Ola Berg was taken from her home in Strelsau at night.

PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice   President        And copies to:
Mr Rudolf Hentzau     Mrs Flavia Elf   Embassy of Ruritania
1 Castle Street       2 Castle Street  Low Road 3
Fax: +00 1 234        Strelsau         London
Salutation: Dear
Minister

Also send copies to diplomatic representatives in your country.
)");

const std::string kLetterLines =
    "UA: 50/12 Index: AFR 99/001/2012\n"
    "URGENT ACTION\n"
    "OLA BERG AT RISK OF TORTURE\n"
    "Ola Berg was taken from her home in Strelsau at night.\n"
    "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\n"
    "0.0 Minister of Justice\n"
    "0.0 Mr Rudolf Hentzau\n"
    "0.0 1 Castle Street\n"
    "0.0 Fax: +00 1 234\n"
    "0.0 Salutation: Dear\n"
    "0.0 Minister\n"
    "0.1 President\n"
    "0.1 Mrs Flavia Elf\n"
    "0.1 2 Castle Street\n"
    "0.1 Strelsau\n"
    "0.2 And copies to:\n"
    "0.2 Embassy of Ruritania\n"
    "0.2 Low Road 3\n"
    "0.2 London\n"
    "Also send copies to diplomatic representatives in your country.\n";

const Page kSecondPage = test::draw_rows(R"(
URGENT ACTION
OLA BERG AT RISK OF TORTURE

ADDITIONAL INFORMATION
She is a teacher.
mailto:minister@justice.example
Name: Ola Berg

2
)");

const Page kTableToTheFoot = test::draw_rows(R"(
The addressees are these, in the order of their rank there:
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
)");

const Page kTableOverleaf = test::draw_rows(R"(
Ruritania      England
Fax: 123       Fax: 456

The text goes on below the table over the whole width.
)");

const Page kTableFillsThePage = test::draw_rows(R"(
Box 1          Flat 2
Ruritania      England
Fax: 123
Phone: 1
)");

// The right column ended on the page before.
const Page kRightAfterTheEnd = test::draw_rows(R"(
Email: x       Somewhere

The text goes on below the table over the whole width.
)");

const Page kStackedBlocks = test::draw_rows(R"(
Minister of Justice
Mr Rudolf Hentzau
1 Castle Street

President
Mrs Flavia Elf
2 Castle Street
)");

const Page kLabelsAndValues = test::draw_rows(R"(
Name:          Ola Berg
Gender m/f:    f
Fax:           +00 1 234
)");

INSTANTIATE_TEST_SUITE_P(
    Documents, ReadingOrder,
    testing::Values(Case{"NoPages", {}, ""}, Case{"EmptyPage", {Page{}}, ""},
                    Case{"Letter", {kLetter}, kLetterLines},
                    Case{"SecondPage",
                         {kLetter, kSecondPage},
                         kLetterLines + "== 2\n"
                                        "ADDITIONAL INFORMATION\n"
                                        "She is a teacher.\n"
                                        "Name: Ola Berg\n"
                                        "head: URGENT ACTION\n"
                                        "head: OLA BERG AT RISK OF TORTURE\n"
                                        "link: mailto:minister@justice.example\n"
                                        "number: 2\n"},
                    Case{"StackedBlocks",
                         {kStackedBlocks},
                         "Minister of Justice\nMr Rudolf Hentzau\n1 Castle Street\n"
                         "President\nMrs Flavia Elf\n2 Castle Street\n"},
                    Case{"LabelsStayWithTheirValues",
                         {kLabelsAndValues},
                         "Name: Ola Berg\nGender m/f: f\nFax: +00 1 234\n"},
                    Case{"TableGoesOnOverleaf",
                         {kTableToTheFoot, kTableOverleaf},
                         "The addressees are these, in the order of their rank there:\n"
                         "0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n"
                         "== 2\n0.0 Ruritania\n0.0 Fax: 123\n"
                         "== 1\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"
                         "== 2\n0.1 England\n0.1 Fax: 456\n"
                         "The text goes on below the table over the whole width.\n"},
                    Case{"ColumnThatEndedDoesNotGoOn",
                         {kTableToTheFoot, kTableFillsThePage, kRightAfterTheEnd},
                         "The addressees are these, in the order of their rank there:\n"
                         "0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n"
                         "== 2\n0.0 Box 1\n0.0 Ruritania\n0.0 Fax: 123\n0.0 Phone: 1\n"
                         "== 1\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"
                         "== 2\n0.1 Flat 2\n0.1 England\n"
                         "== 3\nEmail: x Somewhere\n"
                         "The text goes on below the table over the whole width.\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(BuildLines, JoinsWordsThatTheReaderDidNotPart) {
  Page page = test::place_texts({{0, 0, "Minis ter of"}});
  page.words[0].space_after = false;
  page.words[1].box.x0 = page.words[0].box.x1;
  const Document document = test::build_document({page});
  EXPECT_EQ(test::dump_lines(build_lines(document)), "Minister of\n");
}

TEST(BuildLines, KeepsWhereEachWordBegins) {
  const Document document = test::build_document({test::draw_rows("Minister of Justice\n")});
  const std::vector<Line> lines = build_lines(document);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].offsets, (std::vector<std::uint32_t>{0, 9, 12}));
  EXPECT_EQ(lines[0].box, (Box{0, 0, 19 * kCellWidthPt, kCellHeightPt}));
}

TEST(BuildLines, ReadsSidewaysTextAfterThePage) {
  Page page = test::draw_rows("first line\nsecond line\n");
  Word word;
  word.text = "sideways";
  word.box = {200, 0, 212, 80};
  word.quarter_turns = 1;
  page.words.insert(page.words.begin(), word);
  const Document document = test::build_document({page});
  EXPECT_EQ(test::dump_lines(build_lines(document)), "first line\nsecond line\nsideways\n");
}

class TurnedPages : public testing::TestWithParam<int> {};

TEST_P(TurnedPages, AreReadAsIfTheyStoodUpright) {
  const auto read = [](const std::vector<Page>& pages) {
    return test::dump_lines(build_lines(test::build_document(pages)));
  };
  const auto turn = [](const Page& page) { return test::turned(page, GetParam()); };
  EXPECT_EQ(read({turn(kLetter), turn(kSecondPage)}), read({kLetter, kSecondPage}));
  EXPECT_EQ(read({kTableToTheFoot, turn(kTableOverleaf)}), read({kTableToTheFoot, kTableOverleaf}));
}

TEST_P(TurnedPages, GiveLinesInBothFrames) {
  const Page upright = test::draw_rows("Minister       Embassy\nMr Ola         Low Road\n");
  const Document document = test::build_document({test::turned(upright, GetParam())});
  const Document plain = test::build_document({upright});
  const std::vector<Line> lines = build_lines(document);
  const std::vector<Line> want = build_lines(plain);
  ASSERT_EQ(lines.size(), want.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_EQ(lines[i].box, want[i].box);
    EXPECT_EQ(lines[i].gap_above_pt, want[i].gap_above_pt);
    EXPECT_EQ(lines[i].right_limit_pt, want[i].right_limit_pt);
    EXPECT_EQ(lines[i].page_box, united(lines[i].words.front()->box, lines[i].words.back()->box));
  }
}

INSTANTIATE_TEST_SUITE_P(QuarterTurns, TurnedPages, testing::Values(1, 2, 3));

TEST(BuildLines, ReadsTextTurnedAgainstASidewaysPageLast) {
  Page page = test::turned(test::draw_rows("first line\nsecond line\n"), 3);
  Word word;
  word.text = "stamp";
  word.box = {2, 2, 30, 12};
  page.words.insert(page.words.begin(), word);
  EXPECT_EQ(test::dump_lines(build_lines(test::build_document({page}))),
            "first line\nsecond line\nstamp\n");
}

TEST(BuildLines, NumbersLinesPageByPage) {
  const Document document =
      test::build_document({test::draw_rows("a line\nanother line\n"), test::draw_rows("third\n")});
  std::string numbers;
  for (const Line& line : build_lines(document)) {
    numbers += std::to_string(line.page) + ":" + std::to_string(line.number) + " ";
  }
  EXPECT_EQ(numbers, "0:1 0:2 1:1 ");
}

TEST(BuildLines, NumbersLinesOfPlainTextAsItsFileDoes) {
  Document document = test::build_document(
      {test::draw_rows("a line\n\nleft          right\n"), test::draw_rows("\n\nfourth\n")});
  document.is_grid = true;
  document.pages.back().first_line = 3;
  std::string numbers;
  for (const Line& line : build_lines(document)) {
    numbers += line.text + ":" + std::to_string(line.number) + " ";
  }
  EXPECT_EQ(numbers, "a line:1 left right:3 fourth:4 ");
}

// `gap text`, the gap in rows of the grid.
std::string dump_gaps(const Document& document) {
  std::string result;
  for (const Line& line : build_lines(document)) {
    result += std::to_string(static_cast<int>(line.gap_above_pt / kCellHeightPt)) +
              (line.starts_column ? " first " : " ") + line.text + "\n";
  }
  return result;
}

// Text saved from columns half a line apart.
TEST(BuildLines, TakesRowsOfTheColumnBesideForNoGap) {
  const Document document = test::build_document({test::draw_rows(R"(
                 Dear Minister,
Minister
                 they took her from her home in May
Mr Ola
                 and nobody will say where she is or
Low Road
                 why she was taken, nor let a doctor

                 see her. She is ill

Box 1
)")});
  EXPECT_EQ(dump_gaps(document),
            "0 first Minister\n0 Mr Ola\n0 Low Road\n3 Box 1\n"
            "0 first Dear Minister,\n0 they took her from her home in May\n"
            "0 and nobody will say where she is or\n0 why she was taken, nor let a doctor\n"
            "1 see her. She is ill\n");
}

TEST(BuildLines, MeasuresTheGapAboveInTheLinesOwnColumn) {
  const Document document = test::build_document({test::draw_rows(R"(
The letter begins with one line that takes all the width

Minister       Embassy
Mr Ola
Strelsau       Low Road
Ruritania      Floor 3

Box 1          London

The letter ends with one more line that takes all the width
)")});
  EXPECT_EQ(dump_gaps(document),
            "0 The letter begins with one line that takes all the width\n"
            "0 first Minister\n0 Mr Ola\n0 Strelsau\n0 Ruritania\n1 Box 1\n"
            "0 first Embassy\n1 Low Road\n0 Floor 3\n1 London\n"
            "1 The letter ends with one more line that takes all the width\n");
}

TEST(BuildLines, KnowsWhereALineHadToBeBroken) {
  const Document document = test::build_document({test::draw_rows(R"(
The text area is as wide as this line, and that is 60 cells.
Minister of Justice    Embassy
Mr Ola                 Low Road 2, Floor 3
Strelsau               London
)")});
  std::string limits;
  for (const Line& line : build_lines(document)) {
    limits += std::to_string(static_cast<int>(line.right_limit_pt / kCellWidthPt)) + " ";
  }
  // The longest line of the left column comes near to the right one, and shows how wide it is.
  EXPECT_EQ(limits, "60 19 19 19 60 60 60 ");
}

// Hostile pages: every word is read once, and the test ends. A step that grows with the square of
// the words would run into the time limit of the test.
std::size_t count_words(const Page& page) {
  const Document document = test::build_document({page});
  std::size_t count = 0;
  for (const Line& line : build_lines(document)) {
    count += line.words.size();
  }
  return count;
}

TEST(BuildLines, EndsWhenWordsAreHeapedOnOneSpot) {
  Page page{600, 800, {}};
  for (int i = 0; i < 10'000; ++i) {
    Word word;
    word.text = std::to_string(i);
    word.box = {100, 100, 130, 110};
    page.words.push_back(word);
  }
  EXPECT_EQ(count_words(page), 10'000U);
}

TEST(BuildLines, EndsWhenTheSameWordIsHeapedOnOneSpot) {
  Page page{600, 800, {}};
  Word word;
  word.text = "again";
  word.box = {100, 100, 130, 110};
  page.words.assign(10'000, word);
  EXPECT_EQ(count_words(page), 1U);
}

TEST(BuildLines, EndsOnAHundredThousandWords) {
  Page page{6000, 12000, {}};
  Word word;
  word.text = "x";
  for (int i = 0; i < 100'000; ++i) {
    const double x = 12.0 * (i % 500);
    const double y = 12.0 * (i / 500);
    word.box = {x, y, x + 6, y + 12};
    page.words.push_back(word);
  }
  EXPECT_EQ(count_words(page), 100'000U);
}

TEST(BuildLines, EndsOnAHundredThousandWordsInColumns) {
  Page page{6000, 12000, {}};
  Word word;
  word.text = "x";
  for (int i = 0; i < 100'000; ++i) {
    const double x = 24.0 * (i % 500);
    const double y = 12.0 * (i / 500);
    word.box = {x, y, x + 6, y + 12};
    page.words.push_back(word);
  }
  EXPECT_EQ(count_words(page), 100'000U);
}

// Where columns are still sought, the cost grows with the square of the fragments.
TEST(BuildLines, EndsOnThePageWithTheMostColumns) {
  Page page{6000, 12000, {}};
  Word word;
  word.text = "column:";
  for (int i = 0; i < 3990; ++i) {
    const double x = 60.0 * (i % 57);
    const double y = 24.0 * (i / 57) + (i % 3) * 4;
    word.text = i % 2 == 0 ? "column:" : "columns";
    word.box = {x, y, x + 42, y + 12};
    page.words.push_back(word);
  }
  EXPECT_EQ(count_words(page), 3990U);
}

}  // namespace
}  // namespace uaparse
