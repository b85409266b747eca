#include "uaparse/extract/appeal.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

class Deadline : public testing::TestWithParam<TextCase> {};

// The addressee below must be found, whatever opens the addresses.
TEST_P(Deadline, IsReadFromEveryWording) {
  DocumentText document;
  document.appeals = GetParam().input;
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), GetParam().want);
  EXPECT_EQ(dump(record.recipients),
            "Minister of Justice | Mr Anton Zorin | 12 River Street; Kathmandu; Nepal | fax +977 1 "
            "555 0100 | salutation Dear Minister");
}

INSTANTIATE_TEST_SUITE_P(
    Wordings, Deadline,
    testing::Values(
        TextCase{"Opener", "PLEASE SEND APPEALS BEFORE 18 APRIL 2012 TO:", "2012-04-18"},
        TextCase{"WithoutTo", "PLEASE SEND APPEALS BEFORE 18 APRIL 2012", "2012-04-18"},
        TextCase{"SmallLetters", "please send appeals before 1 june 2012", "2012-06-01"},
        TextCase{"InAnyCase",
                 "Please send appeals as soon as possible, and in any case before 8 April 2012.",
                 "2012-04-08"},
        TextCase{"Glued", "PLEASE SEND APPEALS BEFORE 1JUNE2012 TO:", "2012-06-01"},
        TextCase{"CommaBeforeYear", "PLEASE SEND APPEALS BEFORE 10 APRIL, 2012 TO:", "2012-04-10"},
        TextCase{"MonthFirst", "PLEASE SEND APPEALS BEFORE APRIL 10, 2012 TO:", "2012-04-10"},
        TextCase{"BrokenInTheDate", "PLEASE SEND APPEALS BEFORE 10 APRIL\n2012 TO:", "2012-04-10"},
        TextCase{"BrokenBeforeTheDate",
                 "PLEASE SEND APPEALS BEFORE\n10 APRIL 2012 TO:", "2012-04-10"},
        TextCase{"WithoutYear", "PLEASE SEND APPEALS BEFORE 10 APRIL TO:", "2012-04-10"},
        TextCase{"WithoutYearInTheNext", "PLEASE SEND APPEALS BEFORE 10 JANUARY TO:", "2013-01-10"},
        TextCase{"NoDateAtAll", "APPEALS TO:", "null"},
        TextCase{"Immediately", "PLEASE SEND APPEALS IMMEDIATELY TO:", "null"},
        TextCase{"AsQuicklyAsPossible",
                 "PLEASE SEND APPEALS TO ARRIVE AS QUICKLY AS POSSIBLE TO:", "null"},
        TextCase{"NotReal", "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:", "null"},
        TextCase{"UnreadableYear", "PLEASE SEND APPEALS BEFORE 10 APRIL 2O13 TO:", "null"}),
    test::case_name);

TEST(Deadline, IsNotTakenFromProse) {
  DocumentText document;
  document.appeals = "APPEALS TO:";
  document.body = "The court set a deadline before 3 March 2012 and another until 4 May 2012.";
  document.closing += "\nThis action ended on March 2, 2016.";
  EXPECT_EQ(dump(test::record_of(document).deadline), "null");
}

TEST(Deadline, IsThatOfTheSentenceThatOpensTheAddresses) {
  DocumentText document;
  document.body = "The clerk said:\nPlease send appeals before 3 March 2012 to the court.";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), "2012-04-10");
  ASSERT_EQ(record.recipients.size(), 1U);
  EXPECT_EQ(dump(record.recipients.front().position), "Minister of Justice");
}

TEST(Deadline, PrintedTwiceAboveTheAddressesIsTheFirst) {
  DocumentText document;
  document.appeals += "\nPLEASE SEND APPEALS BEFORE 20 MAY 2012 TO:";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), "2012-04-10");
  ASSERT_EQ(record.recipients.size(), 1U);
  EXPECT_EQ(dump(record.recipients.front().position), "Minister of Justice");
}

TEST(Deadline, IsNotTheAboveDate) {
  DocumentText document;
  document.closing = "Please check with your section office if sending appeals after 1 May 2013.";
  EXPECT_EQ(dump(test::record_of(document).deadline), "2012-04-10");
}

TEST(Deadline, BeforeTheIssueDateIsDoubted) {
  DocumentText document;
  document.appeals = "PLEASE SEND APPEALS BEFORE 10 JANUARY 2012 TO:";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), "2012-01-10");
  EXPECT_EQ(dump(record.diagnostics), "deadline-before-issue /deadline");
}

TEST(Deadline, WithoutYearNeedsAnIssueDate) {
  DocumentText document;
  document.header = "UA: 50/12";
  document.foot.clear();
  document.appeals = "PLEASE SEND APPEALS BEFORE 10 APRIL TO:";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), "null");
  EXPECT_EQ(dump(record.diagnostics),
            "deadline-without-year /deadline\nindex-missing /index\nissued-missing /issued\n"
            "country-missing /country");
}

class Languages : public testing::TestWithParam<TextCase> {};

// `en ar, own yes`.
TEST_P(Languages, AreReadInTheirOrder) {
  DocumentText document;
  document.write_in = GetParam().input + "\n\n* Urging the authorities to publish it in French;";
  const Record record = test::record_of(document);
  std::string got;
  for (const auto& tag : record.write_in) {
    got += tag.value + " ";
  }
  got += record.own_language ? record.own_language->value ? "own yes" : "own no" : "own null";
  EXPECT_EQ(got, GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Languages,
    testing::Values(
        TextCase{"One", "Please write immediately in Spanish or your own language:", "es own yes"},
        TextCase{"Either",
                 "Please write immediately either in English, Arabic or in your own language:",
                 "en ar own yes"},
        TextCase{"AndOr",
                 "Please write immediately in Arabic, French and English or in your own language:",
                 "ar fr en own yes"},
        TextCase{"OrOr",
                 "Please write immediately in French, English or Arabic or in your own language:",
                 "fr en ar own yes"},
        TextCase{"Four",
                 "PLEASE WRITE IMMEDIATELY in Arabic, English, French or your own language:",
                 "ar en fr own yes"},
        TextCase{"Numbered",
                 "1) Please write immediately in English, Persian or your own language:",
                 "en fa own yes"},
        TextCase{"WithoutOwn", "Please write immediately in English or Russian:", "en ru own no"},
        TextCase{"OwnOnly", "Please write immediately in your own language:", "own yes"},
        TextCase{"Broken", "Please write immediately in English, Chinese or\nyour own language:",
                 "en zh own yes"},
        TextCase{"TwoWords",
                 "Please write immediately in Haitian Creole or French:", "ht fr own no"},
        TextCase{
            "UnknownLanguage",
            "Please write immediately in English, Klingon or your own language:", "en own yes"}),
    test::case_name);

TEST(Languages, AreNullWhenTheDocumentSaysNothing) {
  DocumentText document;
  document.write_in = "Please ask the authorities to stop. The French embassy was told.";
  const Record record = test::record_of(document);
  EXPECT_TRUE(record.write_in.empty());
  EXPECT_FALSE(record.own_language.has_value());
}

class CareOf : public testing::TestWithParam<TextCase> {};

// `name, position`; empty when the appeal is to the addressee alone.
TEST_P(CareOf, NamesWhomTheAppealIsFor) {
  DocumentText document;
  document.appeals = GetParam().input;
  document.recipients = "Embassy of Nepal\n1 Long Road\nVienna\nAustria";
  const Record record = test::record_of(document);
  ASSERT_EQ(record.recipients.size(), 1U);
  const auto& behalf = record.recipients.front().on_behalf_of;
  EXPECT_EQ(behalf ? dump(behalf->name) + ", " + dump(behalf->position) : "", GetParam().want);
  EXPECT_EQ(dump(record.deadline), "2012-04-10");
}

INSTANTIATE_TEST_SUITE_P(
    Forms, CareOf,
    testing::Values(
        TextCase{"NameAndOffice",
                 "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO ANTON ZORIN, SUPREME COMMANDER OF "
                 "THE\nPEOPLE'S ARMY, CARE OF:",
                 "ANTON ZORIN, SUPREME COMMANDER OF THE PEOPLE'S ARMY"},
        TextCase{"NameAlone", "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO ANTON ZORIN, C/O:",
                 "ANTON ZORIN, null"},
        TextCase{"BehindAColon",
                 "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO: Anton Zorin, care of:",
                 "Anton Zorin, null"},
        TextCase{"NobodyNamed", "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 CARE OF:", ""},
        TextCase{"NoForwarding", "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO THE FOLLOWING:", ""}),
    test::case_name);

}  // namespace
}  // namespace uaparse
