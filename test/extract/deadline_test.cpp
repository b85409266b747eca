#include "uaparse/extract/deadline.h"

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

// Where the deadline stands below the addressees, in a sentence or behind a label.
class DeadlineBelow : public testing::TestWithParam<TextCase> {};

TEST_P(DeadlineBelow, IsTheLastDayToWrite) {
  DocumentText document;
  document.appeals = "APPEALS TO:";
  document.closing = GetParam().input;
  EXPECT_EQ(dump(test::record_of(document).deadline), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, DeadlineBelow,
    testing::Values(
        TextCase{
            "Immediately",
            "PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat or your\n"
            "section office if sending appeals after 6 November 2012.",
            "2012-11-06"},
        TextCase{"ImmediatelyWithCommas",
                 "PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or\n"
                 "your section office, if sending appeals after 6 November 2012.",
                 "2012-11-06"},
        TextCase{"DateOnTheThirdLine",
                 "PLEASE SEND APPEALS IMMEDIATELY. Please\ncheck with your section office,\n"
                 "if sending appeals after 6 November 2012.",
                 "2012-11-06"},
        TextCase{"ImmediatelyAlone", "PLEASE SEND APPEALS IMMEDIATELY.", "null"},
        TextCase{"LeadLost",
                 "Check with the International Secretariat if sending appeals after 6 November "
                 "2012.",
                 "2012-11-06"},
        TextCase{"AsSoonAsPossible",
                 "Please send appeals as soon as possible, and in any case before 8 February 2013.",
                 "2013-02-08"},
        TextCase{"LabelWithDate", "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 23 September 2012",
                 "2012-09-23"},
        TextCase{"LabelAndDateBelow", "APPEAL DEADLINE NOTICE:\n23 September 2012", "2012-09-23"},
        TextCase{"ExpiresInsideALine",
                 "Please take action as soon as possible. This Urgent Action expires on June 1 "
                 "2012.",
                 "2012-06-01"},
        TextCase{"ActionThatEnded", "This action ended on March 2, 2013", "null"},
        TextCase{"AboveDate",
                 "Please check with your section if sending appeals after the above date.\n"
                 "The office is closed on 3 May 2012.",
                 "null"}),
    test::case_name);

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
