// Documents that are odd: a record all the same, with a diagnostic; or a refusal.
#include "test/support/document_text.h"
#include "test/support/text_case.h"
#include "uaparse/base/text.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/record/values.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

const std::string kPlainRecipient =
    "Minister of Justice | Mr Anton Zorin | 12 River Street; Kathmandu; Nepal | fax +977 1 555 "
    "0100 "
    "| salutation Dear Minister";

// The diagnostics' codes, each once.
bool has_code(const Record& record, const std::string& code) {
  for (const Diagnostic& diagnostic : record.diagnostics) {
    if (diagnostic.code == code) {
      return true;
    }
  }
  return false;
}

void expect_clean_values(const Record& record) {
  for (const RecordValue& value : list_values(record)) {
    EXPECT_EQ(clean_text(value.text), value.text) << value.pointer;
  }
}

TEST(BadInput, DeadlineThatIsNoDayIsNull) {
  DocumentText document;
  document.appeals = "PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), "null");
  EXPECT_EQ(dump(record.recipients), kPlainRecipient);
  EXPECT_EQ(dump(record.diagnostics), "date-not-real /deadline");
}

TEST(BadInput, OfTwoDeadlinesTheFirstIsTaken) {
  DocumentText document;
  document.closing = "Please send appeals before 20 May 2012.\n\n" + document.closing;
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.deadline), "2012-04-10");
  EXPECT_TRUE(has_code(record, "deadline-contradicted"));
  EXPECT_TRUE(has_code(record, "low-confidence"));
  EXPECT_EQ(dump(record.recipients), kPlainRecipient);
}

TEST(BadInput, DeadlinePrintedTwiceIsNoContradiction) {
  DocumentText document;
  document.closing = "Please send appeals before 10 April 2012.\n\n" + document.closing;
  EXPECT_EQ(dump(test::record_of(document).diagnostics), "");
}

TEST(BadInput, AddresseeWithoutOfficeKeepsItsAddress) {
  DocumentText document;
  document.recipients += "\n\n12 Lake Road\nBelu\nNepal\nFax: +977 1 555 0103";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.recipients),
            kPlainRecipient + "\n- | - | 12 Lake Road; Belu; Nepal | fax +977 1 555 0103");
  EXPECT_EQ(dump(record.diagnostics), "addressee-without-office /recipients/1");
}

class OddCharacters : public testing::TestWithParam<TextCase> {};

// The input stands inside the name of an addressee and in the title.
TEST_P(OddCharacters, GiveCleanValuesAndADiagnostic) {
  DocumentText document;
  document.title = "VILLAGERS AT" + GetParam().input + "RISK";
  document.recipients = "Minister of Justice\nMr Anton" + GetParam().input + "Zorin\nNepal";
  const Record record = test::record_of(document);
  expect_clean_values(record);
  ASSERT_TRUE(record.title.has_value());
  EXPECT_EQ(record.title->value, "VILLAGERS AT" + GetParam().want + "RISK");
  EXPECT_EQ(dump(record.recipients),
            "Minister of Justice | Mr Anton" + GetParam().want + "Zorin | Nepal");
  EXPECT_FALSE(record.diagnostics.empty());
}

INSTANTIATE_TEST_SUITE_P(Inside, OddCharacters,
                         testing::Values(TextCase{"LineSeparator", "\xE2\x80\xA8", " "},
                                         TextCase{"ParagraphSeparator", "\xE2\x80\xA9", " "},
                                         TextCase{"NextLine", "\xC2\x85", " "},
                                         TextCase{"Nul", std::string(" \0", 2), " "},
                                         TextCase{"Escape", " \x1B", " "},
                                         TextCase{"Delete", " \x7F", " "}),
                         test::case_name);

TEST(BadInput, InvalidUtf8IsNeverEmitted) {
  DocumentText document;
  document.title = "VILLAGERS \xC3\xA9 AT \xFF\xFE RISK";
  document.recipients = "Minister of Justice\nMr Ant\xF3n Zorin\nNepal";
  const Record record = test::record_of(document);
  expect_clean_values(record);
  EXPECT_TRUE(record.title.has_value());
  EXPECT_EQ(record.recipients.size(), 1U);
  EXPECT_FALSE(record.diagnostics.empty());
}

std::string replaced(std::string text, char from, const std::string& to) {
  std::string result;
  for (const char c : text) {
    result += c == from ? to : std::string(1, c);
  }
  return result;
}

std::string utf16(const std::string& ascii, bool is_big) {
  std::string bytes = is_big ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    bytes += is_big ? std::string{'\0', c} : std::string{c, '\0'};
  }
  return bytes;
}

TEST(LineEnds, OfAnyKindGiveTheSameValues) {
  const std::string text = DocumentText().text();
  const std::string want = test::dump_values(test::record_of(text));
  EXPECT_EQ(test::dump_values(test::record_of(replaced(text, '\n', "\r"))), want);
  EXPECT_EQ(test::dump_values(test::record_of(replaced(text, '\n', "\r\n"))), want);
}

TEST(Encodings, GiveTheSameValues) {
  const std::string text = DocumentText().text();
  const std::string want = test::dump_values(test::record_of(text));
  EXPECT_EQ(test::dump_values(test::record_of(utf16(text, true))), want);
  EXPECT_EQ(test::dump_values(test::record_of(utf16(text, false))), want);
  EXPECT_EQ(test::dump_values(test::record_of("\xEF\xBB\xBF" + text)), want);
}

TEST(ReadingText, IsTheDocumentWithoutItsFurniture) {
  DocumentText document;
  document.closing += "\n\nmailto:a@gov.example\n\n1";
  const Result<Record> record = extract_record(Input{"document.txt", document.text()},
                                               ExtractOptions{{}, true}, compiled_knowledge());
  ASSERT_TRUE(record.has_value());
  ASSERT_TRUE(record->text.has_value());
  const std::string& text = *record->text;
  EXPECT_NE(text.find("Minister of Justice\nMr Anton Zorin\n12 River Street\n"), std::string::npos);
  EXPECT_EQ(text.find("mailto:"), std::string::npos);
  EXPECT_EQ(text.find(document.title), text.rfind(document.title)) << "the title is repeated";
}

TEST(ReadingText, IsOnlyThereWhenAskedFor) {
  EXPECT_FALSE(test::record_of(DocumentText()).text.has_value());
}

TEST(Sparse, DocumentThatLacksMostLabelsIsARecord) {
  const Record record = test::record_of(
      "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012\nURGENT ACTION\n"
      "VILLAGERS AT RISK OF EVICTION\n\n"
      "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister of Justice\nKathmandu\nNepal\n");
  EXPECT_EQ(dump(record.title), "VILLAGERS AT RISK OF EVICTION");
  EXPECT_EQ(dump(record.deadline), "2012-04-10");
  EXPECT_EQ(dump(record.recipients), "Minister of Justice | - | Kathmandu; Nepal");
  EXPECT_EQ(dump(record.diagnostics),
            "salutation-missing /recipients/0/salutation\nsubjects-missing "
            "/subjects\nlanguages-missing /write_in");
}

class LookAlikes : public testing::TestWithParam<TextCase> {};

TEST_P(LookAlikes, AreRefused) {
  const Result<Record> record = test::extract_bytes(GetParam().input);
  ASSERT_FALSE(record.has_value()) << test::dump_values(*record);
  EXPECT_EQ(code(record.error().kind), "not-an-urgent-action");
  EXPECT_EQ(record.error().subject, "document.txt");
}

INSTANTIATE_TEST_SUITE_P(
    Short, LookAlikes,
    testing::Values(
        TextCase{"Invoice",
                 "INVOICE 50/12\nDate: 28 February 2012\nTo: Belu Ltd\nFax: +977 1 555 0100\n"
                 "Total: 120.00",
                 ""},
        TextCase{"PressRelease",
                 "PRESS RELEASE\nIndex: ASA 31/001/2012\nDate: 28 February 2012\n\n"
                 "The rights group said that urgent action is needed to protect forty families.",
                 ""},
        TextCase{
            "Newsletter",
            "Monthly newsletter\n\nThis month: UA 50/12, villagers at risk. Please send appeals "
            "before 10 April 2012 to the Minister of Justice.",
            ""},
        TextCase{"SupporterLetter",
                 "Dear Minister,\n\nI write about the villagers of Belu (UA 50/12). I ask you to "
                 "stop the eviction before 10 April 2012.\n\nYours sincerely,\nLena Orlova",
                 ""},
        TextCase{"UnAppeal",
                 "Mandates of the Special Rapporteur on housing\nREFERENCE: UA NPL 3/2012\n"
                 "28 February 2012\n\nUrgent appeal to the Government of Nepal.",
                 ""},
        TextCase{
            "Petition",
            "PETITION\n\nWe ask the Minister of Justice to stop the eviction.\nName:\nGender:\n",
            ""},
        TextCase{"BannerAlone", "URGENT ACTION\n", ""},
        TextCase{"Letter", "Dear Lena,\n\nwe take urgent action when the roof leaks.\n", ""}),
    test::case_name);

}  // namespace
}  // namespace uaparse
