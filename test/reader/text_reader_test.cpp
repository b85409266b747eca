#include "uaparse/reader/text_reader.h"

#include <algorithm>
#include <ostream>

#include <gtest/gtest.h>

#include "test/support/word_dump.h"
#include "uaparse/base/limits.h"

namespace uaparse {
namespace {

using std::string_literals::operator""s;

struct Case {
  const char* name;
  std::string text;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class ReadTextGrid : public testing::TestWithParam<Case> {};

TEST_P(ReadTextGrid, PutsWordsAtTheirCells) {
  const Result<Document> document = read_text({"a.txt", GetParam().text}, {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_TRUE(document->is_grid);
  EXPECT_EQ(test::dump_words(*document), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, ReadTextGrid,
    testing::Values(
        Case{"OneWord", "Kim", "page 18 x 12\n[0,0,18,12] Kim\n"},
        Case{"FinalLineFeedIsNoRow", "Kim\n", "page 18 x 12\n[0,0,18,12] Kim\n"},
        Case{"Columns", "Fax   Email \n", "page 66 x 12\n[0,0,18,12] Fax_\n[36,0,66,12] Email_\n"},
        Case{"BlankLinesTakeRows", "\n  a\n\nb\n\n",
             "page 18 x 60\n[12,12,18,24] a\n[0,36,6,48] b\n"},
        Case{
            "TabStops", "a\tb\n1234567\tc\n12345678\td",
            "page 102 x 36\n[0,0,6,12] a_\n[48,0,54,12] b\n[0,12,42,24] 1234567_\n[48,12,54,24] c\n"
            "[0,24,48,36] 12345678_\n[96,24,102,36] d\n"},
        Case{"FormFeedBeginsPage", "a\n\fb\nc",
             "page 6 x 12\n[0,0,6,12] a\npage 6 x 24\n[0,0,6,12] b\n[0,12,6,24] c\n"},
        Case{"FormFeedEndsLine", "a\fb", "page 6 x 12\n[0,0,6,12] a\npage 6 x 12\n[0,0,6,12] b\n"},
        Case{"TrailingFormFeed", "a\n\f", "page 6 x 12\n[0,0,6,12] a\n"},
        Case{"TrailingFormFeedsAndBlanks", "a\n\f\n \f\n", "page 6 x 12\n[0,0,6,12] a\n"},
        Case{"EmptyPageBetween", "a\f\fb",
             "page 6 x 12\n[0,0,6,12] a\npage 0 x 0\npage 6 x 12\n[0,0,6,12] b\n"},
        Case{"CombiningMarkTakesNoCell", "x\u0323a b",
             "page 24 x 12\n[0,0,12,12] x\u0323a_\n[18,0,24,12] b\n"},
        Case{"WideCharactersTakeTwo", "金正 b",
             "page 36 x 12\n[0,0,24,12] 金正_\n[30,0,36,12] b\n"},
        Case{"WideBlank", "a\u3000b", "page 24 x 12\n[0,0,6,12] a_\n[18,0,24,12] b\n"},
        Case{"NoBreakSpaceParts", "+1\u00A0212",
             "page 36 x 12\n[0,0,12,12] +1_\n[18,0,36,12] 212\n"},
        Case{"LigatureKeepsItsCell", "\uFB01ve x",
             "page 30 x 12\n[0,0,18,12] five_\n[24,0,30,12] x\n"},
        Case{"NfcIsMade", "e\u0301", "page 6 x 12\n[0,0,6,12] é\n"},
        Case{"SoftHyphenGoes", "co\u00ADop", "page 24 x 12\n[0,0,24,12] coop\n"},
        Case{"WidthlessAloneIsNoWord", "\u200B a", "page 12 x 12\n[6,0,12,12] a\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(ReadText, GivesWordsTheSizeOfTheGrid) {
  const Result<Document> document = read_text({"a.txt", "Kim"}, {});
  ASSERT_TRUE(document);
  const Word& word = document->pages.at(0).words.at(0);
  EXPECT_EQ(word.font, 0);
  EXPECT_EQ(word.font_size_pt, 12);
  EXPECT_EQ(document->fonts.size(), 1U);
}

TEST(ReadText, KnowsTheLineOfTheFileOnWhichAPageBegins) {
  const auto document = read_text({"a.txt", "one\ntwo\n\fthree\r\nfour\ffive\rsix\n\n\fseven"}, {});
  ASSERT_TRUE(document);
  std::vector<int> lines;
  for (const Page& page : document->pages) {
    lines.push_back(page.first_line);
  }
  EXPECT_EQ(lines, (std::vector<int>{1, 3, 4, 7}));
}

TEST(ReadText, CleansWithOneDiagnostic) {
  const std::string text = "K\x01im\nLee\0 x\nMa\u2028y\nNew\u0085 \uFFFE\nok\x7F\n"s;
  const Result<Document> document = read_text({"a.txt", text}, {});
  ASSERT_TRUE(document);
  ASSERT_EQ(document->diagnostics.size(), 1U);
  EXPECT_EQ(document->diagnostics[0].code, "text-cleaned");
  EXPECT_EQ(document->diagnostics[0].severity, Severity::kWarning);
  EXPECT_EQ(document->diagnostics[0].message.find("5 lines"), 0U)
      << document->diagnostics[0].message;
  std::string words;
  for (const Word& word : document->pages.at(0).words) {
    words += word.text + "|";
  }
  EXPECT_EQ(words, "K|im|Lee|x|Ma|y|New|\uFFFD|ok|");
}

TEST(ReadText, SaysNothingOfCleanText) {
  const Result<Document> document = read_text({"a.txt", "Se\u00F1or\t x\r\n\fco\u00ADop\r\n"}, {});
  ASSERT_TRUE(document);
  EXPECT_TRUE(document->diagnostics.empty()) << document->diagnostics[0].code;
}

TEST(ReadText, RefusesTextWithoutWords) {
  for (const std::string& text : {"\n \t\r\n"s, "\xEF\xBB\xBF"s, "\xEF\xBB\xBF \n"s,
                                  "\xFF\xFE \0\n\0"s, "\f\f\f"s, "\u00A0\u3000"s, "\u200B"s}) {
    const Result<Document> document = read_text({"a.txt", text}, {});
    ASSERT_FALSE(document) << text;
    EXPECT_EQ(document.error().kind, ErrorKind::kEmpty);
    EXPECT_EQ(document.error().subject, "a.txt");
  }
}

TEST(ReadText, UsesDeclaredEncodingAndNamesUnknownOne) {
  const Result<Document> document = read_text({"a.txt", "Wa\xB3\xEAsa"}, {"", "latin2"});
  ASSERT_TRUE(document);
  EXPECT_EQ(document->pages.at(0).words.at(0).text, "Wałęsa");
  const Result<Document> unknown = read_text({"a.txt", "Kim"}, {"", "no-such"});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().kind, ErrorKind::kInvalid);
  EXPECT_EQ(unknown.error().subject, "a.txt");
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) {
    result += text;
  }
  return result;
}

TEST(ReadText, KeepsItsLimits) {
  const std::size_t pages = kMaxPages;
  struct LimitCase {
    const char* name;
    std::string text;
    bool is_refused;
  };
  const LimitCase cases[] = {
      {"bytes", std::string(kMaxTextBytes + 1, 'a'), true},
      {"a line of 64 MiB", std::string(std::size_t{64} << 20, 'a'), true},
      {"line over", std::string(kMaxLineBytes + 1, 'a'), true},
      {"line at the limit",
       std::string(kMaxLineBytes, 'a') + "\n" + std::string(kMaxLineBytes, 'b'), false},
      {"line in the middle", "a\n" + std::string(kMaxLineBytes + 1, 'a') + "\nb", true},
      {"pages over", repeated("a\f", pages) + "a", true},
      {"pages at the limit", repeated("a\f", pages), false},
      {"leading form feeds are pages", std::string(pages, '\f') + "a", true},
      {"trailing form feeds are none", "a" + std::string(std::size_t{1} << 20, '\f'), false},
      {"words over", repeated("a b c d e\n", kMaxWords / 5) + "a", true},
      {"words parted by no-break space", repeated("a\u00A0\u00A0\n", kMaxWords + 1), true},
  };
  for (const LimitCase& c : cases) {
    SCOPED_TRACE(c.name);
    const Result<Document> document = read_text({"a.txt", c.text}, {});
    ASSERT_EQ(document.has_value(), !c.is_refused);
    if (!document) {
      EXPECT_EQ(document.error().kind, ErrorKind::kTooLarge) << document.error().message;
    }
  }
}

}  // namespace
}  // namespace uaparse
