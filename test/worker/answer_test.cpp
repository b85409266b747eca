#include "uaparse/worker/answer.h"

#include <functional>
#include <limits>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "uaparse/base/limits.h"

namespace uaparse {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

// Every field holds what no default does.
Document full_document() {
  Document document;
  document.fonts = {"", "Amnesty-Trade-Gothic", "Çédille"};
  document.diagnostics = {{"pdf-faults", Severity::kHint, "/title", {2, 7}, "the PDF has 3 faults"},
                          {"page-unreadable", Severity::kWarning, "", {1, 0}, "page 1 is broken"}};
  document.has_paragraphs = true;
  document.links = {{{1, 12}, "the form", "https://example.org/act"},
                    {{2, 3}, "a@b.example", "mailto:c@b.example"}};
  Page page;
  page.width_pt = 595.276;
  page.height_pt = 841.89;
  page.words.push_back({"Señor", {72.125, 90, 101.0625, 102}, 9.5F, 2, true, 0, 12});
  page.words.push_back({"down", {-3, 0.1, 7, 1e9}, 0, 0, false, 3, 0});
  document.pages = {page, Page(), page};
  return document;
}

tl::unexpected<Error> failure(ErrorKind kind) {
  return fail(kind, "left behind", "is what it is (do this)");
}

TEST(Answer, BringsTheDocumentBackAsItWas) {
  const Document sent = full_document();
  const Result<Document> document = decode_answer(encode_answer(sent), "a.pdf");
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(document->fonts, sent.fonts);
  EXPECT_FALSE(document->is_grid);
  EXPECT_TRUE(document->has_paragraphs);
  ASSERT_EQ(document->links.size(), 2U);
  EXPECT_EQ(document->links[1].place.page, 2);
  EXPECT_EQ(document->links[1].place.line, 3);
  EXPECT_EQ(document->links[1].text, "a@b.example");
  EXPECT_EQ(document->links[1].target, "mailto:c@b.example");
  ASSERT_EQ(document->diagnostics.size(), 2U);
  const Diagnostic& hint = document->diagnostics[0];
  EXPECT_EQ(hint.code, "pdf-faults");
  EXPECT_EQ(hint.severity, Severity::kHint);
  EXPECT_EQ(hint.field, "/title");
  EXPECT_EQ(hint.place.page, 2);
  EXPECT_EQ(hint.place.line, 7);
  EXPECT_EQ(hint.message, "the PDF has 3 faults");
  ASSERT_EQ(document->pages.size(), 3U);
  EXPECT_TRUE(document->pages[1].words.empty());
  const Page& page = document->pages[2];
  EXPECT_EQ(page.width_pt, 595.276);
  EXPECT_EQ(page.height_pt, 841.89);
  ASSERT_EQ(page.words.size(), 2U);
  EXPECT_EQ(page.words[0].text, "Señor");
  EXPECT_EQ(page.words[0].box, sent.pages[2].words[0].box);
  EXPECT_EQ(page.words[0].font_size_pt, 9.5F);
  EXPECT_EQ(page.words[0].font, 2);
  EXPECT_TRUE(page.words[0].space_after);
  EXPECT_EQ(page.words[0].paragraph, 12U);
  EXPECT_EQ(page.words[1].quarter_turns, 3);
  EXPECT_FALSE(page.words[1].space_after);
}

TEST(Answer, KeepsThatTheDocumentIsAGrid) {
  Document sent = full_document();
  sent.is_grid = true;
  const Result<Document> document = decode_answer(encode_answer(sent), "a.pdf");
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->is_grid);
}

TEST(Answer, BringsEveryKindOfErrorBackUnderTheNameOfTheFile) {
  for (int kind = 0; kind <= static_cast<int>(ErrorKind::kInvalid); ++kind) {
    const auto sent = failure(static_cast<ErrorKind>(kind));
    const Result<Document> document = decode_answer(encode_answer(sent), "a.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().kind, sent.value().kind);
    EXPECT_EQ(document.error().subject, "a.pdf");
    EXPECT_EQ(document.error().message, "is what it is (do this)");
  }
}

// What a reader never gives, but a process that was taken over may.
struct FalseDocument {
  const char* name;
  std::function<void(Document&)> spoil;
};

void PrintTo(const FalseDocument& c, std::ostream* out) {
  *out << c.name;
}

class RefuseDocument : public testing::TestWithParam<FalseDocument> {};

TEST_P(RefuseDocument, AsACrash) {
  Document document = full_document();
  GetParam().spoil(document);
  const Result<Document> answer = decode_answer(encode_answer(document), "a.pdf");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, ErrorKind::kCrashed);
  EXPECT_EQ(answer.error().subject, "a.pdf");
  EXPECT_FALSE(answer.error().message.empty());
}

Word& first_word(Document& document) {
  return document.pages[0].words[0];
}

INSTANTIATE_TEST_SUITE_P(
    Words, RefuseDocument,
    testing::Values(
        FalseDocument{"WithoutText", [](Document& d) { first_word(d).text.clear(); }},
        FalseDocument{"WithABlank", [](Document& d) { first_word(d).text = "two words"; }},
        FalseDocument{"WithALineFeed", [](Document& d) { first_word(d).text = "two\nlines"; }},
        FalseDocument{"WithAControl", [](Document& d) { first_word(d).text = "\x1b[2J"; }},
        FalseDocument{"WithBytesThatAreNoUtf8", [](Document& d) { first_word(d).text = "\xC3("; }},
        FalseDocument{"WithALineSeparator", [](Document& d) { first_word(d).text = "a\u2028b"; }},
        FalseDocument{"AtNoPlace", [](Document& d) { first_word(d).box.x0 = kNan; }},
        FalseDocument{"WithoutEnd", [](Document& d) { first_word(d).box.y1 = kInfinity; }},
        FalseDocument{"OfSizeBelowNone", [](Document& d) { first_word(d).font_size_pt = -1; }},
        FalseDocument{"OfNoSize",
                      [](Document& d) {
                        first_word(d).font_size_pt = std::numeric_limits<float>::quiet_NaN();
                      }},
        FalseDocument{"InAFontThatIsNotThere", [](Document& d) { first_word(d).font = 3; }},
        FalseDocument{"TurnedTooOften", [](Document& d) { first_word(d).quarter_turns = 4; }},
        FalseDocument{"TurnedBack", [](Document& d) { first_word(d).quarter_turns = -1; }}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Documents, RefuseDocument,
    testing::Values(
        FalseDocument{"WithoutPages", [](Document& d) { d.pages.clear(); }},
        FalseDocument{"WithTooManyPages", [](Document& d) { d.pages.assign(kMaxPages + 1, {}); }},
        FalseDocument{"WithAPageWithoutWidth", [](Document& d) { d.pages[0].width_pt = kNan; }},
        FalseDocument{"WithAPageWithoutEnd",
                      [](Document& d) { d.pages[1].height_pt = -kInfinity; }},
        FalseDocument{"WithALinkToNowhere", [](Document& d) { d.links[0].target.clear(); }},
        FalseDocument{"WithALinkWithoutText", [](Document& d) { d.links[0].text.clear(); }},
        FalseDocument{"WithTooManyLinks",
                      [](Document& d) { d.links.assign(kMaxLinks + 1, d.links[0]); }},
        FalseDocument{"WithoutFonts",
                      [](Document& d) {
                        d.fonts.clear();
                        d.pages.resize(2);
                        d.pages[0].words.clear();
                      }},
        FalseDocument{"WithAFontNameThatIsNoText", [](Document& d) { d.fonts[1] = "\xFF"; }},
        FalseDocument{"WithTooManyDiagnostics",
                      [](Document& d) { d.diagnostics.resize(kMaxDiagnostics + 1); }},
        FalseDocument{"OfUnknownSeverity",
                      [](Document& d) { d.diagnostics[0].severity = static_cast<Severity>(3); }},
        FalseDocument{"AtAPageBelowNone", [](Document& d) { d.diagnostics[0].place.page = -1; }},
        FalseDocument{"WithALongMessage",
                      [](Document& d) { d.diagnostics[0].message.assign(5000, 'x'); }},
        FalseDocument{"WithAMessageForTheTerminal",
                      [](Document& d) { d.diagnostics[0].message = "\x1b]0;x\x07"; }}),
    [](const auto& row) { return row.param.name; });

struct FalseBytes {
  const char* name;
  std::string bytes;
};

void PrintTo(const FalseBytes& c, std::ostream* out) {
  *out << c.name;
}

class RefuseBytes : public testing::TestWithParam<FalseBytes> {};

TEST_P(RefuseBytes, AsACrash) {
  const Result<Document> answer = decode_answer(GetParam().bytes, "a.pdf");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, ErrorKind::kCrashed);
}

std::string patched(std::string bytes, std::size_t at, const std::string& by) {
  return bytes.replace(at, by.size(), by);
}

std::string whole() {
  return encode_answer(full_document());
}

// Where things stand: version 4 bytes, form 1, then a document or an error.
constexpr std::size_t kForm = 4;
constexpr std::size_t kGrid = 5;  // and behind it whether it has paragraphs
constexpr std::size_t kErrorKind = 5;
constexpr std::size_t kFontCount = 7;
constexpr std::size_t kMessageLength = 6;

INSTANTIATE_TEST_SUITE_P(
    Bytes, RefuseBytes,
    testing::Values(
        FalseBytes{"None", ""}, FalseBytes{"OnlyAVersion", whole().substr(0, kForm)},
        FalseBytes{"OfAnotherVersion", patched(whole(), 0, "\x01")},
        FalseBytes{"OfAnotherForm", patched(whole(), kForm, "\x03")},
        FalseBytes{"WithAFlagThatIsNone", patched(whole(), kGrid, "\x02")},
        FalseBytes{"WithMoreFontsThanBytes", patched(whole(), kFontCount, "\xFF\xFF\xFF\xFF")},
        FalseBytes{"WithAByteTooMany", whole() + '\0'},
        FalseBytes{"TwiceTheSame", whole() + whole()},
        FalseBytes{"AnErrorOfUnknownKind",
                   patched(encode_answer(failure(ErrorKind::kDamaged)), kErrorKind, "\x0E")},
        FalseBytes{"AnErrorLongerThanItsBytes",
                   patched(encode_answer(failure(ErrorKind::kDamaged)), kMessageLength, "\xFF")},
        FalseBytes{"AnErrorShorterThanItsBytes",
                   patched(encode_answer(failure(ErrorKind::kDamaged)), kMessageLength, "\x01")}),
    [](const auto& row) { return row.param.name; });

TEST(Answer, CutOffAnywhereIsACrash) {
  const std::string bytes = whole();
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    const Result<Document> answer = decode_answer(bytes.substr(0, length), "a.pdf");
    ASSERT_FALSE(answer) << length;
    EXPECT_EQ(answer.error().kind, ErrorKind::kCrashed) << length;
  }
}

// Some changes make another answer that may well be. None is taken for what it is not.
TEST(Answer, ChangedInAnyByteIsACrashOrTheAnswerThatWritesTheSameBytes) {
  const std::string bytes = whole();
  int refused = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ flip);
      const Result<Document> answer = decode_answer(changed, "a.pdf");
      if (answer) {
        ASSERT_EQ(encode_answer(answer), changed) << at << " by " << flip;
      } else {
        EXPECT_EQ(answer.error().kind, ErrorKind::kCrashed) << at << " by " << flip;
        ++refused;
      }
    }
  }
  EXPECT_GT(refused, 0);
}

}  // namespace
}  // namespace uaparse
