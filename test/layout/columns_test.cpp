#include "uaparse/layout/columns.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"

namespace uaparse {
namespace {

// A fragment a line, `band.column text`.
std::string dump_band(std::size_t number, const Band& band) {
  std::string result;
  for (std::size_t k = 0; k < band.columns.size(); ++k) {
    for (const Fragment* fragment : band.columns[k]) {
      result += std::to_string(number) + "." + std::to_string(k);
      for (const Word* word : fragment->words) {
        result += " " + word->text;
      }
      result += "\n";
    }
  }
  return result;
}

Flow flow_of(const std::vector<Fragment>& fragments) {
  Flow flow;
  for (const Fragment& fragment : fragments) {
    flow.push_back(&fragment);
  }
  return flow;
}

struct Case {
  const char* name;
  Page page;
  std::string want;  // without its first line feed
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class FindBands : public testing::TestWithParam<Case> {};

TEST_P(FindBands, GivesEachColumnItsLines) {
  const std::vector<Fragment> fragments = build_fragments(GetParam().page);
  std::string bands = "\n";
  std::size_t number = 0;
  for (const Band& band : find_bands(flow_of(fragments))) {
    bands += dump_band(number++, band);
  }
  EXPECT_EQ(bands, GetParam().want);
}

const Page kUnequal = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
Ruritania
Fax: 1234
)");

const Page kRightLonger = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
               England
               Fax: 1234
)");

const Page kStartsLower = test::draw_rows(R"(
Minister
Mr Ola         Embassy
Strelsau       Low Road
Ruritania      London
)");

const Page kTwoStartHigher = test::draw_rows(R"(
First          Second
one            two
a third        a fourth       Embassy
a fifth        a sixth        Low Road
a seventh      an eighth      London
)");

const Page kTwoEndOnOneRow = test::draw_rows(R"(
Minister       President      Embassy
Mr Ola         Mrs Berg       Low Road
Strelsau       Strelsau       London
Box            Ruritania
)");

const Page kHalfALineApart = test::place_texts({{0, 0, "Minister"},
                                                {0, 12, "Mr Ola"},
                                                {0, 24, "Strelsau"},
                                                {100, 6, "Embassy"},
                                                {100, 18, "Low Road"},
                                                {100, 30, "London"}});

// Text saved from cells whose rows are half a line apart: a row may hold one line or two.
const Page kAlternateRows = test::draw_rows(R"(
                 Dear Minister,
Minister
Mr Ola           Ola Berg was taken from her home at
Low Road
                 night and nobody will say where she
Strelsau
                 is now, or why she was taken. I ask
Ruritania        you to tell her family at once, and
Email: o@m.test
                 to let a doctor see her. She is ill
)");

const Page kHeadingAbove = test::draw_rows(R"(
APPEALS TO:

Minister       Embassy
Mr Ola         Low Road
Strelsau       London
)");

const Page kHeadingAboveWithoutBlank = test::draw_rows(R"(
APPEALS TO:
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
)");

const Page kHeadingBetweenRows = test::draw_rows(R"(
Minister       President
Mr Ola         Mrs Berg
Strelsau       Strelsau

Copies to:
Embassy        Office
Low Road       High Road
London         Paris
)");

const Page kHeadingOfOneCell = test::draw_rows(R"(
Minister       President
Mr Ola         Mrs Berg
Strelsau       Strelsau

Copies to:     Office
Embassy        High Road
Low Road       Paris
)");

const Page kHeadingBelow = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London

ADDITIONAL INFORMATION
The police took Ola Berg away from her home in the night
)");

const Page kCentredHeadingBelow = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
     ADDITIONAL
)");

const Page kTwoBands = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
Also send copies to the diplomats in your country, please
Name           Gender
Ola Berg       female
Kim Ek         male
)");

const Page kHeadingRows = test::draw_rows(R"(
PUBLIC                          AI Index: ASA 31
3 June

UA 78/05     Fear for safety

NEPAL        Anton Belu

A line over the whole width of the page that ends it
)");

INSTANTIATE_TEST_SUITE_P(
    Pages, FindBands,
    testing::Values(
        Case{"RowsOfAHeadingEachForItself", kHeadingRows, "\n"},
        Case{"NoColumns", test::draw_rows("one line\nand another\n"), "\n"},
        Case{"ColumnsOfUnequalLength", kUnequal,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.0 Ruritania\n0.0 Fax: 1234\n"
             "0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"TheRightOneIsLonger", kRightLonger,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n"
             "0.1 Embassy\n0.1 Low Road\n0.1 London\n0.1 England\n0.1 Fax: 1234\n"},
        Case{"AColumnThatStartsLower", kStartsLower,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.0 Ruritania\n"
             "0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"TwoColumnsThatStartHigher", kTwoStartHigher,
             "\n0.0 First\n0.0 one\n0.0 a third\n0.0 a fifth\n0.0 a seventh\n"
             "0.1 Second\n0.1 two\n0.1 a fourth\n0.1 a sixth\n0.1 an eighth\n"
             "0.2 Embassy\n0.2 Low Road\n0.2 London\n"},
        Case{"TwoLastLinesOnOneRow", kTwoEndOnOneRow,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.0 Box\n"
             "0.1 President\n0.1 Mrs Berg\n0.1 Strelsau\n0.1 Ruritania\n"
             "0.2 Embassy\n0.2 Low Road\n0.2 London\n"},
        Case{"BaselinesHalfALineApart", kHalfALineApart,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"RowsHalfALineApartInText", kAlternateRows,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Low Road\n0.0 Strelsau\n0.0 Ruritania\n"
             "0.0 Email: o@m.test\n"
             "0.1 Dear Minister,\n0.1 Ola Berg was taken from her home at\n"
             "0.1 night and nobody will say where she\n0.1 is now, or why she was taken. I ask\n"
             "0.1 you to tell her family at once, and\n0.1 to let a doctor see her. She is ill\n"},
        Case{"AHeadingAboveStandsAlone", kHeadingAbove,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"AHeadingRightAboveStandsAlone", kHeadingAboveWithoutBlank,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"AHeadingBetweenRowsCutsThem", kHeadingBetweenRows,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 President\n0.1 Mrs Berg\n0.1 Strelsau\n"
             "1.0 Embassy\n1.0 Low Road\n1.0 London\n1.1 Office\n1.1 High Road\n1.1 Paris\n"},
        Case{"AHeadingWithACellBesideItIsTheColumns", kHeadingOfOneCell,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.0 Copies to:\n0.0 Embassy\n0.0 Low Road\n"
             "0.1 President\n0.1 Mrs Berg\n0.1 Strelsau\n0.1 Office\n0.1 High Road\n0.1 Paris\n"},
        Case{"AHeadingBelowStandsAlone", kHeadingBelow,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"ACentredHeadingStandsAlone", kCentredHeadingBelow,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"},
        Case{"AFullLineMakesTwoBands", kTwoBands,
             "\n0.0 Minister\n0.0 Mr Ola\n0.0 Strelsau\n0.1 Embassy\n0.1 Low Road\n0.1 London\n"
             "1.0 Name\n1.0 Ola Berg\n1.0 Kim Ek\n1.1 Gender\n1.1 female\n1.1 male\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

// The columns that end the page before: both go down to its foot.
const Page kPageBefore = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
)");

// The right column ends two lines above the foot.
const Page kPageBeforeWithShortColumn = test::draw_rows(R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
Box 1
Fax: 123
)");

std::string continuation(const Page& before, const char* rows) {
  const std::vector<Fragment> above = build_fragments(before);
  const std::vector<Band> bands = find_bands(flow_of(above));
  EXPECT_EQ(bands.size(), 1U);
  const Page page = test::draw_rows(rows);
  const std::vector<Fragment> fragments = build_fragments(page);
  const std::optional<Band> band = find_continuation(flow_of(fragments), bands.at(0));
  return band ? dump_band(0, *band) : "none";
}

TEST(FindContinuation, TakesLinesAtTheColumnsLeftEdges) {
  EXPECT_EQ(continuation(kPageBefore, R"(
Ruritania      England
Fax: 123

A line over the whole width of the page that ends it
)"),
            "0.0 Ruritania\n0.0 Fax: 123\n0.1 England\n");
}

TEST(FindContinuation, TakesNoFullLine) {
  EXPECT_EQ(continuation(kPageBefore, "A line over the whole width of the page\n"), "none");
}

TEST(FindContinuation, TakesNoHeadingOfTheTextBelow) {
  EXPECT_EQ(continuation(kPageBefore, R"(
BACKGROUND
A line over the whole width of the page that follows it
)"),
            "none");
}

TEST(FindContinuation, TakesNothingWhoseColumnHadEnded) {
  EXPECT_EQ(continuation(kPageBeforeWithShortColumn, "               England\n"), "none");
}

TEST(FindContinuation, TakesNothingOfAnEmptyPage) {
  EXPECT_EQ(continuation(kPageBefore, ""), "none");
}

}  // namespace
}  // namespace uaparse
