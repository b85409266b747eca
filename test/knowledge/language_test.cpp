#include "uaparse/knowledge/language.h"

#include <ostream>

#include <gtest/gtest.h>

#include "uaparse/base/text.h"

namespace uaparse {
namespace {

// A language made up for these tests.
LexiconData ruritanian() {
  LexiconData data;
  data.language = "x-ruri";
  data.labels[Label::kBanner] = {"ur ak"};
  data.labels[Label::kFurtherInformation] = {"mer om", "mer om ua"};
  data.labels[Label::kOutcome] = {"ur ak slut"};
  data.labels[Label::kCareOf] = {"genom :?"};
  data.labels[Label::kOwnLanguage] = {"ert sprak", "sprak"};
  data.labels[Label::kFax] = {"fax ?:"};
  data.labels[Label::kPhone] = {"tel ?:", "tel ?/ ?fax ?:"};
  data.labels[Label::kEmail] = {"e-?post ?:"};
  data.labels[Label::kDate] = {"{day} (?:st|nd|rd|o)? (de |of )?{month},? (?:de )?{any_year}?",
                               "{month} {day},? {year}?"};
  data.labels[Label::kSeries] = {"na"};
  data.labels[Label::kExtraSeries] = {"ek(stra)?", "(?:^|[^a-z])e"};
  data.labels[Label::kAge] = {"alder:?"};
  data.labels[Label::kYears] = {"ar"};
  data.words[Words::kConjunctions] = {"eller"};
  data.words[Words::kHonorifics] = {"hr", "hr.", "hans majestat", "dato'"};
  data.words[Words::kOfficeHeads] = {"ministern", "vice ministern"};
  data.tables[Table::kMonths] = {{"mai", "5"}, {"mai(", "5"}, {"januari", "1"}, {"jan", "1"}};
  data.tables[Table::kGenders] = {{"m", "male"}};
  return data;
}

class RuritanianText : public testing::Test {
 protected:
  const LexiconData data_ = ruritanian();
  const Language language_{data_};
};

// `label begin-end` of each match.
std::string dump(const std::vector<LabelMatch>& matches) {
  std::string result;
  for (const LabelMatch& match : matches) {
    result += result.empty() ? "" : ", ";
    result += std::string(kLabelNames[static_cast<std::size_t>(match.label)]) + " " +
              std::to_string(match.begin) + "-" + std::to_string(match.end);
  }
  return result;
}

TEST_F(RuritanianText, KnowsItsTag) {
  EXPECT_EQ(language_.tag(), "x-ruri");
}

TEST_F(RuritanianText, HeadingsStandAtTheStartOfALine) {
  EXPECT_EQ(dump(language_.match_headings("ur ak")), "banner 0-5");
  EXPECT_EQ(dump(language_.match_headings("  * ur ak nu")), "banner 0-9");
  EXPECT_EQ(dump(language_.match_headings("urak")), "banner 0-4") << "words run together";
  EXPECT_EQ(dump(language_.match_headings("om ur ak")), "");
  EXPECT_EQ(dump(language_.match_headings("")), "");
}

TEST_F(RuritanianText, TheLongestOfALabelCounts) {
  EXPECT_EQ(dump(language_.match_headings("mer om ua 5/12")), "further_information 0-9");
}

TEST_F(RuritanianText, ALineMayBeginWithTwoHeadings) {
  EXPECT_EQ(dump(language_.match_headings("ur ak slut")), "banner 0-5, outcome 0-10");
}

TEST_F(RuritanianText, ContactLabelsAreNoHeadings) {
  EXPECT_EQ(dump(language_.match_headings("fax: 1")), "");
}

struct ContactCase {
  const char* name;
  const char* line;
  const char* want;
};

void PrintTo(const ContactCase& c, std::ostream* out) {
  *out << c.name;
}

class RuritanianContacts : public testing::TestWithParam<ContactCase> {};

TEST_P(RuritanianContacts, AreFoundFromLeftToRight) {
  const LexiconData data = ruritanian();
  EXPECT_EQ(dump(Language(data).match_contacts(GetParam().line)), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, RuritanianContacts,
    testing::Values(ContactCase{"None", "1 castle street", ""},
                    ContactCase{"AtTheStart", "fax: 1", "fax 0-4"},
                    ContactCase{"Several", "tel: 1 fax: 2", "phone 0-4, fax 7-11"},
                    ContactCase{"TheSameTwice", "fax: 1 fax: 2", "fax 0-4, fax 7-11"},
                    ContactCase{"NoneWithinAnother", "tel/fax: 1", "phone 0-8"},
                    ContactCase{"AfterASeparator", "1;fax: 2 (e-post: x)", "fax 2-6, email 10-17"},
                    ContactCase{"InsideAWordIsNone", "telefax: 1", ""},
                    ContactCase{"InASentenceIsNone", "he sent a fax to them", ""}),
    [](const testing::TestParamInfo<ContactCase>& instance) { return instance.param.name; });

TEST_F(RuritanianText, FindsALabelAnywhere) {
  const std::optional<LabelMatch> match =
      language_.find(Label::kOwnLanguage, "skriv pa ert sprak!");
  ASSERT_TRUE(match);
  EXPECT_EQ(dump({*match}), "own_language 9-18") << "the leftmost, and of those the longest";
  EXPECT_EQ(language_.find(Label::kOwnLanguage, "skriv pa ert sprak!", 10)->begin, 13U);
  EXPECT_FALSE(language_.find(Label::kOwnLanguage, "skriv nu"));
  EXPECT_FALSE(language_.find(Label::kWriteIn, "skriv nu")) << "no such label in the lexicon";
}

TEST_F(RuritanianText, LooksWordsUp) {
  EXPECT_TRUE(language_.has(Words::kHonorifics, "hans majestat"));
  EXPECT_FALSE(language_.has(Words::kHonorifics, "majestat"));
  EXPECT_FALSE(language_.has(Words::kPlaces, "hr"));
  EXPECT_EQ(language_.look_up(Table::kGenders, "m"), "male");
  EXPECT_EQ(language_.look_up(Table::kGenders, "f"), std::nullopt);
  EXPECT_EQ(language_.look_up(Table::kNumbers, "m"), std::nullopt);
}

TEST_F(RuritanianText, TakesTheLongestPhraseAtTheBeginning) {
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hr berg"), 2U);
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hr. berg"), 3U);
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hr.berg"), 3U) << "run together";
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hans majestat karl"), 13U);
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hans majestat"), 13U);
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hans berg"), 0U);
  EXPECT_EQ(language_.prefix(Words::kHonorifics, "hrafn"), 0U) << "only to the end of a word";
  EXPECT_EQ(language_.prefix(Words::kHonorifics, ""), 0U);
  EXPECT_EQ(language_.prefix(Words::kOfficeHeads, "vice ministern for"), 14U);
}

TEST(LanguageWithManyWords, EndsOnATextWithoutBlanks) {
  LexiconData data;
  for (int i = 0; i < 100; ++i) {
    data.words[Words::kHonorifics].push_back("hr" + std::to_string(i));
  }
  const Language language(data);
  const std::string text(1 << 20, '.');
  EXPECT_EQ(language.prefix(Words::kHonorifics, text), 0U);
}

struct DateCase {
  const char* name;
  const char* text;
  const char* want;  // the groups that took part, `index=text`
};

void PrintTo(const DateCase& c, std::ostream* out) {
  *out << c.name;
}

class RuritanianDates : public testing::TestWithParam<DateCase> {};

TEST_P(RuritanianDates, AreReadInEveryForm) {
  const LexiconData data = ruritanian();
  const Language language(data);
  const std::string text = folded(GetParam().text);
  const std::optional<Match> match = language.dates().find(text);
  std::string groups;
  for (std::size_t i = 1; match && i < match->groups.size(); ++i) {
    if (!match->group(text, i).empty()) {
      groups += groups.empty() ? "" : " ";
      groups += std::to_string(i) + "=" + std::string(match->group(text, i));
    }
  }
  EXPECT_EQ(groups, GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, RuritanianDates,
    testing::Values(DateCase{"DayMonthYear", "den 10 Mai 2012", "1=10 2=mai 3=2012"},
                    DateCase{"WithoutYear", "10 mai", "1=10 2=mai"},
                    DateCase{"TwoDigitYear", "10 mai 12.", "1=10 2=mai 3=12"},
                    DateCase{"RunTogether", "10mai2012", "1=10 2=mai 3=2012"},
                    DateCase{"Ordinal", "3rd of mai, 2012", "1=3 2=mai 3=2012"},
                    DateCase{"OrdinalMark", "1\u00BA de mai de 2012", "1=1 2=mai 3=2012"},
                    DateCase{"TheLongerMonthCounts", "2 januari 2012", "1=2 2=januari 3=2012"},
                    DateCase{"MonthDayYear", "Mai 10, 2012", "4=mai 5=10 6=2012"},
                    DateCase{"Figures", "10.05.2012", "7=10 8=05 9=2012"},
                    DateCase{"FiguresWithStrokes", "(10/5/12)", "7=10 8=5 9=12"},
                    DateCase{"Iso", "2012-05-10", "10=2012 11=05 12=10"},
                    DateCase{"MonthWithAMark", "10 mai( 2012", "1=10 2=mai( 3=2012"},
                    DateCase{"CaseNumberIsNone", "ua 50/12", ""},
                    DateCase{"IndexIsNone", "afr 99/001/2012", ""},
                    DateCase{"MonthInAWordIsNone", "10 maiden", ""},
                    DateCase{"LongNumberIsNone", "110 mai", ""}),
    [](const testing::TestParamInfo<DateCase>& instance) { return instance.param.name; });

TEST_F(RuritanianText, SaysWhatTheGroupsOfADateAre) {
  const DateExpression& groups = language_.date_groups();
  EXPECT_EQ(groups.parts,
            (std::vector<DatePart>{DatePart::kDay, DatePart::kMonth, DatePart::kAnyYear,
                                   DatePart::kMonth, DatePart::kDay, DatePart::kYear,
                                   DatePart::kDay, DatePart::kMonthDigits, DatePart::kAnyYear,
                                   DatePart::kYear, DatePart::kMonthDigits, DatePart::kDay}));
  EXPECT_EQ(groups.first_in_figures, 7U);
}

// The groups of the first match, `1=... 3=...`.
std::string groups_of(const Pattern& pattern, const std::string& text) {
  const std::optional<Match> match = pattern.find(text);
  std::string groups;
  for (std::size_t i = 1; match && i < match->groups.size(); ++i) {
    if (!match->group(text, i).empty()) {
      groups += (groups.empty() ? "" : " ") + std::to_string(i) + "=" +
                std::string(match->group(text, i));
    }
  }
  return groups;
}

TEST_F(RuritanianText, NumbersItsCasesInItsOwnSeries) {
  EXPECT_EQ(groups_of(language_.case_numbers(), "na 50/12"), "1=na 3=50 4=12");
  EXPECT_EQ(groups_of(language_.case_numbers(), "ekstra: 7/2012"), "2=ekstra 3=7 4=2012");
  EXPECT_EQ(groups_of(language_.case_numbers(), "ua 50/12"), "3=50 4=12");
}

TEST_F(RuritanianText, SaysAgesInItsOwnWords) {
  EXPECT_EQ(groups_of(language_.ages(), "anton zorin alder: 45"), "1=45");
  EXPECT_EQ(groups_of(language_.ages(), "anton zorin 17 eller 18 ar"), "2=17 eller 18");
  EXPECT_EQ(groups_of(language_.ages(), "anton zorin, 23"), "1=23");
  EXPECT_EQ(groups_of(language_.ages(), "anton zorin aged 45"), "");
}

TEST(LanguageWithoutMonths, ReadsDatesInFigures) {
  const LexiconData data;
  const Language language(data);
  EXPECT_TRUE(language.dates().find("10.05.2012"));
  EXPECT_FALSE(language.dates().find("10 2012"));
}

}  // namespace
}  // namespace uaparse
