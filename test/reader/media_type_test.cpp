#include "uaparse/reader/media_type.h"

#include <ostream>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

using std::string_literals::operator""s;

struct Case {
  const char* name;
  std::string bytes;
  MediaType want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

// Bytes as a compressor gives them.
std::string noise(std::size_t length) {
  std::mt19937 generator(7);
  std::string bytes;
  for (std::size_t i = 0; i < length; ++i) {
    bytes += static_cast<char>(generator() & 0xFFU);
  }
  return bytes;
}

std::string interleaved(const std::string& text, bool is_big_endian) {
  std::string bytes;
  for (const char c : text) {
    bytes += is_big_endian ? std::string{'\0', c} : std::string{c, '\0'};
  }
  return bytes;
}

std::string prose(int times) {
  std::string text;
  for (int i = 0; i < times; ++i) {
    text += "Please write to the authorities at once. ";
  }
  return text;
}

class FindMediaType : public testing::TestWithParam<Case> {};

TEST_P(FindMediaType, GoesByContent) {
  EXPECT_EQ(find_media_type(GetParam().bytes, false), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Inputs, FindMediaType,
    testing::Values(
        Case{"PdfAtOnce", "%PDF-1.4\n", MediaType::kPdf},
        Case{"GarbageAfterPdf", "%PDF\x01\x02\x03", MediaType::kPdf},
        Case{"PdfAfterMailHeader", prose(5) + "\n%PDF-1.7\n\x01\x02", MediaType::kPdf},
        Case{"PdfNamedLate", prose(50) + "%PDF-1.7\n", MediaType::kText},
        Case{"ProseOnThePdfMark", "A file that begins with %PDF is one.", MediaType::kText},
        Case{"PlainText", prose(3), MediaType::kText}, Case{"Nothing", "", MediaType::kText},
        Case{"OnlyByteOrderMark", "\xEF\xBB\xBF", MediaType::kText},
        Case{"Utf8", "Dirección\xC2\xA0Señor ñ é ö 中文 العربية", MediaType::kText},
        Case{"Windows1252", "Monsieur le Pr\xE9sident, \x93tr\xE8s\x94 urgent", MediaType::kText},
        Case{"StrayNuls", prose(3) + "\0\0"s + prose(3), MediaType::kText},
        Case{"StrayControls", prose(3) + "\x01\x07\x1B[0m", MediaType::kText},
        Case{"Utf16LittleEndianMarked", "\xFF\xFE" + interleaved(prose(2), false),
             MediaType::kText},
        Case{"Utf16BigEndianMarked", "\xFE\xFF" + interleaved(prose(2), true), MediaType::kText},
        Case{"Utf16LittleEndian", interleaved(prose(2), false), MediaType::kText},
        Case{"Utf16BigEndian", interleaved(prose(2), true), MediaType::kText},
        Case{"Png", "\x89PNG\r\n\x1A\n", MediaType::kOther},
        Case{"Jpeg", "\xFF\xD8\xFF\xE0", MediaType::kOther},
        Case{"Zip", "PK\x03\x04 a.txt", MediaType::kZip},
        Case{"ZipAroundPdf", "PK\x03\x04 a.pdf %PDF-1.4", MediaType::kZip},
        Case{"EmptyZip", "PK\x05\x06", MediaType::kOther},
        Case{"OldWord", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", MediaType::kOther},
        Case{"Program",
             "\x7F"
             "ELF\x02\x01\x01",
             MediaType::kOther},
        Case{"Rtf", "{\\rtf1\\ansi Urgent Action}", MediaType::kOther},
        Case{"WebPage", "\n<!DOCTYPE HTML>\n<html>", MediaType::kOther},
        Case{"OnlyNuls", std::string(1000, '\0'), MediaType::kOther},
        Case{"ManyNuls", "name\0\0\0\0\x05\0\0\0value\0\0\0\x01"s, MediaType::kOther},
        Case{"Noise", noise(4000), MediaType::kOther}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(FindMediaType, BelievesDeclaredEncodingButForKnownMarks) {
  const std::string ebcdic = "\xE4\x99\x87\x85\x95\xA3\x40\xC1\x83\xA3\x89\x96\x95\x25\x05\x06\x15";
  EXPECT_EQ(find_media_type(ebcdic, true), MediaType::kText);
  EXPECT_EQ(find_media_type("\x89PNG\r\n", true), MediaType::kOther);
  EXPECT_EQ(find_media_type("%PDF-1.4", true), MediaType::kPdf);
}

TEST(FormatName, NamesKnownFormats) {
  EXPECT_EQ(format_name("\x89PNG\r\n"), "a PNG image");
  EXPECT_EQ(format_name(std::string(257, '\0') + "ustar"), "a tar archive");
  EXPECT_EQ(format_name("<html>"), "a web page");
  EXPECT_EQ(format_name(noise(20)), "binary data");
}

}  // namespace
}  // namespace uaparse
