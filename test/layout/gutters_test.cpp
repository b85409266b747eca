#include "uaparse/layout/gutters.h"

#include <cmath>
#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"

namespace uaparse {
namespace {

struct Case {
  const char* name;
  const char* rows;
  std::string want;  // `left-right` of each gutter, in cells
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

std::string dump_gutters(const Page& page) {
  const std::vector<Fragment> fragments = build_fragments(page);
  Flow flow;
  for (const Fragment& fragment : fragments) {
    flow.push_back(&fragment);
  }
  std::string result;
  for (const Gutter& gutter : find_gutters(flow)) {
    result += result.empty() ? "" : " ";
    result += std::to_string(std::lround(gutter.left_pt / kCellWidthPt)) + "-" +
              std::to_string(std::lround(gutter.right_pt / kCellWidthPt));
  }
  return result;
}

class FindGutters : public testing::TestWithParam<Case> {};

TEST_P(FindGutters, WhereLinesLeaveWhiteSpace) {
  EXPECT_EQ(dump_gutters(test::draw_rows(GetParam().rows)), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Pages, FindGutters,
                         testing::Values(Case{"NoText", "", ""},
                                         Case{"TwoColumns", R"(
Ministry of Truth    Embassy of Ruritania
12 High Street       1 Low Road
Strelsau             London
)",
                                              "17-21"},
                                         Case{"ThreeColumns", R"(
Minister       President     Embassy
Mr Ola         Mrs Berg      Low Road
Strelsau       Strelsau      London
)",
                                              "8-15 24-29"},
                                         Case{"FourColumns", R"(
Name One     Name Two     Name Three   Name Four
Street 1     Street 2     Street 3     Street 4
City One     City Two     City Three   City Four
)",
                                              "8-13 21-26 36-39"},
                                         Case{"ShortColumn", R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau
Ruritania
)",
                                              "9-15"},
                                         Case{"WideGutterNeedsTwoPairs", R"(
Minister        President
Strelsau        Strelsau
)",
                                              "8-16"},
                                         Case{"NarrowGutterNeedsThreePairs", R"(
Minister  President
Strelsau  Strelsau
)",
                                              ""},
                                         Case{"OneLineWithATabIsNone", R"(
URGENT ACTION
UA: 50/12                     Index: AFR 99/001/2012
They are in danger of torture in a prison of the capital
)",
                                              ""},
                                         Case{"LabelsAreNone", R"(
Fax:        +00 1 234 5678
Email:      info@office.example
Phone:      +00 1 234 5679
Salutation:     Dear Minister
)",
                                              ""},
                                         Case{"ListMarkersAreNone", R"(
1)     Calling on them to release Ola Berg
2)     Urging them to end torture in prisons
3)     Asking them to let lawyers visit her
)",
                                              ""},
                                         Case{"JustifiedRiverIsNone", R"(
the prisoners were moved  last night and no one
can say where they are being  held by the police who
gave no word  of their fate since then so that we
fear for their lives  as others were killed there
)",
                                              ""},
                                         Case{"ALineAcrossEndsIt", R"(
Minister       Embassy
Mr Ola         Low Road
Strelsau       London
Please check with your section office if sending later
)",
                                              "8-15"},
                                         Case{"AddressMayRunOver", R"(
Minister of Justice      Embassy of Ruritania
Strelsau                 Low Road 1
Email: minister.of.justice@ministry-of-justice.example
Fax: 123                 London
)",
                                              "19-25"}),
                         [](const testing::TestParamInfo<Case>& instance) {
                           return instance.param.name;
                         });

TEST(FindGutters, GivesUpOnCrowdedPages) {
  std::vector<test::PlacedText> texts;
  for (std::size_t i = 0; i <= kMostFragments / 2; ++i) {
    texts.push_back({0, 12.0 * static_cast<double>(i), "left"});
    texts.push_back({100, 12.0 * static_cast<double>(i), "right"});
  }
  EXPECT_EQ(dump_gutters(test::place_texts(texts)), "");
}

TEST(FindGutters, LimitsAGutterByTheLineThatCrossesIt) {
  const Page page = test::draw_rows(R"(
left one       right one
left two       right two
left three     right three
a line that runs over both
)");
  const std::vector<Fragment> fragments = build_fragments(page);
  Flow flow;
  for (const Fragment& fragment : fragments) {
    flow.push_back(&fragment);
  }
  const std::vector<Gutter> gutters = find_gutters(flow);
  ASSERT_EQ(gutters.size(), 1U);
  EXPECT_EQ(gutters[0].top_pt, 0);
  EXPECT_EQ(gutters[0].bottom_pt, 36);
  EXPECT_EQ(gutters[0].limit_pt, 36);
}

}  // namespace
}  // namespace uaparse
