// Hostile and broken DOCX documents.
#include <ostream>

#include <gtest/gtest.h>

#include "test/support/docx_builder.h"
#include "uaparse/base/limits.h"
#include "uaparse/reader/docx_reader.h"
#include "uaparse/reader/reader.h"

namespace uaparse {
namespace {

using std::string_literals::operator""s;
using test::build_docx;
using test::build_zip;
using test::document_xml;
using test::docx_frame;
using test::paragraph;
using test::Parts;

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) {
    result += text;
  }
  return result;
}

std::string with_main(const std::string& xml) {
  Parts parts = docx_frame();
  parts.emplace_back("word/document.xml", xml);
  return build_zip(parts);
}

struct Case {
  const char* name;
  std::string bytes;
  ErrorKind want;
  const char* message;  // a part of it
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class RefuseDocx : public testing::TestWithParam<Case> {};

TEST_P(RefuseDocx, NamesFileAndCause) {
  const Result<Document> document = read_document({"in/a.docx", GetParam().bytes}, {});
  ASSERT_FALSE(document);
  const Error& error = document.error();
  EXPECT_EQ(error.kind, GetParam().want) << error.message;
  EXPECT_EQ(error.subject, "in/a.docx");
  EXPECT_NE(error.message.find(GetParam().message), std::string::npos) << error.message;
  EXPECT_EQ(error.message.back(), ')') << "what to do";
}

const std::string kCutOff = build_docx(paragraph("Dear Minister")).substr(0, 600);
const std::string kEncryptedStream = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(500, '\0') +
                                     "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s;

INSTANTIATE_TEST_SUITE_P(
    Files, RefuseDocx,
    testing::Values(
        Case{"CutOff", kCutOff, ErrorKind::kDamaged, "does not open"},
        Case{"MarkAlone", "PK\x03\x04", ErrorKind::kDamaged, "does not open"},
        Case{"ArchiveOfTexts", build_zip({{"a.txt", "Dear Minister"}}), ErrorKind::kUnsupportedType,
             "no Word document"},
        Case{"NameOfTheMainPartAlone", build_zip({{"word/document.xml", "<a/>"}}),
             ErrorKind::kUnsupportedType, "no Word document"},
        Case{"WithoutMainPart", build_zip(docx_frame()), ErrorKind::kDamaged,
             "is a Word document without its text, word/document.xml (it is damaged)"},
        Case{"OfTheOldForm", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(500, '\0'),
             ErrorKind::kUnsupportedType, "save it as DOCX"},
        Case{"WithAPassword", kEncryptedStream, ErrorKind::kEncrypted, "with a password"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Contents, RefuseDocx,
    testing::Values(
        Case{"NoXml", with_main("Dear Minister"), ErrorKind::kDamaged, "word/document.xml"},
        Case{"XmlCutOff", with_main("<w:document><w:body>"), ErrorKind::kDamaged,
             "word/document.xml"},
        Case{"AnotherRoot", with_main("<html><body>Dear</body></html>"), ErrorKind::kDamaged,
             "without a body"},
        Case{"WithoutText", build_docx("<w:p/>"), ErrorKind::kNoText, "without text"},
        Case{"Entities",
             with_main("<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" +
                       document_xml(paragraph("&b;")).substr(38)),
             ErrorKind::kDamaged, "document type declaration"},
        Case{"OutsideEntity",
             with_main("<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" +
                       document_xml(paragraph("&a;")).substr(38)),
             ErrorKind::kDamaged, "document type declaration"},
        Case{"BrokenStyles",
             build_docx(paragraph("Dear"), {test::relations_part({{"r", "styles", "styles.xml"}}),
                                            {"word/styles.xml", "<w:styles>"}}),
             ErrorKind::kDamaged, "word/styles.xml"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Sizes, RefuseDocx,
    testing::Values(
        Case{"PartThatInflates", build_docx(paragraph(std::string(kMaxDocxPartBytes, ' '))),
             ErrorKind::kTooLarge, "16 MiB"},
        Case{"Elements", build_docx(repeated("<w:p/>", kMaxXmlTags)), ErrorKind::kTooLarge,
             "XML tags"},
        Case{"Nesting",
             build_docx(repeated("<w:sdt><w:sdtContent>", kMaxXmlDepth) + paragraph("Dear") +
                        repeated("</w:sdtContent></w:sdt>", kMaxXmlDepth)),
             ErrorKind::kTooLarge, "nested deeper"},
        Case{"Rows",
             build_docx("<w:tbl>" +
                        repeated("<w:tr><w:tc>" + paragraph("a") + "</w:tc></w:tr>",
                                 kMaxTableRows + 1) +
                        "</w:tbl>"),
             ErrorKind::kTooLarge, "table rows"},
        Case{"Pages",
             build_docx(repeated("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
                                 static_cast<std::size_t>(kMaxPages) + 1) +
                        paragraph("Dear")),
             ErrorKind::kTooLarge, "500 pages"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(ReadDocx, ReadsATableOfAllRowsThatItMayHave) {
  const Result<Document> document = read_docx(
      {"a.docx",
       build_docx("<w:tbl>" +
                  repeated("<w:tr><w:tc>" + paragraph("a") + "</w:tc></w:tr>", kMaxTableRows) +
                  "</w:tbl>")},
      {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(document->pages[0].words.size(), kMaxTableRows);
}

TEST(ReadDocx, LeavesPicturesMacrosAndStrangePathsAlone) {
  const Result<Document> document =
      read_docx({"a.docx", build_docx(paragraph("Dear Minister"),
                                      {{"word/media/image1.png", std::string(40 << 20, 'a')},
                                       {"word/vbaProject.bin", "Sub AutoOpen()"},
                                       {"../../outside.xml", "<a/>"},
                                       {"/etc/passwd", "root"}})},
                {});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(document->pages[0].words.size(), 2U);
}

TEST(ReadDocx, ReadsTheDeepestNestingThatItMay) {
  // Document, body, paragraph, run and text take five levels, the text itself a sixth.
  constexpr std::size_t kWrappers = kMaxXmlDepth - 5;
  const Result<Document> document =
      read_docx({"a.docx", build_docx(repeated("<w:customXml>", kWrappers) + paragraph("Dear") +
                                      repeated("</w:customXml>", kWrappers))},
                {});
  ASSERT_TRUE(document) << document.error().message;
}

}  // namespace
}  // namespace uaparse
