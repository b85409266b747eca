#include "uaparse/extract/contacts.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

class Contacts : public testing::TestWithParam<TextCase> {};

// The lines of the input below an address that holds nothing else.
TEST_P(Contacts, AreReadBelowAnAddress) {
  const std::string head =
      "Minister of Justice | Mr Anton Zorin | 12 River Street; Kathmandu; Nepal";
  DocumentText document;
  document.recipients =
      "Minister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal\n" + GetParam().input;
  const std::string want = GetParam().want;
  EXPECT_EQ(dump(test::record_of(document).recipients), want.empty() ? head : head + " | " + want);
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, Contacts,
    testing::Values(TextCase{"Fax", "Fax: +977 1 555 0100", "fax +977 1 555 0100"},
                    TextCase{"Faxes", "Faxes: +973 276765 or 290526",
                             "fax +973 276765 | fax +973 290526"},
                    TextCase{"NoColon", "Fax +977 1 555 0100", "fax +977 1 555 0100"},
                    TextCase{"NoColonBracket", "Tel (202) 298 5700", "phone (202) 298 5700"},
                    TextCase{"Glued", "Fax:+977 1 555 0100", "fax +977 1 555 0100"},
                    TextCase{"NumberedLabels", "Fax 1: +977 1 555 0100\nFax 2: +977 1 555 0101",
                             "fax +977 1 555 0100 | fax +977 1 555 0101"},
                    TextCase{"CapitalIBetween", "Phone: 202 298 5700 I Fax: 202 342 3829",
                             "fax 202 342 3829 | phone 202 298 5700"},
                    TextCase{"BarBetween", "Phone: 202 298 5700 | Fax: 202 342 3829",
                             "fax 202 342 3829 | phone 202 298 5700"},
                    TextCase{"SecondWithoutLabel", "Fax: +977 1 555 0100\n+977 1 555 0101",
                             "fax +977 1 555 0100 | fax +977 1 555 0101"},
                    TextCase{"TelAndFax", "Tel/Fax: +977 1 555 0100", "fax +977 1 555 0100"},
                    TextCase{"PrintedTwice", "Fax: +977 1 555 0100\nFax: +977 1 555 0100",
                             "fax +977 1 555 0100"},
                    TextCase{"OnTheNextLine", "Fax:\n+977 1 555 0100", "fax +977 1 555 0100"},
                    TextCase{"Mobile", "Mobile: +977 98 5555 0100", "phone +977 98 5555 0100"}),
    test::case_name);

TEST(ContactsOfOneAddressee, AreNoEndlessList) {
  DocumentText document;
  document.recipients = "Minister of Justice\nNepal";
  for (int i = 100; i < 400; ++i) {
    document.recipients += "\nEmail: a" + std::to_string(i) + "@justice.example";
  }
  const Record record = test::record_of(document);
  ASSERT_FALSE(record.recipients.empty());
  EXPECT_EQ(record.recipients.front().email.size(), 64U);
}

TEST(ContactsOfOneAddressee, GoOnForAFewLinesOnly) {
  DocumentText document;
  document.recipients = "Minister of Justice\nNepal\nFax: (please";
  for (int i = 0; i < 30; ++i) {
    document.recipients += "\nword" + std::to_string(i);
  }
  const Record record = test::record_of(document);
  ASSERT_FALSE(record.recipients.empty());
  const std::string read = dump(record.recipients);
  EXPECT_NE(read.find("please word0 word1"), std::string::npos) << read;
  EXPECT_NE(read.find("word11"), std::string::npos) << read;
  EXPECT_EQ(read.find("word11 word12"), std::string::npos) << read;
}

INSTANTIATE_TEST_SUITE_P(
    Remarks, Contacts,
    testing::Values(
        TextCase{"KeepTrying", "Fax: +977 1 555 0100 (please keep trying)",
                 "fax +977 1 555 0100 | note please keep trying"},
        TextCase{"AroundTheNumber",
                 "Fax: (via Ministry of Interior)\n+977 1 555 0100\n(please keep trying)",
                 "fax +977 1 555 0100 | note via Ministry of Interior | note please keep trying"},
        TextCase{"LongOnTheLine",
                 "Fax: +999 10 6309 9216 (it may be difficult to get through, so please do keep on "
                 "trying)\nEmail: a@gov.example",
                 "fax +999 10 6309 9216 | email a@gov.example | note it may be difficult to get "
                 "through, so please do keep on trying"},
        TextCase{"BelowWithADigit", "Fax: +977 1 555 0100\n(off after office hours, GMT+2)",
                 "fax +977 1 555 0100 | note off after office hours, GMT+2"},
        TextCase{"ChineseOnly", "Tel: +977 1 555 0101 (Chinese Only)",
                 "phone +977 1 555 0101 | note Chinese Only"},
        TextCase{"Extension", "Tel: +977 1 555 0100 ext. 12",
                 "phone +977 1 555 0100 | note ext. 12"},
        TextCase{"NoFax", "Fax: no fax", "note no fax"},
        TextCase{"Telex", "Telex: 8666 QASAR BN", "note 8666 QASAR BN"},
        TextCase{"FormInThePlaceOfAnAddress", "E-mail: via website, http://belu.example/form.asp",
                 "web http://belu.example/form.asp"},
        TextCase{"TelegramsOfAScan", "Telegrarns: Minister Zorin, Kathmandu",
                 "note Minister Zorin, Kathmandu"},
        TextCase{"Telegrams", "Telegrams: Minister Zorin, Kathmandu",
                 "note Minister Zorin, Kathmandu"},
        TextCase{"TelegramsOverTwoLines", "Telegrams: Minister Zorin, Kathmandu,\nNepal",
                 "note Minister Zorin, Kathmandu, Nepal"},
        TextCase{"Telexes", "Telexes: 8666 Qasar BN; 8500 Qasar BN\nFaxes: +977 1 555 0100",
                 "fax +977 1 555 0100 | note 8666 Qasar BN; 8500 Qasar BN"},
        TextCase{"LineOfItsOwn", "Fax: +977 1 555 0100\nPlease keep trying",
                 "fax +977 1 555 0100 | note Please keep trying"},
        TextCase{"BetweenContacts",
                 "Fax: +977 1 555 0100\nPlease keep trying\nEmail: a@gov.example",
                 "fax +977 1 555 0100 | email a@gov.example | note Please keep trying"},
        TextCase{"WithAStar", "Fax: +977 1 555 0100\n* in working hours only",
                 "fax +977 1 555 0100 | note * in working hours only"},
        TextCase{"OverTwoLines",
                 "Fax: +977 1 555 0100\nIf a voice answers, please ask\nfor the fax line",
                 "fax +977 1 555 0100 | note If a voice answers, please ask for the fax line"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Empty, Contacts,
    testing::Values(TextCase{"Fax", "Fax:\nEmail: a@gov.example", "email a@gov.example"},
                    TextCase{"Email", "Email:\nSalutation: Dear Minister",
                             "salutation Dear Minister"},
                    TextCase{"ContactForm", "Contact Form:\nSalutation: Your Excellency",
                             "salutation Your Excellency"},
                    TextCase{"Handle", "Facebook:\nTwitter: @minister", "web @minister"},
                    TextCase{"Last", "Fax: +977 1 555 0100\nE-mail :", "fax +977 1 555 0100"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Emails, Contacts,
    testing::Values(
        TextCase{"One", "Email: justice@gov.example", "email justice@gov.example"},
        TextCase{"LabelWithBlank", "E-mail : a@gov.example", "email a@gov.example"},
        TextCase{"Several", "Email: a@gov.example, b@gov.example; c@gov.example or d@gov.example",
                 "email a@gov.example | email b@gov.example | email c@gov.example | email "
                 "d@gov.example"},
        TextCase{"NextLine", "Email: a@gov.example\nb@gov.example",
                 "email a@gov.example | email b@gov.example"},
        TextCase{"BrokenBehindAt", "Email: press.office@\ninterior.example",
                 "email press.office@interior.example"},
        TextCase{"BrokenBehindPoint", "Email: press.office@interior.\nexample",
                 "email press.office@interior.example"},
        TextCase{"BrokenBehindItsHyphen", "Email: contacto-\nciudadano@gob.example",
                 "email contacto-ciudadano@gob.example"},
        TextCase{"BrokenWithoutHyphen", "Email: contactoci\nudadano@gob.example",
                 "email contactociudadano@gob.example"},
        TextCase{"FinalPoint", "Email: a@gov.example.", "email a@gov.example"},
        TextCase{"MailtoPrefix", "Email: mailto:a@gov.example", "email a@gov.example"},
        TextCase{"Hidden", "Email: [email protected]", "note [email protected]"},
        TextCase{"Remark", "Email: a@gov.example (Mr Zorin's office)",
                 "email a@gov.example | note Mr Zorin's office"},
        TextCase{"LetterForABar", "Fax: +977 1 555 0100 I Email: a@gov.example",
                 "fax +977 1 555 0100 | email a@gov.example"},
        TextCase{"AllOnOneLine", "Fax:+977 1 555 0100 Email:a@gov.example Salutation:Dear Minister",
                 "fax +977 1 555 0100 | email a@gov.example | salutation Dear Minister"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Salutations, Contacts,
    testing::Values(
        TextCase{"TwoLanguages", "Salutation: Sr. Presidente / Dear President",
                 "salutation Sr. Presidente / Dear President"},
        TextCase{"SlashWithoutBlanks", "Salutation: Dear Minister/Sr. Ministro",
                 "salutation Dear Minister/Sr. Ministro"},
        TextCase{"FinalComma", "Salutation: Your Excellency,", "salutation Your Excellency"},
        TextCase{"FinalColon", "Salutation: Dear Minister:", "salutation Dear Minister"},
        TextCase{"OnTheNextLine", "Salutation:\nDear Minister", "salutation Dear Minister"},
        TextCase{"LabelLost", "Fax: +977 1 555 0100\nDear Minister,",
                 "fax +977 1 555 0100 | salutation Dear Minister"},
        TextCase{"LabelLostWithoutContacts", "Your Excellency", "salutation Your Excellency"}),
    test::case_name);

// What narrow columns break; the width of the column is not known here.
INSTANTIATE_TEST_SUITE_P(
    Broken, Contacts,
    testing::Values(
        TextCase{"NumberTooShort", "Fax: +977 1\n555 0100", "fax +977 1 555 0100"},
        TextCase{"AllOfANumber", "Fax: +977\n1\n555\n0100", "fax +977 1 555 0100"},
        TextCase{"FewDigitsAlone", "Fax: +220 58 359\n6529", "fax +220 58 359 6529"},
        TextCase{"HyphenAtTheEnd", "Fax: +204-32-796-\n2032", "fax +204-32-796-2032"},
        TextCase{"SecondOfTwo", "Fax: +216 70 6009134; +257\n(90) 4843243",
                 "fax +216 70 6009134 | fax +257 (90) 4843243"},
        TextCase{"BehindAConjunction", "Fax: +247 89 345 3663 or +219\n95 327 3622",
                 "fax +247 89 345 3663 | fax +219 95 327 3622"},
        TextCase{"CodeInBrackets", "Fax: +290 80 2473069 /\n(+256) 88\n973 6201",
                 "fax +290 80 2473069 | fax (+256) 88 973 6201"},
        TextCase{"OpenBracket", "Fax: +977 1 555 0100 (please\nkeep trying)",
                 "fax +977 1 555 0100 | note please keep trying"},
        TextCase{"EmailAtItsHyphen", "Email: contacto-\nciudadano@gov.example",
                 "email contacto-ciudadano@gov.example"},
        TextCase{"EmailsByConjunction", "Email: a@gov.example\nor b@gov.example",
                 "email a@gov.example | email b@gov.example"},
        TextCase{"EmailsByComma", "Email: a@gov.example,\nb@gov.example",
                 "email a@gov.example | email b@gov.example"},
        TextCase{"SalutationAfterDear", "Salutation: Dear\nMinister", "salutation Dear Minister"},
        TextCase{"SalutationAfterOf", "Salutation: Dear Commissioner of\nPolice",
                 "salutation Dear Commissioner of Police"},
        TextCase{"SalutationAfterATitle", "Salutation: Dear Minister/Estimado Sr.\nMinistro",
                 "salutation Dear Minister/Estimado Sr. Ministro"},
        TextCase{"SalutationAfterATitleAndTwoOffices",
                 "Salutation: Excelentísimo Sr.\nPresidente/Dear President",
                 "salutation Excelentísimo Sr. Presidente/Dear President"},
        TextCase{"SalutationAfterASlash", "Salutation: Dear Minister/\nSr. Ministro",
                 "salutation Dear Minister/Sr. Ministro"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Web, Contacts,
    testing::Values(TextCase{"Handle", "Twitter: @minister", "web @minister"},
                    TextCase{"TwoHandles", "Twitter: @a , @b", "web @a | web @b"},
                    TextCase{"Address", "Facebook: https://www.social.example/min",
                             "web https://www.social.example/min"},
                    TextCase{"FormInALanguage",
                             "Online contact form (In Russian): https://gov.example/form",
                             "web https://gov.example/form"},
                    TextCase{"OnlineForm", "Online form in English: https://gov.example/form",
                             "web https://gov.example/form"},
                    TextCase{"Remark", "Website: http://www.gov.example/contact (in Nepali)",
                             "web http://www.gov.example/contact | note in Nepali"}),
    test::case_name);

}  // namespace
}  // namespace uaparse
