#include "uaparse/reader/reader.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/pdf_builder.h"
#include "uaparse/base/sha256.h"

namespace uaparse {
namespace {

using std::string_literals::operator""s;

std::string small_pdf() {
  test::PdfPage page;
  page.texts.push_back({100, 700, "Dear Minister"});
  return test::build_pdf({page});
}

TEST(ReadDocument, LetsTheContentDecide) {
  const Result<Document> pdf = read_document({"letter.txt", small_pdf()}, {});
  ASSERT_TRUE(pdf);
  EXPECT_EQ(pdf->source.media_type, "application/pdf");
  EXPECT_FALSE(pdf->is_grid);
  const Result<Document> text = read_document({"letter.pdf", "Dear Minister"}, {});
  ASSERT_TRUE(text);
  EXPECT_EQ(text->source.media_type, "text/plain");
  EXPECT_TRUE(text->is_grid);
}

TEST(ReadDocument, LeavesPdfsToTheReaderThatIsGiven) {
  std::string asked;
  const BinaryReader reader = [&asked](const Input& input, const ReadOptions& options) {
    asked = input.path + " " + options.password;
    return Result<Document>(Document());
  };
  const Result<Document> pdf = read_document({"a.pdf", small_pdf()}, {"key", ""}, reader);
  ASSERT_TRUE(pdf);
  EXPECT_EQ(asked, "a.pdf key");
  EXPECT_EQ(pdf->source.sha256, sha256_hex(small_pdf()));
  asked.clear();
  EXPECT_TRUE(read_document({"a.txt", "Dear Minister"}, {}, reader));
  EXPECT_EQ(asked, "");
}

TEST(ReadDocument, DigestsTheBytesAsRead) {
  const std::string bytes = "Pr\xE9sident\r\n";
  const Result<Document> document = read_document({"-", bytes}, {});
  ASSERT_TRUE(document);
  EXPECT_EQ(document->source.path, "-");
  EXPECT_EQ(document->source.sha256, sha256_hex(bytes));
}

struct PathCase {
  const char* name;
  std::string path, want, want_base64;
};

void PrintTo(const PathCase& c, std::ostream* out) {
  *out << c.name;
}

class ReadDocumentPath : public testing::TestWithParam<PathCase> {};

TEST_P(ReadDocumentPath, IsCleanAndNothingIsLost) {
  const Result<Document> document = read_document({GetParam().path, "Dear"}, {});
  ASSERT_TRUE(document);
  EXPECT_EQ(document->source.path, GetParam().want);
  EXPECT_EQ(document->source.path_base64, GetParam().want_base64);
}

INSTANTIATE_TEST_SUITE_P(Paths, ReadDocumentPath,
                         testing::Values(PathCase{"Plain", "in/a.txt", "in/a.txt", ""},
                                         PathCase{"Utf8", "Per\xC3\xBA.txt", "Perú.txt", ""},
                                         PathCase{"Latin1", "Per\xFA", "Per\uFFFD", "UGVy+g=="},
                                         PathCase{"Control", "a\x1B", "a ", "YRs="},
                                         PathCase{"Decomposed", "u\xCC\x81", "\u00FA", "dcyB"}),
                         [](const testing::TestParamInfo<PathCase>& instance) {
                           return instance.param.name;
                         });

struct BadCase {
  const char* name;
  std::string bytes;
  ErrorKind want;
};

void PrintTo(const BadCase& c, std::ostream* out) {
  *out << c.name;
}

class ReadBadDocument : public testing::TestWithParam<BadCase> {};

TEST_P(ReadBadDocument, NamesFileAndCause) {
  const Result<Document> document = read_document({"in/a.pdf", GetParam().bytes}, {});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().kind, GetParam().want) << document.error().message;
  EXPECT_EQ(document.error().subject, "in/a.pdf");
  EXPECT_EQ(document.error().message.find("in/a.pdf"), std::string::npos);
  EXPECT_EQ(document.error().message.find('\n'), std::string::npos);
  EXPECT_EQ(document.error().message.back(), ')') << "what to do";
}

INSTANTIATE_TEST_SUITE_P(
    Inputs, ReadBadDocument,
    testing::Values(
        BadCase{"Empty", "", ErrorKind::kEmpty},
        BadCase{"WhiteSpace", " \r\n\t\f\n", ErrorKind::kEmpty},
        BadCase{"ByteOrderMark", "\xEF\xBB\xBF", ErrorKind::kEmpty},
        BadCase{"Utf16WhiteSpace", "\xFF\xFE \0\r\0\n\0"s, ErrorKind::kEmpty},
        BadCase{"Image", "\x89PNG\r\n\x1A\n", ErrorKind::kUnsupportedType},
        BadCase{"EmptyArchive", "PK\x05\x06", ErrorKind::kUnsupportedType},
        BadCase{"Nuls", std::string(64, '\0'), ErrorKind::kUnsupportedType},
        BadCase{"GarbagePdf", "%PDF-1.7\n\x01\x02", ErrorKind::kDamaged},
        BadCase{"PdfWithoutPages", test::build_pdf({}), ErrorKind::kDamaged},
        BadCase{"PdfWithoutText", test::build_pdf({test::PdfPage()}), ErrorKind::kNoText},
        BadCase{"LongLine", std::string(std::size_t{64} << 20, 'a'), ErrorKind::kTooLarge}),
    [](const testing::TestParamInfo<BadCase>& instance) { return instance.param.name; });

TEST(ReadDocument, PassesOptionsOn) {
  const Result<Document> text = read_document({"a", "\xEC\xE8\xF0"}, {"", "windows-1251"});
  ASSERT_TRUE(text);
  EXPECT_EQ(text->pages.at(0).words.at(0).text, "мир");
  const Result<Document> unknown = read_document({"a", "Dear"}, {"", "nonsense"});
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().kind, ErrorKind::kInvalid);
}

}  // namespace
}  // namespace uaparse
