#include "uaparse/extract/values/dates.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"
#include "uaparse/base/text.h"

namespace uaparse {
namespace {

using test::TextCase;

// `2012-4-10`, year 0 when none is printed; `none` when no date is found.
std::string dump(const std::optional<PrintedDate>& date) {
  return date ? std::to_string(date->year) + "-" + std::to_string(date->month) + "-" +
                    std::to_string(date->day)
              : "none";
}

class Dates : public testing::TestWithParam<TextCase> {};

TEST_P(Dates, AreReadInEveryPrintedForm) {
  EXPECT_EQ(dump(find_date(folded(GetParam().input), test::english())), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Dates,
    testing::Values(TextCase{"DayMonthYear", "6 November 1990", "1990-11-6"},
                    TextCase{"Capitals", "18 OCTOBER 2018", "2018-10-18"},
                    TextCase{"SmallLetters", "1 june 2012", "2012-6-1"},
                    TextCase{"CommaBeforeYear", "10 September, 2017", "2017-9-10"},
                    TextCase{"LeadingZero", "03 November 2003", "2003-11-3"},
                    TextCase{"ShortMonth", "18 Feb 2015", "2015-2-18"},
                    TextCase{"ShortMonthWithPoint", "26 Mar. 2015", "2015-3-26"},
                    TextCase{"MonthFirst", "July 31, 2017", "2017-7-31"},
                    TextCase{"MonthFirstWithoutComma", "June 1 2023", "2023-6-1"},
                    TextCase{"MonthFirstOrdinal", "April 4th, 2011", "2011-4-4"},
                    TextCase{"Ordinal", "10th April 2012", "2012-4-10"},
                    TextCase{"OrdinalOf", "the 3rd of May 2012", "2012-5-3"},
                    TextCase{"PointBehindDay", "27. January 2015", "2015-1-27"},
                    TextCase{"Glued", "10APRIL2012", "2012-4-10"},
                    TextCase{"MisspeltMonth", "3 septmember 2012", "2012-9-3"},
                    TextCase{"MonthWithoutALetter", "3 Septmber 2012", "2012-9-3"},
                    TextCase{"MonthWithLettersSwapped", "3 Decmeber 2012", "2012-12-3"},
                    TextCase{"MisspeltMonthFirst", "Janurary 3, 2012", "2012-1-3"},
                    TextCase{"BehindANumberOfPeople", "the 12 people 3 May 1990", "1990-5-3"},
                    TextCase{"DigitsWithPoints", "06.03.2018", "2018-3-6"},
                    TextCase{"DigitsWithSlashes", "25/08/98", "1998-8-25"},
                    TextCase{"Iso", "2012-04-10", "2012-4-10"},
                    TextCase{"TwoDigitYearOfThisCentury", "10 April 12", "2012-4-10"},
                    TextCase{"TwoDigitYearOfTheLast", "10 April 61", "1961-4-10"},
                    TextCase{"TwoDigitYearBeforeAmnestyBegan", "10 April 60", "2060-4-10"},
                    TextCase{"WithoutYear", "23 April", "0-4-23"},
                    TextCase{"WithoutYearBeforeAWord", "23 April to:", "0-4-23"},
                    TextCase{"AtTheEndOfALine", "25 June 1993 torture 1 May", "1993-6-25"},
                    TextCase{"BehindALabel", "date: 22 December 2014", "2014-12-22"},
                    TextCase{"InBrackets", "(28 November 2003)", "2003-11-28"},
                    TextCase{"NotAReal", "31 February 2012", "2012-2-31"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(LookAlikes, Dates,
                         testing::Values(TextCase{"Index", "ASA 31/035/2004", "none"},
                                         TextCase{"OldIndex", "AFR 54/30/93", "none"},
                                         TextCase{"UaNumber", "UA 50/12", "none"},
                                         TextCase{"Phone", "+977 1 555 0100", "none"},
                                         TextCase{"MonthAndYear", "April 2012", "none"},
                                         TextCase{"MonthAlone", "may be sent", "none"},
                                         TextCase{"PeopleAndYear", "12 people 1993", "none"},
                                         TextCase{"PeopleAndNumber", "killed 12 women 19", "none"},
                                         TextCase{"YearAlone", "2012", "none"},
                                         TextCase{"Version", "1.2", "none"},
                                         TextCase{"Empty", "", "none"}),
                         test::case_name);

// A typing error in the year must not turn the date into one of the year at hand.
INSTANTIATE_TEST_SUITE_P(YearsThatCannotBeRead, Dates,
                         testing::Values(TextCase{"LetterForDigit", "10 April 2O13", "none"},
                                         TextCase{"ThreeDigits", "10 April 201", "none"},
                                         TextCase{"FiveDigits", "10 April 20133", "none"},
                                         TextCase{"MonthFirst", "April 10, 2O13", "none"},
                                         TextCase{"TheNextDateIsFound",
                                                  "10 April 201 or 12 May 2013", "2013-5-12"}),
                         test::case_name);

std::string complete(const std::string& text, const std::optional<Date>& issued) {
  const std::optional<Date> date = completed(*find_date(text, test::english()), issued);
  return date ? iso_8601(*date) : "none";
}

TEST(DatesWithoutYear, AreTheFirstSuchDayFromTheIssueDateOn) {
  const std::optional<Date> issued = make_date(2012, 2, 28);
  EXPECT_EQ(complete("10 april", issued), "2012-04-10");
  EXPECT_EQ(complete("28 february", issued), "2012-02-28");
  EXPECT_EQ(complete("27 february", issued), "2013-02-27");
}

TEST(DatesWithoutYear, AreNoneWithoutAnIssueDate) {
  EXPECT_EQ(complete("10 april", std::nullopt), "none");
}

TEST(DatesWithoutYear, AreNoneWhenTheDayDoesNotExist) {
  EXPECT_EQ(complete("31 april", make_date(2012, 2, 28)), "none");
}

TEST(DatesWithYear, AreNotCompleted) {
  EXPECT_EQ(complete("10 april 2010", make_date(2012, 2, 28)), "2010-04-10");
  EXPECT_EQ(complete("29 february 2011", make_date(2012, 2, 28)), "none");
}

}  // namespace
}  // namespace uaparse
