#include "uaparse/base/text.h"

#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

using std::string_literals::operator""s;

struct Case {
  const char* name;
  std::string input;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

std::string case_name(const testing::TestParamInfo<Case>& instance) {
  return instance.param.name;
}

class CleanText : public testing::TestWithParam<Case> {};

TEST_P(CleanText, IsSafeForEveryOutput) {
  EXPECT_EQ(clean_text(GetParam().input), GetParam().want);
}

TEST_P(CleanText, IsCleanAlready) {
  const std::string once = clean_text(GetParam().input);
  bool was_clean = false;
  EXPECT_EQ(clean_text(once, &was_clean), once);
  EXPECT_TRUE(was_clean);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, CleanText,
    testing::Values(Case{"Empty", "", ""}, Case{"Ascii", "Kim, 17", "Kim, 17"},
                    Case{"TabAndLineFeedStay", "a\tb\nc", "a\tb\nc"},
                    Case{"ControlsBecomeBlanks",
                         "a\x01"
                         "b\x1F"
                         "c\rd\0e"s,
                         "a b c d e"},
                    Case{"DelBecomesABlank",
                         "a\x7F"
                         "b",
                         "a b"},
                    Case{"LineSeparatorsBecomeBlanks", "a\u0085b\u2028c\u2029d", "a b c d"},
                    Case{"SecondaryControlsBecomeBlanks", "a\u009Fb", "a b"},
                    Case{"NoBreakSpaceStays", "a\u00A0b", "a\u00A0b"},
                    Case{"SoftHyphenGoes", "co\u00ADop", "coop"},
                    Case{"ByteOrderMarkGoes", "\uFEFFa", "a"},
                    Case{"InvalidByte",
                         "a\xFF"
                         "b",
                         "a\uFFFDb"},
                    Case{"CutSequence", "a\xC3", "a\uFFFD"},
                    Case{"Surrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
                    Case{"OverlongSlash", "\xC0\xAF", "\uFFFD\uFFFD"},
                    Case{"NonCharacters", "\uFFFE|\uFFFF|\uFDD0|\U0001FFFE",
                         "\uFFFD|\uFFFD|\uFFFD|\uFFFD"},
                    Case{"Composed", "e\u0301", "\u00E9"},
                    Case{"ComposedAcrossASoftHyphen", "e\u00AD\u0301", "\u00E9"},
                    Case{"OtherScripts", "ردود 金正恩", "ردود 金正恩"}),
    case_name);

TEST(CleanText, SaysWhetherItHadToMend) {
  const auto was_clean = [](std::string_view text) {
    bool result = false;
    clean_text(text, &result);
    return result;
  };
  EXPECT_TRUE(was_clean("Kim"));
  EXPECT_TRUE(was_clean("e\u0301")) << "normalisation mends nothing";
  EXPECT_TRUE(was_clean("co\u00ADop")) << "soft hyphens are legal text";
  EXPECT_FALSE(was_clean("a\x01"));
  EXPECT_FALSE(was_clean("a\xFF"));
  EXPECT_FALSE(was_clean("a\u2028"));
}

class FoldText : public testing::TestWithParam<Case> {};

TEST_P(FoldText, ForComparison) {
  EXPECT_EQ(folded(GetParam().input), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, FoldText,
    testing::Values(Case{"Empty", "", ""}, Case{"Ascii", "Dear MINISTER", "dear minister"},
                    Case{"Accents", "ÉÀÎÕÜÇñ", "eaioucn"},
                    Case{"Quotes", "\u2018a\u2019 \u201Cb\u201D \u00ABc\u00BB `d\u00B4",
                         "'a' \"b\" \"c\" 'd'"},
                    Case{"Dashes", "a\u2010b\u2013c\u2014d\u2212e", "a-b-c-d-e"},
                    Case{"Blanks", "a\u00A0b\u202Fc\u2009d\te", "a b c d e"},
                    Case{"RunsOfBlanksStay", "a  b", "a  b"}, Case{"Ligature", "\uFB01ve", "five"},
                    Case{"FullWidth", "\uFF21\uFF22", "ab"}, Case{"OrdinalMark", "1\u00BA", "1o"},
                    Case{"TurkishDotlessAndDotted", "\u0131\u0130", "ii"},
                    Case{"GreekFinalSigma", "\u03A3\u03C2", "\u03C3\u03C3"},
                    Case{"ArabicVowelMarksGo", "\u0643\u064E\u0645", "\u0643\u0645"},
                    Case{"WidthlessGoes", "a\u200Bb", "ab"},
                    Case{"OtherScriptsStay", "金正", "金正"}),
    case_name);

TEST(Fold, RemembersWhereEachByteCameFrom) {
  const std::string text = "É\uFB01x";  // two bytes, three bytes, one byte
  const Folded result = fold(text);
  EXPECT_EQ(result.text, "efix");
  EXPECT_EQ(result.origin, (std::vector<std::uint32_t>{0, 2, 2, 5, 6}));
  EXPECT_EQ(result.original(3), 5U);
  EXPECT_EQ(result.original(4), text.size());
}

TEST(Fold, NeedsNoOriginsForAscii) {
  const Folded result = fold("Kim");
  EXPECT_TRUE(result.origin.empty());
  EXPECT_EQ(result.original(3), 3U);
}

class Trimmed : public testing::TestWithParam<Case> {};

TEST_P(Trimmed, HasNoBlanksAtItsEnds) {
  EXPECT_EQ(trimmed(GetParam().input), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Trimmed,
    testing::Values(Case{"Empty", "", ""}, Case{"OnlyBlanks", " \t\u00A0\n ", ""},
                    Case{"BothEnds", " \u00A0 a b\t\u00A0", "a b"},
                    Case{"InsideStays", "a \u00A0 b", "a \u00A0 b"},
                    Case{"LetterThatEndsLikeANoBreakSpace", "\u00E0", "\u00E0"}),
    case_name);

TEST(IsCapitalised, LooksAtTheFirstLetter) {
  EXPECT_TRUE(is_capitalised("Berg"));
  EXPECT_TRUE(is_capitalised("Ólafur"));
  EXPECT_TRUE(is_capitalised("(Berg"));
  EXPECT_TRUE(is_capitalised("金"));
  EXPECT_FALSE(is_capitalised("of"));
  EXPECT_FALSE(is_capitalised("ólafur"));
  EXPECT_FALSE(is_capitalised("'of"));
  EXPECT_FALSE(is_capitalised("12"));
  EXPECT_FALSE(is_capitalised(""));
}

TEST(CountLetters, CountsCapitalsAndSmallLettersOnly) {
  const LetterCount count = count_letters("Éa B-1 金 ß");
  EXPECT_EQ(count.capitals, 2U);
  EXPECT_EQ(count.small, 2U);
}

}  // namespace
}  // namespace uaparse
