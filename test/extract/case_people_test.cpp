#include "uaparse/extract/case_people.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::dump;
using test::TextCase;

// A sheet of 1993 with these lines between its header and the first sentence.
std::string sheet(const std::string& lines) {
  return "EXTERNAL (for general distribution)        AI Index: AFR 54/30/93\n"
         "                                           Distr: UA/SC\n\n"
         "25 June 1993\n\n"
         "UA 213/93      Fear of torture\n\n" +
         lines +
         "\n\n"
         "The authorities have not said where anybody is held, and relatives who asked at the\n"
         "police station of Belu were told to go home.\n\n"
         "BACKGROUND INFORMATION\n\n"
         "Many people have been arrested in Belu since May.\n\n"
         "RECOMMENDED ACTION: Please send telegrams/telexes/faxes/express/airmail letters in\n"
         "English, Arabic or your own language:\n"
         "- asking where they are held.\n\n"
         "APPEALS TO:\n\n"
         "Minister of Justice\nMr Anton Zorin\n12 River Street\nKhartoum\nSudan\n"
         "Faxes: +249 11 555 0100\nSalutation: Dear Minister\n\n"
         "PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your\n"
         "section office, if sending appeals after 6 August 1993.\n";
}

class CasePeople : public testing::TestWithParam<TextCase> {};

TEST_P(CasePeople, AreNamedBesideTheCountry) {
  EXPECT_EQ(dump(test::record_of(sheet(GetParam().input)).subjects), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    CountryLine, CasePeople,
    testing::Values(
        TextCase{"Blanks", "SUDAN      Hassan Belu", "Hassan Belu, unknown"},
        TextCase{"OneBlank", "SUDAN Hassan Belu (m)", "Hassan Belu, male \"m\""},
        TextCase{"Colon", "SUDAN: Hassan Belu (m)", "Hassan Belu, male \"m\""},
        TextCase{"Glued", "SUDANHassan Belu, football coach", "Hassan Belu, unknown"},
        TextCase{"State", "USA (Texas): Garry Zorin (m), black, aged 48",
                 "Garry Zorin, male \"m\", 48 \"48\""},
        TextCase{"StateBehindASlash", "USA/Oklahoma: Garry Zorin (m)", "Garry Zorin, male \"m\""},
        TextCase{"TwoCountries", "ISRAEL/OCCUPIED TERRITORIES   Ahmad Belu (m)",
                 "Ahmad Belu, male \"m\""},
        TextCase{"NobodyBeside", "CHINA Death penalty\nLi Belu (m)", "Li Belu, male \"m\""},
        TextCase{"CountryAlone", "SUDAN:\n\nHassan Belu (m)\nLena Belu (f)",
                 "Hassan Belu, male \"m\"\nLena Belu, female \"f\""},
        TextCase{"Group", "SUDAN Eleven men", "Eleven men, male"},
        TextCase{"OneWord", "SUDAN Hassan, driver", "Hassan, unknown"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    LinesBelow, CasePeople,
    testing::Values(
        TextCase{"SameIndent", "SUDAN      Hassan Belu\n           Omar Belu\n           Lena Belu",
                 "Hassan Belu, unknown\nOmar Belu, unknown\nLena Belu, unknown"},
        TextCase{"TwoColumns",
                 "SUDAN      Hassan Belu (m)        Lena Belu (f)\n"
                 "           Omar Zorin (m)         Ana Zorin (f)",
                 "Hassan Belu, male \"m\"\nLena Belu, female \"f\"\n"
                 "Omar Zorin, male \"m\"\nAna Zorin, female \"f\""},
        TextCase{"SeveralOnALine",
                 "SUDAN      Hassan Belu, Omar Belu,\n           Lena Belu and five others",
                 "Hassan Belu, unknown\nOmar Belu, unknown\nLena Belu, unknown\n"
                 "five others, unknown"},
        TextCase{"BlankLineBetweenGroups",
                 "SUDAN      Hassan Belu (m)\n           Omar Belu (m)\n\n"
                 "           Lena Belu (f)",
                 "Hassan Belu, male \"m\"\nOmar Belu, male \"m\"\nLena Belu, female \"f\""},
        TextCase{"TwoColumnsWithoutMarks",
                 "SUDAN      Hassan Belu           Lena Belu\n"
                 "           Omar Zorin            Ana Zorin",
                 "Hassan Belu, unknown\nLena Belu, unknown\nOmar Zorin, unknown\n"
                 "Ana Zorin, unknown"},
        TextCase{"Numbered", "SUDAN   1. Hassan Belu (m)\n        2. Omar Belu (m)",
                 "Hassan Belu, male \"m\"\nOmar Belu, male \"m\""},
        TextCase{"BraceBesideTheRows",
                 "SUDAN      Hassan Belu (m)   )\n"
                 "           Omar Belu (m)     ) students at Khartoum University\n"
                 "           Ali Toru (m)      )",
                 "Hassan Belu, male \"m\"\nOmar Belu, male \"m\"\nAli Toru, male \"m\""},
        TextCase{"GroupsOfPlaces",
                 "SUDAN      Hassan Belu (m)\n           Residents of Belu village\n"
                 "           Families of the prisoners",
                 "Hassan Belu, male \"m\"\nResidents of Belu village, unknown\n"
                 "Families of the prisoners, unknown"},
        TextCase{"UnnamedGroup", "SUDAN      Hassan Belu\n           Four other men, unnamed",
                 "Hassan Belu, unknown\nFour other men, unnamed, male"},
        TextCase{"NamesNotKnown", "SUDAN      Hassan Belu\n           Two men, names not known",
                 "Hassan Belu, unknown\nTwo men, male"},
        TextCase{"OpenGroup", "SUDAN      Hassan Belu (m)\n           Other members of his family",
                 "Hassan Belu, male \"m\"\nOther members of his family, unknown"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    States, CasePeople,
    testing::Values(
        TextCase{"NewNameAbove", "SUDAN      Hassan Belu (m)\n\nNew name:\nLena Belu (f)",
                 "Hassan Belu, male \"m\"\nLena Belu, female \"f\""},
        TextCase{"ReleasedBefore",
                 "SUDAN      Hassan Belu (m)\n           Released: Omar Belu (m), aged 50, farmer",
                 "Hassan Belu, male \"m\"\nOmar Belu, male \"m\", 50 \"50\""},
        TextCase{"OnTheCountryLine", "SUDAN      Held: Hassan Belu\n           Dead: Omar Belu",
                 "Hassan Belu, unknown\nOmar Belu, unknown"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Breaks, CasePeople,
    testing::Values(
        TextCase{
            "InAName",
            "SUDAN      Hassan Belu (m), Omar Belu (m), Anton Zorin (m), Lena Orlova (f), Ana\n"
            "           Lucia Toru (f)",
            "Hassan Belu, male \"m\"\nOmar Belu, male \"m\"\nAnton Zorin, male \"m\"\n"
            "Lena Orlova, female \"f\"\nAna Lucia Toru, female \"f\""},
        TextCase{"InARemark",
                 "SUDAN      Hassan Belu (m), aged 45, chairperson of the union of\n"
                 "           railway workers",
                 "Hassan Belu, male \"m\", 45 \"45\""},
        TextCase{"BehindAged", "SUDAN      Hassan Belu (m), aged\n\n45, farmer, and Ali Toru",
                 "Hassan Belu, male \"m\", 45 \"45\"\nAli Toru, unknown"},
        TextCase{"InABracket", "SUDAN      Hassan Belu (also known as\n           Abu Omar) (m)",
                 "Hassan Belu, male \"m\""}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Prose, CasePeople,
    testing::Values(
        TextCase{"OwnNameAndColon",
                 "SUDAN      Hassan Belu\n\nHassan Belu: The family was allowed one visit.",
                 "Hassan Belu, unknown"},
        TextCase{"RightBelow", "SUDAN      Hassan Belu\nHassan Belu was arrested on 3 May 1993.",
                 "Hassan Belu, unknown"},
        TextCase{"BrokenBehindNames",
                 "SUDAN      Hassan Belu\n\nHassan Belu, a teacher from Khartoum, and his brother "
                 "Omar Belu, a farmer from the\nvillage of Toru, were arrested on 3 May.",
                 "Hassan Belu, unknown"},
        TextCase{"OwnNamesAgain",
                 "SUDAN      Hassan Belu (m)\n           Lena Toru (f)\n\n"
                 "Hassan Belu and Lena Toru, both lawyers with the Justice and Peace\n"
                 "Commission, have been followed.",
                 "Hassan Belu, male \"m\"\nLena Toru, female \"f\""},
        TextCase{"NameAboveASentence",
                 "SUDAN      Hassan Belu (m)\n\nOmar Zorin\nHe was arrested on 3 May.",
                 "Hassan Belu, male \"m\""},
        TextCase{"WordAlone", "SUDAN      Hassan Belu\n\nSummary\n", "Hassan Belu, unknown"},
        TextCase{"NobodyIsNamed", "SUDAN\n\nHassan Belu was arrested on 3 May.", ""}),
    test::case_name);

// A mailing list puts the country into the subject of its message, and leaves the index out.
std::string message(const std::string& first, const std::string& lines) {
  std::string text = sheet(lines);
  return first + text.substr(text.find("\n\n25 June"));
}

class MessagePeople : public testing::TestWithParam<TextCase> {};

TEST_P(MessagePeople, AreNamedBelowTheCase) {
  EXPECT_EQ(dump(test::record_of(message("UA: SUDAN", GetParam().input)).subjects),
            GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    CountryAbove, MessagePeople,
    testing::Values(TextCase{"Marked", "Hassan Belu (m), aged 45, farmer\nLena Belu (f)",
                             "Hassan Belu, male \"m\", 45 \"45\"\nLena Belu, female \"f\""},
                    TextCase{"WithGroups", "Hassan Belu (m)\nTwo children of Hassan Belu",
                             "Hassan Belu, male \"m\"\nTwo children of Hassan Belu, unknown"},
                    TextCase{"OnlyProse", "Hassan Belu was arrested on 3 May.", ""},
                    TextCase{"WordAlone", "Summary", ""}),
    test::case_name);

TEST(CasePeople, AreNotSoughtWithoutACountry) {
  EXPECT_EQ(dump(test::record_of(message("UA: NEWS", "Hassan Belu (m)")).subjects), "");
}

// Layout reads the distribution list, in the column of the names, behind the country.
TEST(CasePeople, AreFoundInTheColumnOfTheHeader) {
  std::string text =
      sheet("DEMOCRATIC REPUBLIC OF THE CONGO                       Hassan Belu (m)");
  EXPECT_EQ(dump(test::record_of(text).subjects), "Hassan Belu, male \"m\"");
}

TEST(CasePeople, CountBelowATitleOnlyWithMarks) {
  test::DocumentText document;
  document.title = "LAWYER THREATENED";
  document.names.clear();
  document.gender.clear();
  const std::string header =
      "UA 53/13 27 February 2013 URGENT ACTION ASA 37/009/2013\nSRI LANKA\nLAWYER THREATENED\n";
  document.header = header + "Lakshan Belu (m)\n\nHe has been followed since May.";
  EXPECT_EQ(dump(test::record_of(document).subjects), "Lakshan Belu, male \"m\"");
  document.header = header + "Lakshan Belu\n\nHe has been followed since May.";
  EXPECT_EQ(dump(test::record_of(document).subjects), "");
}

}  // namespace
}  // namespace uaparse
