#include "uaparse/extract/title.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

class Title : public testing::TestWithParam<TextCase> {};

TEST_P(Title, StandsInCapitalsBelowTheBanner) {
  DocumentText document;
  document.title = GetParam().input;
  EXPECT_EQ(dump(test::record_of(document).title), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Title,
    testing::Values(
        TextCase{"OneLine", "ACTIVIST'S LIFE AT RISK", "ACTIVIST'S LIFE AT RISK"},
        TextCase{"TwoLines", "EXECUTIONS TEMPORARILY\nHALTED IN NEPAL",
                 "EXECUTIONS TEMPORARILY HALTED IN NEPAL"},
        TextCase{"ThreeLines", "WOMEN AND CHILDREN\nDRIVEN FROM THEIR\nHOMES AT NIGHT",
                 "WOMEN AND CHILDREN DRIVEN FROM THEIR HOMES AT NIGHT"},
        TextCase{"SmallCapitals", "executions TEMPORARILY HALTED in nepal",
                 "executions TEMPORARILY HALTED in nepal"},
        TextCase{"SmallCapitalsAtTheEnd", "EXECUTIONS TEMPORARILY HALTED in nepal",
                 "EXECUTIONS TEMPORARILY HALTED in nepal"},
        TextCase{"Number", "STOP 40 EXECUTIONS", "STOP 40 EXECUTIONS"},
        TextCase{"Quotes", "UN EXPERTS: “STOP THE EVICTION”", "UN EXPERTS: “STOP THE EVICTION”"},
        TextCase{"HyphenAtTheLineEnd", "FEAR FOR HUNGER-\nSTRIKERS IN PRISON",
                 "FEAR FOR HUNGER-STRIKERS IN PRISON"},
        TextCase{"Accents", "ÉLODIE ÑÚÑEZ ARRESTED", "ÉLODIE ÑÚÑEZ ARRESTED"},
        TextCase{"TypingErrorStays", "ACTVIST AT RISK", "ACTVIST AT RISK"},
        TextCase{"SummaryOnTheSameLine",
                 "FEARS OF FURTHER EXECUTIONS IN NEPAL Forty men are at risk of execution.",
                 "FEARS OF FURTHER EXECUTIONS IN NEPAL"},
        TextCase{"SummaryThatBeginsWithALetter",
                 "PROTECT THE MIGRANTS A man was taken from his home on Monday.",
                 "PROTECT THE MIGRANTS"},
        TextCase{"SummaryOnTheSecondLine",
                 "FEARS OF FURTHER EXECUTIONS\nIN THE PRISON OF BELU Forty men are there.",
                 "FEARS OF FURTHER EXECUTIONS IN THE PRISON OF BELU"}),
    test::case_name);

class RunOnTitle : public testing::TestWithParam<TextCase> {};

TEST_P(RunOnTitle, FollowsTheBannerOnItsLine) {
  DocumentText document;
  document.title.clear();
  document.summary.clear();
  std::string text = document.text();
  text.replace(text.find("URGENT ACTION"), 13, "URGENT ACTION " + GetParam().input);
  EXPECT_EQ(dump(test::record_of(text).title), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, RunOnTitle,
    testing::Values(
        TextCase{"WithSummary", "PROTECT MIGRANTS FROM KIDNAPPING Criminal gangs took forty.",
                 "PROTECT MIGRANTS FROM KIDNAPPING"},
        TextCase{"SummaryBelow", "PROTECT MIGRANTS FROM KIDNAPPING\nCriminal gangs took forty.",
                 "PROTECT MIGRANTS FROM KIDNAPPING"},
        TextCase{"TitleGoesOnBelow",
                 "PROTECT MIGRANTS FROM\nKIDNAPPING\nCriminal gangs took forty.",
                 "PROTECT MIGRANTS FROM KIDNAPPING"},
        TextCase{"SummaryThatBeginsWithALetter", "PROTECT MIGRANTS A man was taken from his home.",
                 "PROTECT MIGRANTS"}),
    test::case_name);

TEST(Title, StandsBelowAHeaderThatStandsBelowTheBanner) {
  DocumentText document;
  document.title = document.header + "\nVILLAGERS AT RISK";
  document.header.clear();
  EXPECT_EQ(dump(test::record_of(document).title), "VILLAGERS AT RISK");
}

TEST(Title, IsMissedWhenNothingStandsBelowTheBanner) {
  const Record record = test::record_of(
      "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012\n\n"
      "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister of Justice\nKathmandu\nNepal\n\n"
      "Gender m/f: m\n\nURGENT ACTION\n");
  EXPECT_EQ(dump(record.title), "null");
  EXPECT_NE(dump(record.diagnostics).find("title-missing /title"), std::string::npos);
}

}  // namespace
}  // namespace uaparse
