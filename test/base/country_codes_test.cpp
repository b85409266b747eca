#include "uaparse/base/country_codes.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

TEST(CountryCodes, OfStatesThatAreGoneGiveThoseInTheirPlace) {
  EXPECT_EQ(current_country_code("ZR"), "CD");
  EXPECT_EQ(current_country_code("SU"), "RU");
  EXPECT_EQ(current_country_code("DD"), "DE");
}

TEST(CountryCodes, OfTodayAreThemselves) {
  EXPECT_EQ(current_country_code("NP"), "NP");
  EXPECT_EQ(current_country_code("XK"), "XK");
  EXPECT_EQ(current_country_code(""), "");
}

}  // namespace
}  // namespace uaparse
