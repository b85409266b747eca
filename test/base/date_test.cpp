#include "uaparse/base/date.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

TEST(MakeDate, KnowsLeapYears) {
  EXPECT_EQ(iso_8601(make_date(2012, 2, 29).value()), "2012-02-29");
  EXPECT_FALSE(make_date(2013, 2, 29));
  EXPECT_FALSE(make_date(2012, 2, 31));
}

TEST(MakeDate, RefusesYearsNoUrgentActionHas) {
  EXPECT_FALSE(make_date(1960, 1, 1));
  EXPECT_TRUE(make_date(1961, 1, 1));
  EXPECT_FALSE(make_date(2100, 1, 1));
}

TEST(ParseIso8601, TakesWholeRealDaysOnly) {
  EXPECT_EQ(parse_iso_8601("2012-04-10"), make_date(2012, 4, 10));
  for (const char* text : {"", "2012-4-10", "2012-04-31", "10.04.2012", "2012-04-10 ", "2012-04-1x",
                           "2012/04/10", "2012-04-10T00:00"}) {
    EXPECT_FALSE(parse_iso_8601(text)) << text;
  }
}

}  // namespace
}  // namespace uaparse
