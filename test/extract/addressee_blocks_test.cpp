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
