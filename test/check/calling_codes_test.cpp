#include "uaparse/check/calling_codes.h"

#include <gtest/gtest.h>

namespace uaparse::test {
namespace {

TEST(CallingCodes, AreFoundAtTheBeginningOfANumber) {
  const auto nepal = find_calling_code("97715550100");
  ASSERT_TRUE(nepal.has_value());
  EXPECT_EQ(nepal->code, 977);
  const auto states = find_calling_code("12025550100");
  ASSERT_TRUE(states.has_value());
  EXPECT_EQ(states->code, 1);
  EXPECT_FALSE(find_calling_code("99915550100").has_value());
  EXPECT_FALSE(find_calling_code("").has_value());
}

TEST(CallingCodes, KnowTheLengthsOfTheNumbersBehindThem) {
  const auto states = find_calling_code("1");
  ASSERT_TRUE(states.has_value());
  EXPECT_TRUE(states->has_length(10));
  EXPECT_FALSE(states->has_length(9));
  EXPECT_FALSE(states->has_length(11));
  EXPECT_FALSE(states->has_length(1000));
}

TEST(CallingCodes, AreThoseOfCountries) {
  EXPECT_EQ(calling_code_of("NP"), 977);
  EXPECT_EQ(calling_code_of("GB"), 44);
  EXPECT_EQ(calling_code_of("XX"), 0);
}

}  // namespace
}  // namespace uaparse::test
