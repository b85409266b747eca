#include "uaparse/extract/header.h"

#include "test/support/document_text.h"
#include "test/support/text_case.h"

namespace uaparse {
namespace {

using test::DocumentText;
using test::dump;
using test::TextCase;

// `kind | ua_number | index | index_key | country | country_code | issued`.
std::string dump_header(const Record& record) {
  return std::string(name(record.kind.value)) + " | " + dump(record.ua_number) + " | " +
         dump(record.index) + " | " + dump(record.index_key) + " | " + dump(record.country) +
         " | " + dump(record.country_code) + " | " + dump(record.issued);
}

DocumentText with_header(const std::string& header) {
  DocumentText document;
  document.header = header;
  document.foot.clear();
  return document;
}

class Header : public testing::TestWithParam<TextCase> {};

TEST_P(Header, IsReadByTheFormOfItsParts) {
  EXPECT_EQ(dump_header(test::record_of(with_header(GetParam().input))), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Header,
    testing::Values(
        TextCase{"OneLine", "UA: 29/11 Index: ASA 31/030/2011 Nepal Date: 11 September 2011",
                 "urgent-action | 29/11 | ASA 31/030/2011 | ASA 31/30/2011 | Nepal | NP | "
                 "2011-09-11"},
        TextCase{"TwoLines", "UA: 322/11 Index: ASA 33/016/2011 Pakistan\nDate: 22 December 2011",
                 "urgent-action | 322/11 | ASA 33/016/2011 | ASA 33/16/2011 | Pakistan | PK | "
                 "2011-12-22"},
        TextCase{"Update",
                 "Further information on UA: 62/11 Index: AMR 41/027/2011 Mexico Date: 22 May 2011",
                 "update | 62/11 | AMR 41/027/2011 | AMR 41/27/2011 | Mexico | MX | 2011-05-22"},
        TextCase{"CountryMissing",
                 "Further information on UA: 98/10 Index: MDE 12/4022/2011 Date: 12 May 2011",
                 "update | 98/10 | MDE 12/4022/2011 | MDE 12/4022/2011 | null | EG | 2011-05-12"},
        TextCase{"NumberedUpdate",
                 "Further information (2) on UA: 50/11 Index: ASA 31/001/2012 Nepal Date: 1 May "
                 "2011",
                 "update | 50/11 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | 2011-05-01"},
        TextCase{"GluedToItsLabels", "UA:50/12 Index:ASA 31/001/2012 Nepal Date:28 February 2012",
                 "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | "
                 "2012-02-28"},
        TextCase{"BlankBeforeSlash", "UA 219 /06 Index: AMR 37/6674/2012 Date: 14 January 2012",
                 "urgent-action | 219/06 | AMR 37/6674/2012 | AMR 37/6674/2012 | null | HN | "
                 "2012-01-14"},
        TextCase{"PartsOnLinesOfTheirOwn",
                 "UA: 50/12\nIndex: ASA 31/001/2012\nNepal\nDate: 28 February 2012",
                 "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | "
                 "2012-02-28"},
        TextCase{"WideBlanks",
                 "UA: 50/12      Index: ASA 31/001/2012      Nepal         Date: 28 February 2012",
                 "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | "
                 "2012-02-28"},
        TextCase{"WithoutRegion", "UA: 50/12 Index: 31/001/2012 Date: 28 February 2012",
                 "urgent-action | 50/12 | null | null | null | null | 2012-02-28"},
        TextCase{"BelowTheLinesOfASite",
                 "2 downloads 198 Views 314KB Size Report\nadvertisement\n"
                 "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
                 "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | "
                 "2012-02-28"},
        TextCase{"IndexOfTheFirstAppealBeforeItsOwn",
                 "Further information on UA: 112/10 (ASA 20/004/2010) Index: ASA 31/010/2010 Nepal "
                 "Date: 22 May 2010",
                 "update | 112/10 | ASA 31/010/2010 | ASA 31/10/2010 | Nepal | NP | 2010-05-22"},
        TextCase{"FirstUpdate",
                 "First update on UA: 112/10 Index: ASA 31/010/2010 Nepal Date: 22 May 2010",
                 "update | 112/10 | ASA 31/010/2010 | ASA 31/10/2010 | Nepal | NP | 2010-05-22"},
        TextCase{"FourthUpdate",
                 "Fourth update of UA 112/10 Index: ASA 31/010/2010 Nepal Date: 22 May 2010",
                 "update | 112/10 | ASA 31/010/2010 | ASA 31/10/2010 | Nepal | NP | 2010-05-22"},
        TextCase{"None", "", "urgent-action | null | null | null | null | null | null"}),
    test::case_name);

INSTANTIATE_TEST_SUITE_P(
    Countries, Header,
    testing::Values(
        TextCase{"State", "UA: 50/12 Index: AMR 51/001/2012 USA (Texas) Date: 28 February 2012",
                 "urgent-action | 50/12 | AMR 51/001/2012 | AMR 51/1/2012 | USA (Texas) | US | "
                 "2012-02-28"},
        TextCase{"StateBehindASlash",
                 "UA: 50/12 Index: AMR 51/001/2012 USA/Oklahoma Date: 28 February 2012",
                 "urgent-action | 50/12 | AMR 51/001/2012 | AMR 51/1/2012 | USA/Oklahoma | US | "
                 "2012-02-28"},
        TextCase{"AccentAndCurlyQuote",
                 "UA: 50/12 Index: AFR 31/001/2012 Côte d’Ivoire Date: 28 February 2012",
                 "urgent-action | 50/12 | AFR 31/001/2012 | AFR 31/1/2012 | Côte d’Ivoire | CI | "
                 "2012-02-28"}),
    test::case_name);

class CountryWithAPart : public testing::TestWithParam<TextCase> {};

TEST_P(CountryWithAPart, IsAsSureAsTheCountry) {
  const auto country = [](const std::string& name) {
    return test::record_of(
               with_header("UA: 50/12 Index: AMR 51/001/2012 " + name + " Date: 28 February 2012"))
        .country;
  };
  const auto whole = country(GetParam().want);
  const auto part = country(GetParam().input);
  ASSERT_TRUE(whole && part);
  EXPECT_EQ(part->value, GetParam().input);
  EXPECT_EQ(part->evidence.confidence, whole->evidence.confidence);
}

INSTANTIATE_TEST_SUITE_P(Parts, CountryWithAPart,
                         testing::Values(TextCase{"State", "USA (Texas)", "USA"},
                                         TextCase{"Territory", "Israel/OPT", "Israel"}),
                         test::case_name);

TEST(Header, SaysThatAnIssueDateIsNotReal) {
  const Record record =
      test::record_of(with_header("UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 30 February 2012"));
  EXPECT_EQ(dump(record.issued), "null");
  EXPECT_EQ(dump(record.diagnostics), "date-not-real /issued");
}

TEST(Header, SaysThatTheCountryIsNotThatOfTheIndex) {
  const Record record = test::record_of(
      with_header("UA: 50/12 Index: ASA 31/001/2012 Pakistan Date: 28 February 2012"));
  EXPECT_EQ(dump(record.country_code), "PK");
  EXPECT_EQ(dump(record.diagnostics), "country-unlike-index /country_code");
}

TEST(Header, IsReadAtTheFootWhenTheHeadIsMissing) {
  DocumentText document;
  document.header.clear();
  EXPECT_EQ(dump_header(test::record_of(document)),
            "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | null | NP | 2012-02-28");
}

TEST(Header, IsReadWhenBannerTitleAndSummaryRunOnBehindIt) {
  DocumentText document;
  std::string text = document.text();
  text.resize(text.find('\f'));
  for (std::size_t i = text.find("\n"); i < text.find("\n\nThey"); i = text.find("\n", i)) {
    text[i] = ' ';
  }
  const Record record = test::record_of(text);
  EXPECT_EQ(dump_header(record),
            "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | 2012-02-28");
  EXPECT_EQ(dump(record.title), document.title);
}

TEST(Kind, IsNoStopActionWhereAppealsAreAskedFor) {
  DocumentText document;
  document.additional = "The court found that\nno further action is required by the police.";
  EXPECT_EQ(test::record_of(document).kind.value, Kind::kUrgentAction);
}

TEST(Kind, IsAStopActionWhenTheDocumentSaysSo) {
  DocumentText document;
  document.write_in.clear();
  document.appeals.clear();
  document.recipients.clear();
  document.closing = "No further action is requested. Many thanks to all who sent appeals.";
  const Record record = test::record_of(document);
  EXPECT_EQ(record.kind.value, Kind::kStopAction);
  EXPECT_EQ(dump(record.diagnostics), "");
}

class OutcomeWording : public testing::TestWithParam<TextCase> {};

TEST_P(OutcomeWording, IsToldByWholeSentences) {
  DocumentText document;
  document.header = "Further information on UA: 50/12 Index: ASA 31/001/2012 Nepal";
  document.write_in.clear();
  document.appeals.clear();
  document.recipients.clear();
  document.closing = GetParam().input;
  EXPECT_EQ(name(test::record_of(document).kind.value), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, OutcomeWording,
    testing::Values(
        TextCase{"ByTheNetwork", "No further action by the UA network is required.", "stop-action"},
        TextCase{"FromTheNetwork", "No further action is requested from the UA network.",
                 "stop-action"},
        TextCase{"Appeals", "No further appeals are required.", "stop-action"},
        TextCase{
            "BehindThanks",
            "Many thanks to all who sent appeals. No further action is requested at this time.",
            "stop-action"},
        TextCase{"OfSomebodyElse",
                 "The court was clear. No further action is required by the police.", "update"},
        TextCase{"WithinASentence", "He said that no further action is required.", "update"}),
    test::case_name);

class OtherCases : public testing::TestWithParam<TextCase> {};

// Without a header of its own the document has no number, whatever its prose says.
TEST_P(OtherCases, AreNotTakenForTheDocument) {
  DocumentText document = with_header("");
  document.body = GetParam().input;
  document.additional = GetParam().input;
  EXPECT_EQ(dump_header(test::record_of(document)),
            "urgent-action | null | null | null | null | null | null");
}

INSTANTIATE_TEST_SUITE_P(
    Prose, OtherCases,
    testing::Values(
        TextCase{"InASentence", "See UA 12/09, ASA 31/004/2009, 3 March 2009, for their case.", ""},
        TextCase{"AtTheStartOfALine", "UA 12/09 was issued for the same families in 2009.", ""},
        TextCase{"WithIndexAtTheStartOfALine",
                 "UA 12/09 (ASA 31/004/2009) was issued on 3 March 2009.", ""},
        TextCase{"WithTheWordIndex",
                 "UA 12/09 with the index ASA 31/004/2009. They asked officials to stop.", ""},
        TextCase{"FurtherInformationOnAnother",
                 "Further information on UA 12/09 (ASA 31/004/2009) was published in May 2009.",
                 ""},
        TextCase{"UpdateOfAnother",
                 "First update on UA 12/09 (ASA 31/004/2009) was published in May 2009.", ""}),
    test::case_name);

TEST(OtherCases, DoNotReplaceTheNumberOfTheHeader) {
  DocumentText document;
  document.body = "UA 12/09 (ASA 31/004/2009, 3 March 2009) was issued for the same families.";
  EXPECT_EQ(dump_header(test::record_of(document)),
            "urgent-action | 50/12 | ASA 31/001/2012 | ASA 31/1/2012 | Nepal | NP | 2012-02-28");
}

}  // namespace
}  // namespace uaparse
