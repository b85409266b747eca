#include "uaparse/reader/pdf_reader.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ostream>

#include <gtest/gtest.h>

#include "test/support/pdf_builder.h"
#include "test/support/word_dump.h"
#include "uaparse/base/limits.h"

namespace uaparse {
namespace {

using test::build_pdf;
using test::PdfPage;

Result<Document> read(const std::string& bytes, const std::string& password = "") {
  return read_pdf({"a.pdf", bytes}, {password, ""});
}

std::string load_data(const std::string& name) {
  std::ifstream in(std::string(UAPARSE_SOURCE_DIR) + "/test/reader/data/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

PdfPage page_with(std::vector<test::PdfText> texts) {
  PdfPage page;
  page.texts = std::move(texts);
  return page;
}

// Texts of all words with their blanks.
std::string joined(const Document& document) {
  std::string text;
  for (const Page& page : document.pages) {
    for (const Word& word : page.words) {
      text += word.text + (word.space_after ? "_" : "|");
    }
  }
  return text;
}

bool has_code(const Document& document, const std::string& code) {
  return std::any_of(document.diagnostics.begin(), document.diagnostics.end(),
                     [&code](const Diagnostic& diagnostic) { return diagnostic.code == code; });
}

TEST(ReadPdf, GivesWordsWithBoxesFromTopLeft) {
  const Result<Document> document = read(build_pdf({page_with({{100, 700, "Dear Minister", 10}})}));
  ASSERT_TRUE(document) << document.error().message;
  ASSERT_EQ(document->pages.size(), 1U);
  EXPECT_EQ(document->pages[0].width_pt, 600);
  EXPECT_EQ(document->pages[0].height_pt, 800);
  EXPECT_EQ(joined(*document), "Dear_Minister|");
  const Word& word = document->pages[0].words.at(0);
  EXPECT_NEAR(word.box.x0, 100, 0.5);
  EXPECT_LT(word.box.y0, 100);  // the baseline is 100 points below the top
  EXPECT_GT(word.box.y1, 100);
  EXPECT_NEAR(word.font_size_pt, 10, 0.01);
  EXPECT_EQ(word.quarter_turns, 0);
  EXPECT_EQ(document->fonts.at(word.font), "Helvetica");
  EXPECT_FALSE(document->is_grid);
  EXPECT_TRUE(document->diagnostics.empty());
}

TEST(ReadPdf, KeepsPagesApart) {
  const Result<Document> document =
      read(build_pdf({page_with({{10, 10, "a"}}), PdfPage(), page_with({{10, 10, "b"}})}));
  ASSERT_TRUE(document);
  ASSERT_EQ(document->pages.size(), 3U);
  EXPECT_TRUE(document->pages[1].words.empty());
  EXPECT_EQ(document->pages[2].words.at(0).text, "b");
  EXPECT_EQ(document->fonts.size(), 2U);
}

struct TurnCase {
  const char* name;
  int rotate;
  double width_pt, height_pt;
  double x0_pt, y0_pt;  // corner of the word nearest to the page's top left, as displayed
  int quarter_turns;
};

void PrintTo(const TurnCase& c, std::ostream* out) {
  *out << c.name;
}

class ReadTurnedPdf : public testing::TestWithParam<TurnCase> {};

// A word whose baseline starts 100 points from the left and 700 from the bottom of 600 x 800.
TEST_P(ReadTurnedPdf, GivesThePageAsDisplayed) {
  PdfPage page = page_with({{100, 700, "Word", 10}});
  page.rotate = GetParam().rotate;
  const Result<Document> document = read(build_pdf({page}));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->pages[0].width_pt, GetParam().width_pt);
  EXPECT_EQ(document->pages[0].height_pt, GetParam().height_pt);
  const Word& word = document->pages[0].words.at(0);
  EXPECT_NEAR(word.box.x0, GetParam().x0_pt, 12);
  EXPECT_NEAR(word.box.y0, GetParam().y0_pt, 12);
  EXPECT_EQ(word.quarter_turns, GetParam().quarter_turns);
}

// "Word" is about 24 points wide and 9 high.
INSTANTIATE_TEST_SUITE_P(Rotations, ReadTurnedPdf,
                         testing::Values(TurnCase{"Upright", 0, 600, 800, 100, 92, 0},
                                         TurnCase{"Clockwise", 90, 800, 600, 700, 100, 1},
                                         TurnCase{"UpsideDown", 180, 600, 800, 476, 700, 2},
                                         TurnCase{"Counterclockwise", 270, 800, 600, 92, 476, 3}),
                         [](const testing::TestParamInfo<TurnCase>& instance) {
                           return instance.param.name;
                         });

TEST(ReadPdf, RightsTextThatIsTurnedAgainstItsPage) {
  PdfPage page = page_with({{100, 400, "Word", 10, 3}});
  page.rotate = 90;
  const Result<Document> document = read(build_pdf({page}));
  ASSERT_TRUE(document);
  const Word& word = document->pages[0].words.at(0);
  EXPECT_EQ(word.quarter_turns, 0);
  EXPECT_GT(word.box.width(), word.box.height());
  EXPECT_NEAR(word.box.x0, 400, 1);
}

TEST(ReadPdf, TellsTextSidewaysOnThePage) {
  const Result<Document> document =
      read(build_pdf({page_with({{100, 400, "down", 10, 1}, {200, 400, "up", 10, 3}})}));
  ASSERT_TRUE(document);
  for (const Word& word : document->pages[0].words) {
    EXPECT_EQ(word.quarter_turns, word.text == "down" ? 1 : 3) << word.text;
    EXPECT_GT(word.box.height(), word.box.width());
    EXPECT_NEAR(word.text == "down" ? word.box.y0 : word.box.y1, 400, 1) << word.text;
  }
}

TEST(ReadPdf, CountsFromTheCropBoxAndDropsWhatItHides) {
  PdfPage page = page_with({{150, 650, "inside", 10},
                            {20, 650, "left", 10},
                            {150, 750, "above", 10},
                            {350, 20, "below", 10},
                            {700, 400, "beyond", 10}});
  page.crop = Box{100, 200, 400, 700};
  const Result<Document> document = read(build_pdf({page}));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->pages[0].width_pt, 300);
  EXPECT_EQ(document->pages[0].height_pt, 500);
  ASSERT_EQ(joined(*document), "inside|");
  EXPECT_NEAR(document->pages[0].words[0].box.x0, 50, 1);
  EXPECT_NEAR(document->pages[0].words[0].box.y1, 52, 2);
}

TEST(ReadPdf, TurnsTheCropBoxWithThePage) {
  PdfPage page = page_with({{150, 650, "inside", 10}});
  page.crop = Box{100, 200, 400, 700};
  page.rotate = 90;
  const Result<Document> document = read(build_pdf({page}));
  ASSERT_TRUE(document);
  EXPECT_EQ(document->pages[0].width_pt, 500);
  EXPECT_EQ(document->pages[0].height_pt, 300);
  EXPECT_NEAR(document->pages[0].words.at(0).box.y0, 50, 1);
}

TEST(ReadPdf, GivesLettersForLigatures) {
  const Result<Document> document = read(build_pdf({page_with({{100, 700,
                                                                "o\x01"
                                                                "ce of \x02ve"}})},
                                                   {{1, "FB03"},
                                                    {2, "FB01"},
                                                    {'o', "006F"},
                                                    {'c', "0063"},
                                                    {'e', "0065"},
                                                    {'f', "0066"},
                                                    {'v', "0076"},
                                                    {' ', "0020"}}));
  ASSERT_TRUE(document);
  EXPECT_EQ(joined(*document), "office_of_five|");
}

// One glyph that stands for "a b", as some fonts have them for words.
std::string pdf_with_blank_in_glyph(int quarter_turns) {
  return build_pdf({page_with({{300, 400, "xmy", 12, quarter_turns}})},
                   {{'m', "006100200062"}, {'x', "0078"}, {'y', "0079"}});
}

TEST(ReadPdf, SplitsBoxesThatHoldBlanks) {
  const Result<Document> document = read(pdf_with_blank_in_glyph(0));
  ASSERT_TRUE(document);
  ASSERT_EQ(joined(*document), "xa_by|");
  const std::vector<Word>& words = document->pages[0].words;
  EXPECT_NEAR(words[0].box.x0, 300, 1);
  EXPECT_LT(words[0].box.x1, words[1].box.x0);
  EXPECT_EQ(words[0].box.y0, words[1].box.y0);
}

TEST(ReadPdf, SplitsInReadingDirectionWhenTurned) {
  for (const int turns : {1, 2, 3}) {
    SCOPED_TRACE(turns);
    const Result<Document> document = read(pdf_with_blank_in_glyph(turns));
    ASSERT_TRUE(document);
    ASSERT_EQ(joined(*document), "xa_by|");
    const Box& a = document->pages[0].words[0].box;
    const Box& b = document->pages[0].words[1].box;
    EXPECT_TRUE(turns == 1 ? a.y1 < b.y0 : turns == 2 ? b.x1 < a.x0 : b.y1 < a.y0);
  }
}

TEST(ReadPdf, CleansWordsAndDropsEmptyOnes) {
  const Result<Document> document =
      read(build_pdf({page_with({{100, 700, "a\x01"}, {100, 600, "\x01"}, {100, 500, "\x02"}})},
                     {{1, "0007"}, {2, "00AD"}, {'a', "0061"}}));
  ASSERT_TRUE(document);
  EXPECT_EQ(joined(*document), "a_");
  EXPECT_TRUE(has_code(*document, "text-cleaned"));
  EXPECT_EQ(document->diagnostics.size(), 1U);
}

struct FailCase {
  const char* name;
  std::string bytes;
  ErrorKind want;
};

void PrintTo(const FailCase& c, std::ostream* out) {
  *out << c.name;
}

std::string cut_off() {
  const std::string pdf = build_pdf({page_with({{100, 700, "Dear"}})});
  return pdf.substr(0, 60);
}

PdfPage picture() {
  PdfPage page;
  page.has_image = true;
  return page;
}

class RefusePdf : public testing::TestWithParam<FailCase> {};

TEST_P(RefusePdf, SaysWhy) {
  const Result<Document> document = read(GetParam().bytes);
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().kind, GetParam().want) << document.error().message;
  EXPECT_EQ(document.error().subject, "a.pdf");
}

INSTANTIATE_TEST_SUITE_P(
    Faults, RefusePdf,
    testing::Values(FailCase{"CutOff", cut_off(), ErrorKind::kDamaged},
                    FailCase{"GarbageAfterMark", "%PDF-1.4 \x01\x02 nothing", ErrorKind::kDamaged},
                    FailCase{"MarkAlone", "%PDF", ErrorKind::kDamaged},
                    FailCase{"NoPages", build_pdf({}), ErrorKind::kDamaged},
                    FailCase{"PicturesOnly", build_pdf({picture(), picture()}), ErrorKind::kNoText},
                    FailCase{"PageWithoutContent", build_pdf({PdfPage()}), ErrorKind::kNoText},
                    FailCase{"TooManyPages", build_pdf(std::vector<PdfPage>(kMaxPages + 1)),
                             ErrorKind::kTooLarge},
                    FailCase{"Locked", load_data("encrypted.pdf"), ErrorKind::kEncrypted}),
    [](const testing::TestParamInfo<FailCase>& instance) { return instance.param.name; });

TEST(ReadPdf, OpensEncryptedOneWithEitherPassword) {
  const std::string pdf = load_data("encrypted.pdf");
  for (const char* password : {"reader", "owner"}) {
    const Result<Document> document = read(pdf, password);
    ASSERT_TRUE(document) << password << ": " << document.error().message;
    EXPECT_EQ(joined(*document), "Dear_Minister|");
    EXPECT_TRUE(document->diagnostics.empty());
  }
  const Result<Document> document = read(pdf, "wrong");
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().kind, ErrorKind::kEncrypted);
  EXPECT_NE(document.error().message.find("wrong"), std::string::npos);
}

TEST(ReadPdf, OpensWhatNeedsNoPasswordWhateverIsGiven) {
  for (const std::string& pdf : {build_pdf({page_with({{100, 700, "Dear Minister"}})}),
                                 load_data("owner_password_only.pdf")}) {
    const Result<Document> document = read(pdf, "unrelated");
    ASSERT_TRUE(document) << document.error().message;
    EXPECT_EQ(joined(*document), "Dear_Minister|");
  }
}

TEST(ReadPdf, CountsFaultsInOneHintAndPrintsNothing) {
  PdfPage page = page_with({{100, 700, "Dear"}});
  page.garbage = "1 2 nonsense\n1 2 nonsense\n";
  testing::internal::CaptureStderr();
  const Result<Document> document = read(build_pdf({page}));
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
  ASSERT_TRUE(document);
  ASSERT_EQ(document->diagnostics.size(), 1U);
  EXPECT_EQ(document->diagnostics[0].code, "pdf-faults");
  EXPECT_EQ(document->diagnostics[0].severity, Severity::kHint);
  EXPECT_EQ(document->diagnostics[0].message.find("nonsense"), std::string::npos);
  const Result<Document> next = read(build_pdf({page_with({{100, 700, "Dear"}})}));
  ASSERT_TRUE(next);
  EXPECT_TRUE(next->diagnostics.empty()) << "faults of one document are not those of the next";
}

TEST(ReadPdf, DropsWordsAtNoPlace) {
  PdfPage page = page_with({{100, 700, "Dear"}});
  page.garbage = "BT /F1 12 Tf 1 0 0 2" + std::string(306, '0') + " 72 400 Tm (endless) Tj ET";
  const Result<Document> document = read(build_pdf({page}));
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(joined(*document), "Dear|");
}

TEST(ReadPdf, CountsAPageWithoutEndAsBroken) {
  PdfPage endless = page_with({{100, 700, "Dear"}});
  endless.width_pt = 1234;
  std::string bytes = build_pdf({endless, page_with({{100, 700, "Minister"}})});
  bytes.replace(bytes.find("1234"), 4, std::string(309, '9'));
  const Result<Document> document = read(bytes);
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(joined(*document), "Minister|");
  EXPECT_EQ(document->pages.size(), 2U);
  EXPECT_TRUE(has_code(*document, "page-unreadable"));
}

TEST(ReadPdf, KeepsTheNumberOfBrokenPage) {
  std::string pdf =
      build_pdf({page_with({{100, 700, "one"}}), PdfPage(), page_with({{100, 700, "three"}})});
  const std::size_t second = pdf.find("/Type /Page /Parent", pdf.find("7 0 obj"));
  ASSERT_NE(second, std::string::npos);
  pdf.replace(second, 11, "/Type /Oops");
  const Result<Document> document = read(pdf);
  ASSERT_TRUE(document) << document.error().message;
  ASSERT_EQ(document->pages.size(), 3U);
  EXPECT_EQ(document->pages[2].words.at(0).text, "three");
}

}  // namespace
}  // namespace uaparse
