#include "uaparse/segment/segmenter.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "uaparse/knowledge/knowledge_loader.h"
#include "uaparse/layout/reading_order.h"

namespace uaparse {
namespace {

// A document, its lines and what they were cut into.
class Segmented {
 public:
  explicit Segmented(const std::string& rows)
      : document_(test::build_document({test::draw_rows(rows)})),
        lines_(build_lines(document_)),
        segmentation_(segment(lines_, compiled_knowledge())) {}

  const std::optional<Segmentation>& segmentation() const { return segmentation_; }

  // `section first-last`, one a line; "refused" when it is no Urgent Action.
  std::string dump() const {
    if (!segmentation_) {
      return "refused";
    }
    std::string result = "\n";
    for (const Section& section : segmentation_->sections) {
      result += std::string(kSectionNames[static_cast<std::size_t>(section.kind)]) + " " +
                std::to_string(section.first) + "-" + std::to_string(section.last) + "\n";
    }
    return result;
  }

 private:
  Document document_;
  std::vector<Line> lines_;
  std::optional<Segmentation> segmentation_;
};

struct Case {
  const char* name;
  const char* rows;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class Segment : public testing::TestWithParam<Case> {};

TEST_P(Segment, CutsADocumentAtItsHeadings) {
  EXPECT_EQ(Segmented(GetParam().rows).dump(), GetParam().want);
}

const char* const kWhole = R"(
UA: 50/12 Index: AFR 99/001/2012 Ruritania Date: 1 March 2012
URGENT ACTION
OLA BERG AT RISK OF TORTURE
Ola Berg was taken from her home in Strelsau.
Please write immediately in English or your own language:
Calling on the authorities to release her.
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice
Fax: +00 1 234
And copies to:
Embassy of Ruritania
Also send copies to diplomatic representatives in your country.
ADDITIONAL INFORMATION
She is a teacher.
Name: Ola Berg
Gender m/f: f
)";

INSTANTIATE_TEST_SUITE_P(
    Documents, Segment,
    testing::Values(Case{"AllSections", kWhole,
                         "\nheader 0-1\ntitle 1-4\nactions 4-6\nrecipients 6-9\ncopies 9-11\n"
                         "closing 11-12\nadditional 12-14\nsubjects 14-15\nsubjects 15-16\n"},
                    Case{"ALabelInsideASentenceOpensNothing", R"(
UA: 50/12 Index: AFR 99/001/2012
URGENT ACTION
OLA BERG AT RISK OF TORTURE
They sent copies to: nobody. It was an urgent action of theirs.
He said: please send appeals before 10 April 2012 to:
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice
)",
                         "\nheader 0-1\ntitle 1-5\nrecipients 5-7\n"},
                    Case{"CopiesOpenNothingBeforeRecipients", R"(
UA: 50/12 Index: AFR 99/001/2012
URGENT ACTION
Copies to: the file
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice
)",
                         "\nheader 0-1\ntitle 1-3\nrecipients 3-5\n"},
                    Case{"ABannerRunsOnInCapitalsOnly", R"(
UA: 50/12 Index: AFR 99/001/2012
Urgent action needed for Ola Berg
URGENT ACTION OLA BERG AT RISK
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice
)",
                         "\nheader 0-2\ntitle 2-3\nrecipients 3-5\n"},
                    Case{"WordsRunTogether", R"(
UA:50/12 Index:AFR 99/001/2012
URGENTACTION
OLA BERG AT RISK
PLEASESENDAPPEALSBEFORE 10 APRIL 2012 TO:
Minister of Justice
ANDCOPIESTO:
Embassy of Ruritania
)",
                         "\nheader 0-1\ntitle 1-3\nrecipients 3-5\ncopies 5-7\n"},
                    Case{"APageNumberRunOnToALabel", R"(
UA: 50/12 Index: AFR 99/001/2012
URGENT ACTION
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice
-2ADDITIONAL INFORMATION
She is a teacher.
)",
                         "\nheader 0-1\ntitle 1-2\nrecipients 2-4\nadditional 4-6\n"},
                    Case{"TheLanguagesAndToWhomInOneSentence", R"(
Urgent Action: Teacher at risk of torture
Please write urgently in your own words in English or Russian to:
Minister of Justice
PLEASE SEND APPEALS BEFORE 10 APRIL 2019
)",
                         "\nheader 0-0\ntitle 0-1\nrecipients 1-3\nclosing 3-4\n"},
                    Case{"Empty", "", "refused"}, Case{"OneWord", "Kim\n", "refused"},
                    Case{"AnInvoice", R"(
INVOICE No. 50/12
Date: 1 March 2012
Please send payment before 10 April 2012 to:
Strelsau Printers, 1 Castle Street
Fax: +00 1 234
)",
                         "refused"},
                    Case{"APressReleaseThatQuotesOne", R"(
PRESS RELEASE
Index: AFR 99/002/2012
Members sent 400 letters within a week.
URGENT ACTION
was printed on all of them.
Please write immediately in your own language, they said.
)",
                         "refused"},
                    Case{"ABannerAlone", "URGENT ACTION\nSomething must be done about the roof.\n",
                         "refused"},
                    Case{"AnAppealThatIsNoUrgentAction", R"(
Dear friends,
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
The council of Strelsau
)",
                         "refused"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(Segment, KnowsGenerationAndLanguage) {
  const Segmented document(kWhole);
  ASSERT_TRUE(document.segmentation());
  EXPECT_EQ(document.segmentation()->generation->id, "ua-2009");
  EXPECT_EQ(document.segmentation()->language->tag(), "en");
  EXPECT_EQ(document.segmentation()->confidence, 1);
}

TEST(Segment, IsLessSureOfADocumentWithFewerHeadings) {
  const Segmented document(
      "URGENT ACTION\nOLA BERG AT RISK\nPLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\n"
      "Minister of Justice\n");
  ASSERT_TRUE(document.segmentation());
  EXPECT_GE(document.segmentation()->confidence, 0.5);
  EXPECT_LT(document.segmentation()->confidence, 1);
}

TEST(Segment, FindsSectionsAndHeadings) {
  const Segmented document(kWhole);
  ASSERT_TRUE(document.segmentation());
  const Segmentation& segmentation = *document.segmentation();
  ASSERT_NE(segmentation.find(SectionKind::kCopies), nullptr);
  EXPECT_EQ(segmentation.find(SectionKind::kCopies)->heading->label, Label::kCopiesTo);
  EXPECT_FALSE(segmentation.find(SectionKind::kHeader)->heading);
  const Heading* heading = segmentation.find_heading(Label::kSubjectNames);
  ASSERT_NE(heading, nullptr);
  EXPECT_EQ(heading->line, 14U);
  EXPECT_EQ(segmentation.lines[14].from(heading->end).text(), "Ola Berg");
  EXPECT_EQ(segmentation.find_heading(Label::kOutcome), nullptr);
}

TEST(Segment, LeavesOutWhatIsSetAside) {
  const std::string head = "UA: 50/12 Index: AFR 99/001/2012\nURGENT ACTION\nOLA AT RISK\n";
  const Document document = test::build_document(
      {test::draw_rows(head + "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister\n1\n"),
       test::draw_rows("URGENT ACTION\nOLA AT RISK\nName: Ola Berg\n2\n")});
  const std::vector<Line> lines = build_lines(document);
  const std::optional<Segmentation> segmentation = segment(lines, compiled_knowledge());
  ASSERT_TRUE(segmentation);
  std::string texts;
  for (const TextLine& line : segmentation->lines) {
    texts += line.line->text + "\n";
  }
  EXPECT_EQ(texts,
            head + "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:\nMinister\nName: Ola Berg\n");
}

TEST(TextLine, LeadsFromFoldedTextToThePrint) {
  Line line;
  line.text = "Señor Ministro";
  const TextLine text{&line, fold(line.text)};
  EXPECT_EQ(text.span(0, 5).text(), "Señor");
  EXPECT_EQ(text.from(5).text(), "Ministro");
}

// A new language costs no C++: two files make one.
TEST(Segment, UnderstandsALanguageItWasToldOf) {
  const std::string lexicon =
      "language: x-ruri\nlabels:\n  banner: [\"ur ak\"]\n  appeals_before: [\"skriv fore\"]\n";
  const std::string generation =
      "id: ruri-2000\ncertain: 4\nneeds: [[banner]]\ncues: {banner: 2, appeals_before: 2}\n"
      "samples: []\nsections:\n  - {label: banner, opens: title}\n"
      "  - {label: appeals_before, opens: recipients, within: [title]}\n";
  DiagnosticList problems;
  Result<KnowledgeData> data = load_knowledge(
      {{"lexicons/x-ruri.yaml", lexicon}, {"generations/ruri-2000.yaml", generation}}, problems);
  ASSERT_TRUE(data);
  const Knowledge knowledge(std::move(*data));
  const Document document =
      test::build_document({test::draw_rows("ÜR AK\nOLA BERG\nSkriv före 10 mai\nMinistern\n")});
  const std::vector<Line> lines = build_lines(document);
  const std::optional<Segmentation> segmentation = segment(lines, knowledge);
  ASSERT_TRUE(segmentation);
  EXPECT_EQ(segmentation->language->tag(), "x-ruri");
  EXPECT_EQ(segmentation->confidence, 1);
  ASSERT_EQ(segmentation->sections.size(), 3U);
  EXPECT_EQ(segmentation->sections[2].kind, SectionKind::kRecipients);
  EXPECT_EQ(segmentation->sections[2].first, 2U);
  EXPECT_FALSE(segment(lines, compiled_knowledge()));
}

}  // namespace
}  // namespace uaparse
