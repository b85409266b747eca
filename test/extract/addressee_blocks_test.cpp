#include "uaparse/extract/addressee_blocks.h"

#include <algorithm>
#include <sstream>

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

const char* const kJustice =
    "Minister of Justice\nMr Anton Zorin\n12 River Street\nKathmandu\nNepal\n"
    "Fax: +977 1 555 0100\nEmail: j@gov.example\nSalutation: Dear Minister";
const char* const kAttorney =
    "Attorney General\nMs Lena Orlova\n3 Hill Road\nKathmandu\nNepal\nFax: +977 1 555 0102";
const char* const kPresident =
    "President of the Republic\nH.E. Ravi Belu\nState House\nKathmandu\nNepal";

const std::string kJusticeRead =
    "Minister of Justice | Mr Anton Zorin | 12 River Street; Kathmandu; Nepal | fax +977 1 555 "
    "0100 | email j@gov.example | salutation Dear Minister";
const std::string kAttorneyRead =
    "Attorney General | Ms Lena Orlova | 3 Hill Road; Kathmandu; Nepal | fax +977 1 555 0102";
const std::string kPresidentRead =
    "President of the Republic | H.E. Ravi Belu | State House; Kathmandu; Nepal";

std::string with_blank_lines(std::string text) {
  for (std::size_t i = text.find('\n'); i != std::string::npos; i = text.find('\n', i + 2)) {
    text.insert(i, 1, '\n');
  }
  return text;
}

// Blocks side by side.
std::string in_columns(const std::vector<std::string>& blocks) {
  constexpr std::size_t kWidth = 34;
  std::vector<std::string> rows;
  for (std::size_t k = 0; k < blocks.size(); ++k) {
    std::istringstream lines(blocks[k]);
    std::size_t i = 0;
    for (std::string line; std::getline(lines, line); ++i) {
      rows.resize(std::max(rows.size(), i + 1));
      rows[i].resize(k * kWidth, ' ');
      rows[i] += line;
    }
  }
  std::string text;
  for (const std::string& row : rows) {
    text += row + "\n";
  }
  return text;
}

struct Blocks {
  std::string recipients;
  std::string copies;
};

// `recipients` and, behind a line of dashes, the copies.
std::string read_blocks(const Blocks& blocks) {
  DocumentText document;
  document.recipients = blocks.recipients;
  document.copies = blocks.copies;
  const Record record = test::record_of(document);
  return dump(record.recipients) + (record.copies.empty() ? "" : "\n---\n" + dump(record.copies));
}

const std::string kLine = "\n";
const std::string kBoth = kJusticeRead + "\n" + kAttorneyRead;

TEST(Blocks, EndAtABlankLine) {
  EXPECT_EQ(read_blocks({kJustice + ("\n\n" + std::string(kAttorney)), ""}), kBoth);
}

TEST(Blocks, EndBelowContactsWithoutABlankLine) {
  EXPECT_EQ(read_blocks({kJustice + kLine + kAttorney, ""}), kBoth);
}

TEST(Blocks, EndBelowContactsWithABlankLineBetweenAllLines) {
  EXPECT_EQ(read_blocks({with_blank_lines(kJustice + kLine + kAttorney), ""}), kBoth);
}

TEST(Blocks, EndBelowACountryWithoutContacts) {
  const std::string attorney = "Attorney General\nMs Lena Orlova\n3 Hill Road\nKathmandu\nNepal";
  const std::string want =
      kPresidentRead + "\nAttorney General | Ms Lena Orlova | 3 Hill Road; Kathmandu; Nepal";
  EXPECT_EQ(read_blocks({kPresident + kLine + attorney, ""}), want);
  EXPECT_EQ(read_blocks({with_blank_lines(kPresident + kLine + attorney), ""}), want);
}

TEST(Blocks, BeginWithANameBelowACountry) {
  EXPECT_EQ(read_blocks({"Mr Anton Zorin\nMinister of Justice\nKathmandu\nNepal\n"
                         "Ms Lena Orlova\nAttorney General\nKathmandu\nNepal",
                         ""}),
            "Minister of Justice | Mr Anton Zorin | Kathmandu; Nepal\n"
            "Attorney General | Ms Lena Orlova | Kathmandu; Nepal");
}

TEST(Blocks, BeginWithANameWithoutHonorificAboveAnOffice) {
  EXPECT_EQ(read_blocks({"Minister of Justice\nKathmandu\nNepal\n"
                         "Lena Orlova\nAttorney General\nKathmandu\nNepal",
                         ""}),
            "Minister of Justice | - | Kathmandu; Nepal\n"
            "Attorney General | Lena Orlova | Kathmandu; Nepal");
}

TEST(Blocks, StandInColumns) {
  EXPECT_EQ(read_blocks({in_columns({kJustice, kAttorney}), ""}), kBoth);
  EXPECT_EQ(read_blocks({in_columns({kJustice, kAttorney, kPresident}), ""}),
            kBoth + "\n" + kPresidentRead);
}

TEST(Blocks, BeginWithAColumnThoughTheirOfficeIsBroken) {
  EXPECT_EQ(read_blocks({in_columns({kJustice,
                                     "Prime\nMinister\n12 River Street\nKathmandu\nNepal\n"
                                     "Fax: +977 1 555 0103"}),
                         ""}),
            kJusticeRead +
                "\nPrime Minister | - | 12 River Street; Kathmandu; Nepal | fax +977 1 555 "
                "0103");
}

TEST(Blocks, OfCopiesMayBeTheLastColumn) {
  EXPECT_EQ(
      read_blocks(
          {in_columns({kJustice, kAttorney, std::string("And copies to:\n") + kPresident}), ""}),
      kBoth + "\n---\n" + kPresidentRead);
}

TEST(Blocks, OfCopiesStandBelowTheirHeading) {
  for (const char* const heading :
       {"Copies to:", "And copies to:", "Copies to :", "COPIES TO:", "Cc:"}) {
    EXPECT_EQ(read_blocks({kJustice, std::string(heading) + "\n" + kPresident}),
              kJusticeRead + "\n---\n" + kPresidentRead)
        << heading;
  }
}

TEST(Blocks, OfCopiesMayBeginOnTheLineOfTheHeading) {
  EXPECT_EQ(read_blocks({kJustice, std::string("Copies to: ") + kPresident}),
            kJusticeRead + "\n---\n" + kPresidentRead);
}

TEST(Blocks, OfCopiesMayStandWhollyOnTheLineOfTheHeading) {
  EXPECT_EQ(
      read_blocks({kJustice,
                   "And copies to: Embassy of Nepal, 2 Long Road, Vienna, Austria. Fax: +43 1 "
                   "555 0100. Email: e@emb.example"}),
      kJusticeRead +
          "\n---\n- | Embassy of Nepal | 2 Long Road; Vienna; Austria. | fax +43 1 555 0100 | "
          "email e@emb.example");
}

TEST(Blocks, OfCopiesAreSeveral) {
  EXPECT_EQ(read_blocks({kJustice, std::string("Copies to:\n") + kPresident + "\n\n" + kAttorney}),
            kJusticeRead + "\n---\n" + kPresidentRead + "\n" + kAttorneyRead);
}

TEST(Blocks, OfAnEmbassyAreRecipientsWhereTheyAreListed) {
  EXPECT_EQ(read_blocks({kJustice + kLine + "\nAmbassador\nEmbassy of Nepal\nVienna\nAustria", ""}),
            kJusticeRead + "\nAmbassador | - | Embassy of Nepal; Vienna; Austria");
}

TEST(Blocks, HaveNoneForDiplomatsInGeneral) {
  EXPECT_EQ(read_blocks({kJustice,
                         "Copies to: diplomatic representatives of Nepal accredited to "
                         "your country."}),
            kJusticeRead);
}

TEST(Blocks, AreNotBegunByARemark) {
  EXPECT_EQ(read_blocks({std::string(kAttorney) + "\nPlease keep trying", ""}),
            kAttorneyRead + " | note Please keep trying");
}

TEST(Blocks, AreNotBegunByARemarkAboveTheNext) {
  EXPECT_EQ(read_blocks({std::string(kAttorney) + "\n* in working hours only\n" + kPresident, ""}),
            kAttorneyRead + " | note * in working hours only\n" + kPresidentRead);
}

TEST(Blocks, EndAtACountryInCapitals) {
  EXPECT_EQ(read_blocks({"Minister of Justice\nKathmandu\nNEPAL\nBelu Rights Centre\nPO Box 12\n"
                         "NEPAL",
                         ""}),
            "Minister of Justice | - | Kathmandu; NEPAL\n"
            "- | Belu Rights Centre | PO Box 12; NEPAL");
}

TEST(Blocks, HaveNoneForDiplomatsOverTwoLines) {
  EXPECT_EQ(read_blocks({kJustice,
                         "Copies to: diplomatic representatives of the Federal Democratic\n"
                         "Republic of Nepal accredited to your country."}),
            kJusticeRead);
}

TEST(Blocks, OfCopiesMayStandBelowTheDiplomats) {
  EXPECT_EQ(read_blocks(
                {kJustice, std::string("Copies to: diplomatic representatives of Nepal accredited "
                                       "to your country.\n\n") +
                               kPresident}),
            kJusticeRead + "\n---\n" + kPresidentRead);
}

class Sheet : public testing::TestWithParam<TextCase> {};

// What stands below the actions of a sheet of 1993, where no label opens the addressees.
TEST_P(Sheet, HasAddresseesBelowTheActions) {
  const std::string text =
      "EXTERNAL (for general distribution) AI Index: ASA 31/01/93\nDistr: UA/SC\n\n"
      "UA 213/93 Fear of torture 25 June 1993\n\nNEPAL: Ravi Belu\n\n"
      "He was taken from his home on 20 June by men in plain clothes.\n\n"
      "RECOMMENDED ACTION: Please send telegrams/telexes/faxes in English or your own language:\n"
      "- asking for his release;\n- urging an inquiry.\n\n" +
      GetParam().input +
      "\n\nCOPIES TO: diplomatic representatives of Nepal accredited to your country.\n\n"
      "PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your section\n"
      "office, if sending appeals after 6 August 1993.\n";
  const Record record = test::record_of(text);
  EXPECT_EQ(dump(record.recipients), GetParam().want);
  EXPECT_EQ(dump(record.copies), "");
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Sheet,
    testing::Values(
        TextCase{"Numbered",
                 "1) Minister of Justice\nMr Anton Zorin\nKathmandu\nFaxes: +977 1 555 0100\n"
                 "2) Attorney General\nKathmandu\nNEPAL\nFaxes: +977 1 555 0102",
                 "Minister of Justice | Mr Anton Zorin | Kathmandu | fax +977 1 555 0100\n"
                 "Attorney General | - | Kathmandu; NEPAL | fax +977 1 555 0102"},
        TextCase{"NumberedWithoutContacts",
                 "1) Minister of Justice\nKathmandu\n2) Belu Bar\nKathmandu\nSalutation: Dear Sir",
                 "Minister of Justice | - | Kathmandu\n"
                 "- | Belu Bar | Kathmandu | salutation Dear Sir"},
        TextCase{"ANumberOfAStreet",
                 "Minister of Justice\n12. Sokak 4\nKathmandu\nFaxes: +977 1 555 0100",
                 "Minister of Justice | - | 12. Sokak 4; Kathmandu | fax +977 1 555 0100"},
        TextCase{"SalutationInTheHead",
                 "1) Minister of Justice     [Salutation: Dear Minister]\nMr Anton Zorin\n"
                 "12 River Street\nKathmandu\nFaxes: +977 1 555 0100\n\n"
                 "2) Attorney General     [Salutation: Your Excellency]\nKathmandu\nNepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street; Kathmandu | fax +977 1 "
                 "555 0100 | salutation Dear Minister\n"
                 "Attorney General | - | Kathmandu; Nepal | salutation Your Excellency"},
        TextCase{"SalutationInTheHeadBroken",
                 "Director General of the Prisons Department     [Salutation: Dear\nGovernor]\n"
                 "Mr Anton Zorin\nKathmandu\nFaxes: +977 1 555 0100",
                 "Director General of the Prisons Department | Mr Anton Zorin | Kathmandu | fax "
                 "+977 1 555 0100 | salutation Dear Governor"},
        TextCase{"SalutationInRoundBrackets",
                 "Minister of Justice (Salutation: Dear Minister)\nKathmandu\n"
                 "Faxes: +977 1 555 0100",
                 "Minister of Justice | - | Kathmandu | fax +977 1 555 0100 | salutation Dear "
                 "Minister"},
        TextCase{"HonorificNameOffice",
                 "His Excellency\nAnton Zorin\nPresident of the Republic\nPO Box 1\nKathmandu\n"
                 "Telexes: 8666 Belu NP\nTelegrams: President Zorin, Kathmandu, Nepal\n"
                 "Faxes: +977 276765 or 290526\nSalutation: Your Excellency",
                 "President of the Republic | His Excellency Anton Zorin | PO Box 1; Kathmandu | "
                 "fax +977 276765 | fax +977 290526 | salutation Your Excellency | note 8666 Belu "
                 "NP | note President Zorin, Kathmandu, Nepal"},
        TextCase{"LettersForPublication",
                 "Minister of Justice\nKathmandu\nFaxes: +977 1 555 0100\n\n"
                 "Letters for publication (no more than 200 words) can be sent to:\n\n"
                 "The Belu Times\nPO Box 12\nKathmandu",
                 "Minister of Justice | - | Kathmandu | fax +977 1 555 0100\n"
                 "- | The Belu Times | PO Box 12; Kathmandu"},
        TextCase{"BelowARequest",
                 "If possible, please organize appeals from lawyers.\n\nMinister of Justice\n"
                 "Kathmandu\nFaxes: +977 1 555 0100",
                 "Minister of Justice | - | Kathmandu | fax +977 1 555 0100"},
        TextCase{
            "BelowARemarkOnVoices",
            "If voice answers please say: \"je voudrais envoyer un fax, s'il vous plait\"\n\n"
            "Minister of Justice\nKathmandu\nFaxes: +977 1 555 0100",
            "Minister of Justice | - | Kathmandu | fax +977 1 555 0100 | note If voice answers "
            "please say: \"je voudrais envoyer un fax, s'il vous plait\""},
        TextCase{"AnOrganizationWithSmallWords",
                 "Union for the Defence of the Homeless\nPO Box 1\nKathmandu\n"
                 "Faxes: +977 1 555 0100",
                 "- | Union for the Defence of the Homeless | PO Box 1; Kathmandu | fax +977 1 555 "
                 "0100"},
        TextCase{"SideBySide",
                 "Minister of Justice             Attorney General\n"
                 "Mr Anton Zorin                  Ms Lena Orlova\n"
                 "Kathmandu                       Kathmandu\n"
                 "Fax:  +977 1 555 0100           Fax:  +977 1 555 0102\n"
                 "Salutation:  Dear Minister",
                 "Minister of Justice | Mr Anton Zorin | Kathmandu | fax +977 1 555 0100 | "
                 "salutation Dear Minister\n"
                 "Attorney General | Ms Lena Orlova | Kathmandu | fax +977 1 555 0102"}),
    test::case_name);

class Letter : public testing::TestWithParam<TextCase> {};

// What stands below the heading of the model letter on a sheet of 2020.
TEST_P(Letter, HasAddresseesAroundIt) {
  const std::string text =
      "First UA: 61/20 Index: ASA 31/2116/2020 Nepal Date: 15 April 2020\n\nURGENT ACTION\n\n"
      "VILLAGERS AT RISK OF FORCED EVICTION\nForty families in Belu could lose their homes.\n\n"
      "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\n" +
      GetParam().input +
      "\n\nADDITIONAL INFORMATION\nThe land was sold to a company that has not been named.\n\n"
      "PREFERRED LANGUAGE TO ADDRESS TARGET: English\n"
      "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 27 May 2020\n"
      "NAME AND PRONOUN: Ravi Belu (he/him)\n";
  const Record record = test::record_of(text);
  EXPECT_EQ(
      dump(record.recipients) + (record.copies.empty() ? "" : "\n---\n" + dump(record.copies)),
      GetParam().want);
}

const char* const kLetter =
    "Dear Minister,\n\nForty families live in Belu. They were told by fax to leave.\n\n"
    "I urge you to stop the eviction.\n\nYours sincerely,";
const std::string kWithOpening =
    "Minister of Justice | Mr Anton Zorin | Kathmandu; Nepal | fax +977 1 555 0100 | salutation "
    "Dear Minister";
const std::string kTarget =
    "Minister of Justice\nMr Anton Zorin\nKathmandu\nNepal\nFax: +977 1 555 0100\n";

INSTANTIATE_TEST_SUITE_P(
    Places, Letter,
    testing::Values(
        TextCase{"Above", kTarget + "\n" + kLetter, kWithOpening},
        TextCase{"AboveWithASalutation", kTarget + "Salutation: Your Excellency\n\n" + kLetter,
                 "Minister of Justice | Mr Anton Zorin | Kathmandu; Nepal | fax +977 1 555 0100 | "
                 "salutation Your Excellency"},
        TextCase{"WithCopies",
                 kTarget + "Copy to:\nOmbudsman\nKathmandu\nFax: +977 1 555 0102\n\n" + kLetter,
                 kWithOpening + "\n---\nOmbudsman | - | Kathmandu | fax +977 1 555 0102"},
        TextCase{"Behind", std::string(kLetter) + "\n\n" + kTarget, kWithOpening},
        TextCase{"SenderBehind",
                 kTarget + "\n" + kLetter + "\n\n[YOUR NAME]\nBelu Friends\nPhone: 555 0199",
                 kWithOpening},
        TextCase{"AdditionalTargets",
                 kTarget + "\n" + kLetter +
                     "\n\nADDITIONAL TARGETS:\nAttorney General\nKathmandu\nNepal\n"
                     "Fax: +977 1 555 0102",
                 kWithOpening + "\nAttorney General | - | Kathmandu; Nepal | fax +977 1 555 0102"},
        TextCase{"AtItsRight",
                 "Dear Minister,                            Minister of Justice\n"
                 "                                          Mr Anton Zorin\n"
                 "Forty families live in Belu. They         Kathmandu\n"
                 "were told by fax to leave their           Nepal\n"
                 "homes before the summer.                  Fax: +977 1 555 0100\n\n"
                 "I urge you to stop the eviction and to hear the families before anything else is "
                 "done.\n\nYours sincerely,",
                 kWithOpening},
        TextCase{"AtItsLeft",
                 "Minister of Justice        Dear Minister,\n"
                 "Mr Anton Zorin\n"
                 "Kathmandu                  Forty families live in Belu. They were told\n"
                 "Nepal                      by fax to leave their homes before the\n"
                 "Fax: +977 1 555 0100       summer comes.\n\n"
                 "I urge you to stop the eviction and to hear the families before anything else is "
                 "done.\n\nYours sincerely,",
                 kWithOpening}),
    test::case_name);

class Form : public testing::TestWithParam<TextCase> {};

// What stands below the contact details on the form of 2017.
TEST_P(Form, HasAddresseesBelowTheContactDetails) {
  const std::string text =
      "URGENT ACTION\nURGENT ACTION TITLE:\nVILLAGERS AT RISK OF FORCED EVICTION\n\n"
      "PUBLICATION DATE: 6 November 2018\nURGENT ACTION TYPE AND NUMBER: FIRST UA 44/18\n"
      "INDEX NUMBER: ASA 31/9310/2018\n\n"
      "URGENT ACTION SUMMARY:\nForty families in Belu could lose their homes this week.\n\n"
      "URGENT ACTION LETTER:\nDear Minister,\n\nForty families live in Belu.\n\n"
      "Yours sincerely,\n\nTARGET’S CONTACT DETAILS & “COPIES TO”\n\n" +
      GetParam().input +
      "\n\nPREFERRED LANGUAGE TO ADDRESS TARGET: English\n\n"
      "APPEAL DEADLINE NOTICE: 18 December 2018\n";
  const Record record = test::record_of(text);
  EXPECT_EQ(
      dump(record.recipients) + (record.copies.empty() ? "" : "\n---\n" + dump(record.copies)),
      GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Form,
    testing::Values(
        TextCase{"SeveralEmails",
                 "Minister of Justice\nMr Anton Zorin\nKathmandu\n"
                 "Email: a@gov.example, b@gov.example,\nc@gov.example\n"
                 "Salutation: Dear Minister/Estimado Señor",
                 "Minister of Justice | Mr Anton Zorin | Kathmandu | email a@gov.example | email "
                 "b@gov.example | email c@gov.example | salutation Dear Minister/Estimado Señor"},
        TextCase{"SalutationOfTheLetter",
                 "Minister of Justice\nKathmandu\nEmail: a@gov.example\n\n"
                 "Ombudsman\nKathmandu\nEmail: b@gov.example",
                 "Minister of Justice | - | Kathmandu | email a@gov.example | salutation Dear "
                 "Minister\nOmbudsman | - | Kathmandu | email b@gov.example"},
        TextCase{"Copies",
                 "Minister of Justice\nKathmandu\nSalutation: Dear Sir\n\nCopies to:\n"
                 "Ombudsman\nKathmandu\nEmail: b@gov.example",
                 "Minister of Justice | - | Kathmandu | salutation Dear Sir\n---\n"
                 "Ombudsman | - | Kathmandu | email b@gov.example"}),
    test::case_name);

class PlaceholderRow : public testing::TestWithParam<TextCase> {};

TEST_P(PlaceholderRow, IsNoAddressee) {
  DocumentText document;
  document.recipients = kJustice;
  document.copies = std::string("Copies to:\n") + kPresident;
  const std::string want = kJusticeRead + "\n---\n" + kPresidentRead;
  document.closing =
      "Also send copies to diplomatic representatives accredited to your country. Please insert "
      "local diplomatic addresses below:\n\n" +
      GetParam().input;
  Record record = test::record_of(document);
  EXPECT_EQ(dump(record.recipients) + "\n---\n" + dump(record.copies), want);
  // Below the copies, without a sentence that ends them.
  document.closing = GetParam().input;
  record = test::record_of(document);
  EXPECT_EQ(dump(record.recipients) + "\n---\n" + dump(record.copies), want);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, PlaceholderRow,
    testing::Values(
        TextCase{"OneLine",
                 "Name Address 1 Address 2 Address 3 Fax Fax number Email Email address Salutation "
                 "Salutation",
                 ""},
        TextCase{"SevenLines",
                 "Name\nAddress 1\nAddress 2\nAddress 3\nFax Fax number\nEmail Email address\n"
                 "Salutation Salutation",
                 ""},
        TextCase{"Table",
                 "Name      Address 1    Address 2    Address 3    Fax          Email\n"
                 "                                                 Fax number   Email address",
                 ""}),
    test::case_name);

class BodyProse : public testing::TestWithParam<TextCase> {};

TEST_P(BodyProse, LeavesTheAddressees) {
  EXPECT_EQ(read_blocks({std::string(kJustice) + "\n\n" + GetParam().input, ""}), kJusticeRead);
}

INSTANTIATE_TEST_SUITE_P(
    BelowTheBlocks, BodyProse,
    testing::Values(
        TextCase{"Deadline", "Please send appeals before 20 May 2012.", ""},
        TextCase{"DeadlineInAnyCase",
                 "Please send appeals as soon as possible, and in any case before\n20 May 2012.",
                 ""},
        TextCase{"Notice",
                 "Please note that mail to some countries may be late, so please send faxes or "
                 "write e-mails where you can.",
                 ""},
        TextCase{"FaxInProse",
                 "The family rang the station and was told to send a fax to +977 1 555 0199 but "
                 "nobody has answered it so far.",
                 ""}),
    test::case_name);

TEST(BodyProse, BetweenTwoAddresseesEndsNothing) {
  const std::string notice =
      "\n\nPlease note that mail to some countries may be late, so please send faxes or\nwrite "
      "e-mails where you can.\n\n";
  const std::string second = "Attorney General\nKathmandu\nFax: +977 1 555 0102\n";
  EXPECT_EQ(read_blocks({kJustice + notice + second, ""}),
            read_blocks({std::string(kJustice) + "\n\n" + second, ""}));
}

}  // namespace
}  // namespace uaparse
