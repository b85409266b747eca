#include "uaparse/reader/text_decoder.h"

#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

using std::string_literals::operator""s;

struct Case {
  const char* name;
  std::string bytes;
  std::string encoding;
  std::string want;
  std::string codes;  // of the diagnostics, with blanks between
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

std::string codes_of(const DiagnosticList& diagnostics) {
  std::string codes;
  for (const Diagnostic& diagnostic : diagnostics) {
    codes += (codes.empty() ? "" : " ") + diagnostic.code;
  }
  return codes;
}

class DecodeText : public testing::TestWithParam<Case> {};

TEST_P(DecodeText, GivesUtf8) {
  const Result<DecodedText> decoded = decode_text(GetParam().bytes, GetParam().encoding);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, GetParam().want);
  EXPECT_EQ(codes_of(decoded->diagnostics), GetParam().codes);
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, DecodeText,
    testing::Values(
        Case{"Ascii", "Kim\n", "", "Kim\n", ""}, Case{"Empty", "", "", "", ""},
        Case{"Utf8", "Se\xC3\xB1or", "", "Señor", ""},
        Case{"Utf8Marked", "\xEF\xBB\xBFSe\xC3\xB1or", "", "Señor", ""},
        Case{"Utf8MarkedDespiteFault", "\xEF\xBB\xBFKim\xFF", "", "Kim\uFFFD", "invalid-utf-8"},
        Case{"Utf16LeMarked", "\xFF\xFEK\0i\0\xF1\0"s, "", "Kiñ", ""},
        Case{"Utf16BeMarked", "\xFE\xFF\0K\0i\0\xF1"s, "", "Kiñ", ""},
        Case{"Utf16Le", "K\0i\0m\0\n\0"s, "", "Kim\n", ""},
        Case{"Utf16Be", "\0K\0i\0m\0\n"s, "", "Kim\n", ""},
        Case{"Utf16Surrogates", "\xFF\xFE\x3D\xD8\x00\xDE"s, "", "\U0001F600", ""},
        Case{"Utf16Unpaired", "\xFF\xFEK\0\x3D\xD8m\0"s, "", "K\uFFFDm", "invalid-bytes"},
        Case{"Utf16CutOff", "\xFF\xFEK\0i"s, "", "K\uFFFD", "invalid-bytes"},
        Case{"StrayNulIsNoUtf16", "Kim\0Lee and others"s, "", "Kim\0Lee and others"s, ""},
        Case{"Windows1252", "Pr\xE9sident \x96 \x80", "", "Président – €", "encoding-assumed"},
        Case{"AsciiWithOneHighByte", "Kim \xFF Lee", "", "Kim ÿ Lee", "encoding-assumed"},
        Case{"MostlyUtf8", "Se\xC3\xB1or Mu\xC3\xB1oz \xFF", "", "Señor Muñoz \uFFFD",
             "invalid-utf-8"},
        Case{"HardlyUtf8", "\xC3\xB1 \xE9\xE8 \xE0", "", "Ã± éè à", "encoding-assumed"},
        Case{"OverlongIsInvalid", "\xC3\xB1 \xC3\xB1 \xC3\xB1 \xC0\xAF", "", "ñ ñ ñ \uFFFD\uFFFD",
             "invalid-utf-8"},
        Case{"DeclaredLatin2", "Wa\xB3\xEAsa", "ISO-8859-2", "Wałęsa", ""},
        Case{"DeclaredMacRoman", "Se\x96or", "macintosh", "Señor", ""},
        Case{"DeclaredCyrillic", "\xEC\xE8\xF0", "windows-1251", "мир", ""},
        Case{"DeclaredShiftJis", "\x8B\xE0", "Shift_JIS", "金", ""},
        Case{"DeclaredBeatsEvidence", "\xC3\xB1", "windows-1252", "Ã±", ""},
        Case{"DeclaredUtf8WithFault", "Kim\xFF", "UTF-8", "Kim\uFFFD", "invalid-utf-8"},
        Case{"DeclaredUtf16TakesMark", "\xFE\xFF\0K"s, "UTF-16", "K", ""}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(
    LineEnds, DecodeText,
    testing::Values(Case{"CarriageReturns", "a\rb\r\rc", "", "a\nb\n\nc", ""},
                    Case{"Pairs", "a\r\nb\r\n\r\n", "", "a\nb\n\n", ""},
                    Case{"PairsAndFeeds", "a\r\nb\nc", "", "a\nb\nc", ""},
                    Case{"Mixed", "a\rb\nc\n", "", "a\nb\nc\n", "mixed-line-ends"},
                    Case{"FormFeedStays", "a\fb", "", "a\fb", ""},
                    Case{"Utf16Pairs",
                         "\xFF\xFE"
                         "a\0\r\0\n\0b\0"s,
                         "", "a\nb", ""}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(DecodeText, NamesUnknownEncoding) {
  const Result<DecodedText> decoded = decode_text("Kim", "latin-99");
  ASSERT_FALSE(decoded);
  EXPECT_EQ(decoded.error().kind, ErrorKind::kInvalid);
  EXPECT_NE(decoded.error().message.find("'latin-99'"), std::string::npos);
}

}  // namespace
}  // namespace uaparse
