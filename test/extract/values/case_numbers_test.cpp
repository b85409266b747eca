#include "uaparse/extract/values/case_numbers.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"
#include "uaparse/base/text.h"

namespace uaparse {
namespace {

using test::TextCase;

class UaNumbers : public testing::TestWithParam<TextCase> {};

TEST_P(UaNumbers, ArePrintedInManyForms) {
  const auto found = find_ua_number(folded(GetParam().input), test::english(), true);
  EXPECT_EQ(found ? found->number : "none", GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, UaNumbers,
    testing::Values(
        TextCase{"Plain", "UA 213/93", "213/93"}, TextCase{"Colon", "UA: 322/14", "322/14"},
        TextCase{"BlankBeforeSlash", "UA 219 /06", "219/06"}, TextCase{"Dot", "UA 24.17", "24/17"},
        TextCase{"OneDigitWithDot", "UA 8.19", "8/19"}, TextCase{"Padded", "UA 052/10", "52/10"},
        TextCase{"FourDigitYear", "UA-003/2015", "3/15"}, TextCase{"Glued", "UA50/12", "50/12"},
        TextCase{"Extra", "EXTRA 73/91", "EXTRA 73/91"},
        TextCase{"PaddedExtra", "EXTRA 03/95", "EXTRA 3/95"},
        TextCase{"MixedCaseExtra", "Extra 60/98", "EXTRA 60/98"},
        TextCase{"Ex", "ex 13/98", "EXTRA 13/98"}, TextCase{"German", "UA-313/2014", "313/14"},
        TextCase{"GermanUpdate", "UA-257-1/2014", "257/14"},
        TextCase{"French", "AU 133/13", "133/13"},
        TextCase{"First", "UA 50/12 and UA 51/12", "50/12"},
        TextCase{"BeforeAnIndex", "UA: 50/12 Index: ASA 31/001/2012", "50/12"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    LookAlikes, UaNumbers,
    testing::Values(TextCase{"WithoutSeries", "28/91", "none"},
                    TextCase{"Index", "ASA 31/001/2012", "none"},
                    TextCase{"OldIndex", "AFR 54/30/93", "none"},
                    TextCase{"Zero", "UA 0/12", "none"},
                    TextCase{"WordThatEndsLikeASeries", "Index: 50/12", "none"},
                    TextCase{"FourDigits", "UA 1234/12", "none"},
                    TextCase{"OneDigitYear", "UA 50/1", "none"}, TextCase{"Empty", "", "none"}),
    test::case_name);

TEST(UaNumber, NeedsNoSeriesWhereOneIsExpected) {
  const auto found = find_ua_number("further information on 28/91 (", test::english(), false);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->number, "28/91");
}

class Indexes : public testing::TestWithParam<TextCase> {};

// `as printed = key`.
TEST_P(Indexes, AreNormalised) {
  const auto found = find_index(folded(GetParam().input));
  EXPECT_EQ(found ? found->index + " = " + found->key : "none", GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Indexes,
    testing::Values(
        TextCase{"Padded", "ASA 31/035/2004", "ASA 31/035/2004 = ASA 31/35/2004"},
        TextCase{"TwoDigitYear", "AFR 54/30/93", "AFR 54/30/93 = AFR 54/30/1993"},
        TextCase{"TwoDigitYearOfThisCentury", "ASA 24/001/12", "ASA 24/001/12 = ASA 24/1/2012"},
        TextCase{"ThreeDigitsEarly", "EUR 44/157/94", "EUR 44/157/94 = EUR 44/157/1994"},
        TextCase{"RunningNumber", "MDE 12/4022/2016", "MDE 12/4022/2016 = MDE 12/4022/2016"},
        TextCase{"FiveDigits", "AMR 51/12345/2017", "AMR 51/12345/2017 = AMR 51/12345/2017"},
        TextCase{"SmallAndGlued", "asa17/8157/2018", "ASA 17/8157/2018 = ASA 17/8157/2018"},
        TextCase{"Blanks", "ASA 24 / 001 / 2012", "ASA 24/001/2012 = ASA 24/1/2012"},
        TextCase{"BehindALabel", "Index: ASA 24/001/2012 Korea", "ASA 24/001/2012 = ASA 24/1/2012"},
        TextCase{"InBrackets", "(ASA 31/091/2003, 28 November)",
                 "ASA 31/091/2003 = ASA 31/91/2003"},
        TextCase{"WithoutRegion", "21/15/98", "none"},
        TextCase{"WithoutCountryNumber", "EUR/39/95", "none"},
        TextCase{"LongerWord", "XASA 24/001/2012", "none"},
        TextCase{"UaNumber", "UA 50/12", "none"}, TextCase{"Empty", "", "none"}),
    test::case_name);

}  // namespace
}  // namespace uaparse
