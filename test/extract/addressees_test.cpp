#include "uaparse/extract/addressees.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

class AddresseeHead : public testing::TestWithParam<TextCase> {};

// One addressee: lines of the input, and a fax below.
TEST_P(AddresseeHead, IsPositionNameAndAddress) {
  DocumentText document;
  document.recipients = GetParam().input + "\nFax: +977 1 555 0100";
  EXPECT_EQ(dump(test::record_of(document).recipients), GetParam().want + " | fax +977 1 555 0100");
}

INSTANTIATE_TEST_SUITE_P(
    Order, AddresseeHead,
    testing::Values(
        TextCase{"PositionFirst", "Minister of Justice\nMr Anton Zorin\n12 River Street\nNepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street; Nepal"},
        TextCase{"NameFirst", "Mr Anton Zorin\nMinister of Justice\n12 River Street\nNepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street; Nepal"},
        TextCase{"NameFirstWithoutHonorific",
                 "Anton Zorin\nMinister of Justice\n12 River Street\nNepal",
                 "Minister of Justice | Anton Zorin | 12 River Street; Nepal"},
        TextCase{"NobodyNamed", "Minister of Justice\nKathmandu\nNepal",
                 "Minister of Justice | - | Kathmandu; Nepal"},
        TextCase{"Capitals", "MINISTER OF JUSTICE\nMR ANTON ZORIN\n12 RIVER STREET\nNEPAL",
                 "MINISTER OF JUSTICE | MR ANTON ZORIN | 12 RIVER STREET; NEPAL"},
        TextCase{"HonorificOnItsOwnLine",
                 "Minister of the Interior\nHis Excellency\nAnton Zorin\nKathmandu\nNepal",
                 "Minister of the Interior | His Excellency Anton Zorin | Kathmandu; Nepal"},
        TextCase{"HonorificOnItsOwnLineBelowAFullOne",
                 "Minister of the Interior, of Police, of Customs and of the Northern Provinces\n"
                 "His Excellency\nGeneral Anton Zorin\nKathmandu\nNepal",
                 "Minister of the Interior, of Police, of Customs and of the Northern Provinces | "
                 "His Excellency General Anton Zorin | Kathmandu; Nepal"},
        TextCase{"HonorificFirst",
                 "His Excellency\nAnton Zorin\nMinister of the Interior\nKathmandu\nNepal",
                 "Minister of the Interior | His Excellency Anton Zorin | Kathmandu; Nepal"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    OneLine, AddresseeHead,
    testing::Values(
        TextCase{"Comma", "Minister of Justice, Mr Anton Zorin\nKathmandu\nNepal",
                 "Minister of Justice | Mr Anton Zorin | Kathmandu; Nepal"},
        TextCase{"CommaNameFirst", "Anton Zorin, Minister of Justice\nKathmandu\nNepal",
                 "Minister of Justice | Anton Zorin | Kathmandu; Nepal"},
        TextCase{"Ambassador", "Ambassador H.E. Anton Zorin\nEmbassy of Nepal\nVienna\nAustria",
                 "Ambassador | H.E. Anton Zorin | Embassy of Nepal; Vienna; Austria"},
        TextCase{"WithoutComma", "Minister of Justice Mr Anton Zorin\nKathmandu\nNepal",
                 "Minister of Justice | Mr Anton Zorin | Kathmandu; Nepal"},
        TextCase{"CommaInsideTheOffice",
                 "Executive Director, Capital City Authority\nMr Anton Zorin\nKathmandu\nNepal",
                 "Executive Director, Capital City Authority | Mr Anton Zorin | Kathmandu; Nepal"},
        TextCase{"RankIsNoHonorificOfSomeoneElse",
                 "Inspector General of Police\nMr Anton Zorin\nKathmandu\nNepal",
                 "Inspector General of Police | Mr Anton Zorin | Kathmandu; Nepal"},
        TextCase{"AllOfIt",
                 "Minister of Justice, Mr Anton Zorin, 12 River Street, Kathmandu, Nepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street; Kathmandu; Nepal"},
        TextCase{"AllOfItToACityThatIsNoCapital",
                 "H.E. Anton Zorin, Ambassador, Embassy of Nepal, 2 Long Road, Belu 20007",
                 "Ambassador | H.E. Anton Zorin | Embassy of Nepal; 2 Long Road; Belu 20007"},
        TextCase{"WithHalfOfTheAddress",
                 "Minister of Justice, Mr Anton Zorin, 12 River Street,\nKathmandu, Nepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street,; Kathmandu, Nepal"}),
    test::case_name);

// Without an honorific only the shape speaks for a name.
INSTANTIATE_TEST_SUITE_P(
    BareNames, AddresseeHead,
    testing::Values(TextCase{"BehindAnOffice", "Governor Anton Zorin\nState Capitol\nBelu",
                             "Governor | Anton Zorin | State Capitol; Belu"},
                    TextCase{"BehindALongOffice",
                             "Minister of Justice Anton Zorin\n12 River Street\nNepal",
                             "Minister of Justice | Anton Zorin | 12 River Street; Nepal"},
                    TextCase{"BehindAComma", "Director, Anton Zorin\n12 River Street\nNepal",
                             "Director | Anton Zorin | 12 River Street; Nepal"},
                    TextCase{"Territory", "Governor Nueva Belu\n12 River Street\nZorin, Nueva Belu",
                             "Governor Nueva Belu | - | 12 River Street; Zorin, Nueva Belu"},
                    TextCase{"SomebodyElseIsNamed",
                             "Governor Nueva Belu\nMr Anton Zorin\n12 River Street",
                             "Governor Nueva Belu | Mr Anton Zorin | 12 River Street"},
                    TextCase{"PartOfTheOffice", "Director General\n12 River Street\nNepal",
                             "Director General | - | 12 River Street; Nepal"},
                    TextCase{"Institution", "Director Belu Prison\n12 River Street\nNepal",
                             "Director Belu Prison | - | 12 River Street; Nepal"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    NamesLikePlaces, AddresseeHead,
    testing::Values(TextCase{"Park", "Minister of Justice\nMr Park\n12 River Street\nNepal",
                             "Minister of Justice | Mr Park | 12 River Street; Nepal"},
                    TextCase{"Hill", "Ms Lena Hill\nMinister of Justice\nNepal",
                             "Minister of Justice | Ms Lena Hill | Nepal"},
                    TextCase{"OfficeLikeAPlace", "District Attorney\nMs Lena Hill\n1 Hill Road",
                             "District Attorney | Ms Lena Hill | 1 Hill Road"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Attention, AddresseeHead,
    testing::Values(
        TextCase{"PersonAtANewspaper", "The Belu Times\nAttn: Lena Orlova\nPO Box 12\nNepal",
                 "- | Lena Orlova | The Belu Times; PO Box 12; Nepal"},
        TextCase{"PersonBelowTheAddress",
                 "The Belu Times\nPO Box 12\nKathmandu\nNepal\nAttn: Lena Orlova",
                 "- | Lena Orlova | The Belu Times; PO Box 12; Kathmandu; Nepal"},
        TextCase{"OfficeAtANewspaper", "The Belu Times\nAttn: Letters Editor\nPO Box 12\nNepal",
                 "Letters Editor | The Belu Times | PO Box 12; Nepal"},
        TextCase{"PersonAtAnOffice",
                 "Director of Prisons\nFor the attention of Ms Lena Orlova\nPO Box 12\nNepal",
                 "Director of Prisons | Ms Lena Orlova | PO Box 12; Nepal"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    OfficesWithACourtesy, AddresseeHead,
    testing::Values(
        TextCase{"AboveAName", "Señor Ministro del Interior\nGeneral Anton Zorin\nNepal",
                 "Señor Ministro del Interior | General Anton Zorin | Nepal"},
        TextCase{"JudgeWithTheNameOfAPlace", "Minister of Justice\nJudge Lena Park\nNepal",
                 "Minister of Justice | Judge Lena Park | Nepal"},
        TextCase{"NameWithAWordOfAnOffice", "Minister of Justice\nMr Judge Zorin\nNepal",
                 "Minister of Justice | Mr Judge Zorin | Nepal"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Offices, AddresseeHead,
    testing::Values(
        TextCase{"Wrapped",
                 "Ambassador and Permanent Representative\nof the Republic of Nepal to the\n"
                 "United Nations Office in Geneva\nMr Anton Zorin\n1207 Geneva\nSwitzerland",
                 "Ambassador and Permanent Representative of the Republic of Nepal to the United "
                 "Nations Office in Geneva | Mr Anton Zorin | 1207 Geneva; Switzerland"},
        TextCase{"WrappedBeforeTheCountry",
                 "Head of the Presidential Administration of\nNepal\nMr Anton Zorin\nKathmandu\n"
                 "Nepal",
                 "Head of the Presidential Administration of Nepal | Mr Anton Zorin | Kathmandu; "
                 "Nepal"},
        TextCase{"SecondLanguage",
                 "Secretary of Security\nSecretario de Seguridad\nSr. Anton Zorin\nCalle 5\nMexico",
                 "Secretary of Security | Sr. Anton Zorin | Secretario de Seguridad; Calle 5; "
                 "Mexico"},
        TextCase{"TwoOffices",
                 "Minister of Justice & Attorney General\nThe Hon. Anton Zorin, MP\nNepal",
                 "Minister of Justice & Attorney General | The Hon. Anton Zorin, MP | Nepal"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Names, AddresseeHead,
    testing::Values(
        TextCase{"Particles", "Attorney General\nLic. Antón de la Zorina y Orlov\nCalle 5\nMexico",
                 "Attorney General | Lic. Antón de la Zorina y Orlov | Calle 5; Mexico"},
        TextCase{"GluedArticle",
                 "Chief of Police\nGeneral Anton bin Zorin al-Belu\nKathmandu\nNepal",
                 "Chief of Police | General Anton bin Zorin al-Belu | Kathmandu; Nepal"},
        TextCase{"Initials", "Governor of Belu Province\nDr. A. B. Zorin\nKathmandu\nNepal",
                 "Governor of Belu Province | Dr. A. B. Zorin | Kathmandu; Nepal"},
        TextCase{"Apostrophe", "Procurator General\nO'Brien D'Souza\nKathmandu\nNepal",
                 "Procurator General | O'Brien D'Souza | Kathmandu; Nepal"},
        TextCase{"TitleBeforeHonorific",
                 "Supreme Leader of the Republic\nAyatollah Sayed Anton Zorin\nKathmandu\nNepal",
                 "Supreme Leader of the Republic | Ayatollah Sayed Anton Zorin | Kathmandu; Nepal"},
        TextCase{"NameAlone", "Mr Zorin\nKathmandu\nNepal", "- | Mr Zorin | Kathmandu; Nepal"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Institutions, AddresseeHead,
    testing::Values(
        TextCase{"Ministry", "Ministry of Justice\n12 River Street\nKathmandu\nNepal",
                 "- | Ministry of Justice | 12 River Street; Kathmandu; Nepal"},
        TextCase{"BelowTheOffice", "Minister of Justice\nMinistry of Justice\nKathmandu\nNepal",
                 "Minister of Justice | - | Ministry of Justice; Kathmandu; Nepal"},
        TextCase{"BelowTheName",
                 "Chairperson\nMs Lena Orlova\nNational Human Rights Commission\nNepal",
                 "Chairperson | Ms Lena Orlova | National Human Rights Commission; Nepal"},
        TextCase{"Embassy", "Embassy of Nepal\n1 Long Road\nVienna\nAustria",
                 "- | Embassy of Nepal | 1 Long Road; Vienna; Austria"},
        TextCase{"Organization", "Human Rights Centre of Belu\nPO Box 12\nKathmandu\nNepal",
                 "- | Human Rights Centre of Belu | PO Box 12; Kathmandu; Nepal"},
        TextCase{"OrganizationAndWhatItIs",
                 "Belu Rights Watch\nHuman rights organization\nPO Box 12\nKathmandu\nNepal",
                 "Human rights organization | Belu Rights Watch | PO Box 12; Kathmandu; Nepal"},
        TextCase{"Newspaper", "Newspaper\nDiario La Tarde de Belu\nPO Box 12\nKathmandu\nNepal",
                 "Newspaper | Diario La Tarde de Belu | PO Box 12; Kathmandu; Nepal"},
        TextCase{"WhatItIsFirst",
                 "Human rights organization\nBelu Rights Watch\nPO Box 12\nKathmandu\nNepal",
                 "Human rights organization | Belu Rights Watch | PO Box 12; Kathmandu; Nepal"}),
    test::case_name);

// A word that calls for what stands before it is no line by itself.
INSTANTIATE_TEST_SUITE_P(
    BrokenAddresses, AddresseeHead,
    testing::Values(
        TextCase{"Floor",
                 "Minister of Justice\nMr Anton Zorin\n12 River Street, 15th\nFloor\nNepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street, 15th Floor; Nepal"},
        TextCase{"Street", "Minister of Justice\nMr Anton Zorin\n12 Orlov\nStreet\nNepal",
                 "Minister of Justice | Mr Anton Zorin | 12 Orlov Street; Nepal"},
        TextCase{"NotBelowAWholeLine",
                 "Minister of Justice\nMr Anton Zorin\n12 River Street\nBridge\nNepal",
                 "Minister of Justice | Mr Anton Zorin | 12 River Street; Bridge; Nepal"},
        TextCase{"NotBelowAComma", "Minister of Justice\nMr Anton Zorin\nPO Box 12,\nBridge\nNepal",
                 "Minister of Justice | Mr Anton Zorin | PO Box 12,; Bridge; Nepal"}),
    test::case_name);

// Nothing is made an office or a name that is none.
INSTANTIATE_TEST_SUITE_P(AddressesAlone, AddresseeHead,
                         testing::Values(TextCase{"Street", "12 Lake Road\nBelu\nNepal",
                                                  "- | - | 12 Lake Road; Belu; Nepal"},
                                         TextCase{"Box", "PO Box 12\nKathmandu\nNepal",
                                                  "- | - | PO Box 12; Kathmandu; Nepal"}),
                         test::case_name);

TEST(Addressees, WithoutOfficeAreReported) {
  DocumentText document;
  document.recipients = "12 Lake Road\nBelu\nNepal\nFax: +977 1 555 0100";
  const Record record = test::record_of(document);
  EXPECT_EQ(dump(record.diagnostics), "addressee-without-office /recipients/0");
  ASSERT_EQ(record.diagnostics.size(), 1U);
  EXPECT_EQ(record.diagnostics.front().place.page, 1);
}

TEST(Addressees, AreMissedWhenNothingStandsBelowTheOpener) {
  DocumentText document;
  document.recipients.clear();
  EXPECT_EQ(dump(test::record_of(document).diagnostics), "recipients-missing /recipients");
}

TEST(Addressees, NamedForwardingHoldsForEach) {
  DocumentText document;
  document.appeals = "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO ANTON ZORIN, CARE OF:";
  document.recipients = "Embassy of Nepal\nVienna\nAustria\n\nEmbassy of Nepal\nOslo\nNorway";
  EXPECT_EQ(dump(test::record_of(document).recipients),
            "- | Embassy of Nepal | Vienna; Austria | for ANTON ZORIN, -\n"
            "- | Embassy of Nepal | Oslo; Norway | for ANTON ZORIN, -");
}

class CopiesHeading : public testing::TestWithParam<TextCase> {};

TEST_P(CopiesHeading, OpensTheCopies) {
  DocumentText document;
  document.copies = GetParam().input + "\nOmbudsman\nKathmandu\nNepal\nFax: +977 1 555 0102";
  const Record record = test::record_of(document);
  EXPECT_EQ(record.recipients.size(), 1U);
  EXPECT_EQ(dump(record.copies), "Ombudsman | - | Kathmandu; Nepal | fax +977 1 555 0102");
}

INSTANTIATE_TEST_SUITE_P(
    Wordings, CopiesHeading,
    testing::Values(TextCase{"And", "And copies to:", ""}, TextCase{"Copy", "Copy to:", ""},
                    TextCase{"Also", "Please also send copies to:", ""},
                    TextCase{"ACopy", "And send a copy to:", ""},
                    TextCase{"Whom", "And copies to the national ombudsman:", ""},
                    TextCase{"OfYourAppeals", "COPIES OF YOUR APPEALS TO:", ""},
                    TextCase{"OfAppeals", "Copies of appeals to:", ""},
                    TextCase{"ListMark", "3) Copies to:", ""}),
    test::case_name);

}  // namespace
}  // namespace uaparse
