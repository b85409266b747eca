#include "uaparse/reader/docx_fields.h"

#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

struct Case {
  const char* name;
  const char* code;
  const char* want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class HyperlinkTarget : public testing::TestWithParam<Case> {};

TEST_P(HyperlinkTarget, IsWhereAClickLeads) {
  EXPECT_EQ(hyperlink_target(GetParam().code), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Codes, HyperlinkTarget,
    testing::Values(
        Case{"Quoted", " HYPERLINK \"https://example.org/a b\" ", "https://example.org/a b"},
        Case{"WithATip", "HYPERLINK \"mailto:a@b.example\" \\o \"write\"", "mailto:a@b.example"},
        Case{"Bare", "HYPERLINK https://example.org \\t x", "https://example.org"},
        Case{"InSmallLetters", "hyperlink \"https://example.org\"", "https://example.org"},
        Case{"QuoteNeverClosed", "HYPERLINK \"https://example.org", "https://example.org"},
        Case{"WithinTheDocument", "HYPERLINK \\l \"_Toc1\"", ""},
        Case{"AnotherField", "PAGE \\* MERGEFORMAT", ""}, Case{"NameAlone", "HYPERLINK", ""},
        Case{"Nothing", "", ""}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(DocxFields, CodeEndsWhereTheResultBegins) {
  DocxFields fields;
  EXPECT_FALSE(fields.is_code());
  fields.begin(-1);
  EXPECT_TRUE(fields.is_code());
  fields.add_code("HYPER");
  fields.add_code("LINK x");
  EXPECT_EQ(fields.separate(), "HYPERLINK x");
  EXPECT_FALSE(fields.is_code());
  fields.set_link(3);
  EXPECT_EQ(fields.link(-1), 3);
  fields.end();
  EXPECT_EQ(fields.link(-1), -1);
}

TEST(DocxFields, ResultWithinTheCodeOfAnotherIsCode) {
  DocxFields fields;
  fields.begin(-1);
  fields.begin(-1);
  EXPECT_EQ(fields.separate(), "");
  EXPECT_TRUE(fields.is_code());
  fields.end();
  EXPECT_TRUE(fields.is_code());
  fields.end();
  EXPECT_FALSE(fields.is_code());
}

TEST(DocxFields, ResultThatIsPassedOverIsCodeToItsEnd) {
  DocxFields fields;
  fields.begin(-1);
  fields.add_code(" PAGE \\* MERGEFORMAT");
  EXPECT_TRUE(is_page_number(fields.separate()));
  fields.pass_over();
  EXPECT_TRUE(fields.is_code());
  fields.end();
  EXPECT_FALSE(fields.is_code());
  EXPECT_FALSE(is_page_number("PAGEREF x"));
}

TEST(DocxFields, MarksWithoutABeginningAreNothing) {
  DocxFields fields;
  EXPECT_EQ(fields.separate(), "");
  fields.set_link(1);
  fields.end();
  fields.add_code("PAGE");
  EXPECT_FALSE(fields.is_code());
}

}  // namespace
}  // namespace uaparse
