#include "uaparse/reader/docx_reader.h"

#include <ostream>

#include <gtest/gtest.h>

#include "test/support/docx_builder.h"
#include "test/support/line_dump.h"
#include "uaparse/layout/reading_order.h"

namespace uaparse {
namespace {

using test::build_docx;
using test::paragraph;
using test::Parts;
using test::relations_part;
using test::word_xml;

Document read(const std::string& body, const Parts& parts = {}) {
  const Result<Document> document = read_docx({"a.docx", build_docx(body, parts)}, {});
  EXPECT_TRUE(document) << document.error().message;
  return document ? *document : Document();
}

std::string texts_of(const Document& document) {
  return test::dump_texts(build_lines(document));
}

std::string run(const std::string& content) {
  return "<w:r>" + content + "</w:r>";
}

std::string text(const std::string& content) {
  return run("<w:t xml:space=\"preserve\">" + content + "</w:t>");
}

std::string in_paragraph(const std::string& content) {
  return "<w:p>" + content + "</w:p>";
}

std::string cell(const std::string& content, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}

std::string text_box(const std::string& content) {
  return "<w:txbxContent>" + content + "</w:txbxContent>";
}

struct Case {
  const char* name;
  std::string body;
  const char* want;  // lines of text
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class ReadDocxText : public testing::TestWithParam<Case> {};

TEST_P(ReadDocxText, IsWhatAReaderSees) {
  EXPECT_EQ(texts_of(read(GetParam().body)), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Runs, ReadDocxText,
    testing::Values(
        Case{"Paragraphs", paragraph("Dear") + paragraph("Minister"), "Dear\nMinister\n"},
        Case{"WordOverRuns", in_paragraph(text("Salu") + text("tation: Dear")),
             "Salutation: Dear\n"},
        Case{"BlanksThatAreNotKept",
             in_paragraph(text("Dear") + run("<w:t> Minister </w:t>") + text("!")),
             "DearMinister!\n"},
        Case{"Breaks", in_paragraph(run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>")),
             "a\nb\nc\n"},
        Case{"Tab", in_paragraph(run("<w:t>Fax</w:t><w:tab/><w:t>1</w:t>")), "Fax 1\n"},
        Case{"Hyphens",
             in_paragraph(run("<w:t>ill</w:t><w:noBreakHyphen/><w:t>treat</w:t><w:softHyphen/>"
                              "<w:t>ment soft\u00ADly</w:t>")),
             "ill-treatment softly\n"},
        Case{"Signs",
             in_paragraph(run("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t>a</w:t>"
                              "<w:sym w:font=\"Arial\" w:char=\"20AC\"/>"
                              "<w:sym w:font=\"Wingdings\" w:char=\"F001\"/>")),
             "•a€\n"},
        Case{"Capitals",
             in_paragraph(run("<w:rPr><w:caps/></w:rPr><w:t>título</w:t>") +
                          run("<w:rPr><w:caps w:val=\"0\"/></w:rPr><w:t>a</w:t>")),
             "TÍTULOa\n"},
        Case{"HiddenText",
             in_paragraph(text("a") + run("<w:rPr><w:vanish/></w:rPr><w:t>b</w:t>") + text("c")),
             "ac\n"},
        Case{"Ruby",
             in_paragraph(run("<w:ruby><w:rt>" + text("x") + "</w:rt><w:rubyBase>" + text("a") +
                              "</w:rubyBase></w:ruby>")),
             "a\n"},
        Case{"FootnotesAndComments",
             in_paragraph(text("a") + run("<w:footnoteReference w:id=\"1\"/>") +
                          "<w:commentRangeStart w:id=\"0\"/>" + text("b") +
                          run("<w:commentReference w:id=\"0\"/>")),
             "ab\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Wrappers, ReadDocxText,
    testing::Values(
        Case{"ContentControls",
             "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("a") + "</w:sdtContent></w:sdt>" +
                 in_paragraph("<w:sdt><w:sdtContent>" + text("b") + "</w:sdtContent></w:sdt>"),
             "a\nb\n"},
        Case{"SimpleField",
             in_paragraph("<w:fldSimple w:instr=\"PAGE\">" + text("1") + "</w:fldSimple>"), "1\n"},
        Case{"Field",
             in_paragraph(run("<w:fldChar w:fldCharType=\"begin\"/>") +
                          run("<w:instrText>DATE \\@ d</w:instrText>") +
                          run("<w:t>code</w:t><w:fldChar w:fldCharType=\"separate\"/>") +
                          text("1 May") + run("<w:fldChar w:fldCharType=\"end\"/>") + text("!")),
             "1 May!\n"},
        Case{"SmartTags",
             in_paragraph("<w:smartTag>" + text("a") + "</w:smartTag><w:customXml>" + text("b") +
                          "</w:customXml>"),
             "ab\n"},
        Case{"TextBoxOnce",
             in_paragraph(text("a") +
                          run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                              "<wp:anchor><wps:wsp><wps:txbx>" +
                              text_box(paragraph("box")) +
                              "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>"
                              "<mc:Fallback><w:pict><v:textbox>" +
                              text_box(paragraph("box")) +
                              "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")),
             "box\na\n"},
        Case{"TextBoxOfTheOldForm",
             in_paragraph(run("<w:pict><v:shape><v:textbox>" + text_box(paragraph("box")) +
                              "</v:textbox></v:shape></w:pict>") +
                          text("a")),
             "box\na\n"},
        Case{"TextBoxBelow",
             in_paragraph(text("a") +
                          run("<w:drawing><wp:anchor><wp:positionV relativeFrom=\"paragraph\">"
                              "<wp:posOffset>90000</wp:posOffset></wp:positionV>" +
                              text_box(paragraph("box")) + "</wp:anchor></w:drawing>")),
             "a\nbox\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Changes, ReadDocxText,
    testing::Values(
        Case{"Insertion", in_paragraph(text("a") + "<w:ins>" + text("b") + "</w:ins>"), "ab\n"},
        Case{"Deletion",
             in_paragraph(text("a") + "<w:del>" + run("<w:delText>b</w:delText>") + "</w:del>"),
             "a\n"},
        Case{"Move",
             in_paragraph("<w:moveFrom>" + text("b") + "</w:moveFrom>" + text("a") + "<w:moveTo>" +
                          text("b") + "</w:moveTo>"),
             "ab\n"},
        Case{"DeletedEnd",
             "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + text("a ") + "</w:p>" + paragraph("b"),
             "a b\n"},
        Case{"DeletedLastEnd",
             paragraph("b") + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + text("a") + "</w:p>",
             "b\na\n"},
        Case{"DeletedRow",
             "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph("a")) + "</w:tr><w:tr>" +
                 cell(paragraph("b")) + "</w:tr></w:tbl>",
             "b\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(ReadDocxChanges, AreSaidAtTheFirst) {
  const Document document =
      read(paragraph("a") + in_paragraph("<w:ins>" + text("b") + "</w:ins><w:del/>"));
  ASSERT_EQ(document.diagnostics.size(), 1U);
  const Diagnostic& diagnostic = document.diagnostics[0];
  EXPECT_EQ(diagnostic.code, "tracked-changes");
  EXPECT_EQ(diagnostic.severity, Severity::kHint);
  EXPECT_EQ(diagnostic.place.page, 1);
  EXPECT_EQ(diagnostic.place.line, 2);
  EXPECT_EQ(diagnostic.message, "has 2 tracked changes, read as if accepted");
  EXPECT_TRUE(read(paragraph("a")).diagnostics.empty());
}

std::string address(const std::string& first) {
  return in_paragraph(run("<w:t>" + first +
                          "</w:t><w:br/><w:t>1 Castle Street</w:t><w:br/>"
                          "<w:t>Strelsau</w:t>"));
}

INSTANTIATE_TEST_SUITE_P(
    Tables, ReadDocxText,
    testing::Values(
        Case{"CellsAsColumns",
             "<w:tbl><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>"
             "<w:tr>" +
                 cell(address("Minister")) + cell(address("President")) + "</w:tr></w:tbl>",
             "Minister\n1 Castle Street\nStrelsau\nPresident\n1 Castle Street\nStrelsau\n"},
        Case{"WithoutGrid",
             "<w:tbl><w:tr>" + cell(address("Minister")) + cell(address("President")) +
                 "</w:tr></w:tbl>",
             "Minister\n1 Castle Street\nStrelsau\nPresident\n1 Castle Street\nStrelsau\n"},
        Case{
            "LongWordsWidenTheirColumn",
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr>" +
                cell(address("contact.of.the.minister@justice.example")) +
                cell(address("President")) + "</w:tr></w:tbl>",
            "contact.of.the.minister@justice.example\n1 Castle Street\nStrelsau\nPresident\n"
            "1 Castle\nStreet\nStrelsau\n"},
        Case{"RowsBelowEachOther",
             "<w:tbl><w:tr>" + cell(paragraph("a")) + "</w:tr><w:tr>" + cell(paragraph("b")) +
                 "</w:tr></w:tbl>" + paragraph("c"),
             "a\nb\nc\n"},
        Case{"Nested",
             "<w:tbl><w:tr>" +
                 cell(paragraph("a") + "<w:tbl><w:tr>" + cell(paragraph("b")) + "</w:tr></w:tbl>" +
                      paragraph("c")) +
                 "</w:tr></w:tbl>",
             "a\nb\nc\n"},
        Case{"CellOverTwoRows",
             "<w:tbl><w:tr>" + cell(address("Minister"), "<w:vMerge w:val=\"restart\"/>") +
                 cell(paragraph("President")) + "</w:tr><w:tr>" + cell("<w:p/>", "<w:vMerge/>") +
                 cell(paragraph("Low Road 3")) + "</w:tr></w:tbl>" +
                 paragraph("Please send appeals to them before the end of the month."),
             "Minister\n1 Castle Street\nStrelsau\nPresident\nLow Road 3\n"
             "Please send appeals to them before the end of the month.\n"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

TEST(ReadDocxTable, PutsASpanningCellOverItsColumns) {
  const Document document = read(
      "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol "
      "w:w=\"2000\"/></w:tblGrid><w:tr>" +
      cell(paragraph("a"), "<w:gridSpan w:val=\"2\"/>") + cell(paragraph("b")) + "</w:tr></w:tbl>");
  const std::vector<Word>& words = document.pages.at(0).words;
  ASSERT_EQ(words.size(), 2U);
  EXPECT_DOUBLE_EQ(words[1].box.x0 - words[0].box.x0, 200);
}

std::string section(const std::string& properties) {
  return "<w:p><w:pPr><w:sectPr>" + properties + "</w:sectPr></w:pPr></w:p>";
}

TEST(ReadDocxColumns, StandSideBySideWhereABreakPartsThem) {
  const std::string column_break = in_paragraph(run("<w:br w:type=\"column\"/><w:t>d</w:t>"));
  const Document document = read(paragraph("a") + column_break + section("<w:cols w:num=\"2\"/>"));
  const std::vector<Word>& words = document.pages.at(0).words;
  ASSERT_EQ(words.size(), 2U);
  EXPECT_DOUBLE_EQ(words[0].box.y0, words[1].box.y0);
  EXPECT_DOUBLE_EQ(words[1].box.x0 - words[0].box.x0, 252);  // (612 - 144 - 36) / 2 + 36
}

TEST(ReadDocxColumns, AreOneWhereNothingPartsThem) {
  EXPECT_EQ(texts_of(read(paragraph("a") + paragraph("b") + section("<w:cols w:num=\"2\"/>") +
                          paragraph("c"))),
            "a\nb\nc\n");
}

const std::string kPageBreak = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
const std::string kSeenBreak = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>";

struct PageCase {
  const char* name;
  std::string body;
  std::vector<std::size_t> words;  // of each page
};

void PrintTo(const PageCase& c, std::ostream* out) {
  *out << c.name;
}

class ReadDocxPages : public testing::TestWithParam<PageCase> {};

TEST_P(ReadDocxPages, BeginWhereTheFileSaysSo) {
  std::vector<std::size_t> words;
  for (const Page& page : read(GetParam().body).pages) {
    words.push_back(page.words.size());
  }
  EXPECT_EQ(words, GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Breaks, ReadDocxPages,
    testing::Values(
        PageCase{"None", paragraph("a") + paragraph("b"), {2}},
        PageCase{"Page", paragraph("a") + kPageBreak + paragraph("b"), {1, 1}},
        PageCase{"LastSeen", paragraph("a") + kSeenBreak, {1, 1}},
        PageCase{"BothAreOne", paragraph("a") + kPageBreak + kSeenBreak, {1, 1}},
        PageCase{"LastSeenAtTheTop", kSeenBreak, {1}},
        PageCase{"BeforeAParagraph",
                 paragraph("a") + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + text("b") + "</w:p>",
                 {1, 1}},
        PageCase{"Section", paragraph("a") + section("") + paragraph("b") + "<w:sectPr/>", {1, 1}},
        PageCase{"SectionOnTheSamePage",
                 paragraph("a") + section("") + paragraph("b") +
                     "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>",
                 {2}},
        PageCase{"RowOverleaf",
                 paragraph("a") + "<w:tbl><w:tr>" + cell(kSeenBreak) + "</w:tr></w:tbl>",
                 {1, 1}}),
    [](const testing::TestParamInfo<PageCase>& instance) { return instance.param.name; });

TEST(ReadDocx, PrintsHeadersAndFootersOnEveryPage) {
  const Parts parts = {
      relations_part({{"h", "header", "header1.xml"}, {"f", "footer", "footer1.xml"}}),
      {"word/header1.xml", word_xml("w:hdr", paragraph("HEAD"))},
      {"word/footer1.xml",
       word_xml("w:ftr",
                in_paragraph(run("<w:fldChar w:fldCharType=\"begin\"/>"
                                 "<w:instrText> PAGE </w:instrText>"
                                 "<w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t>"
                                 "<w:fldChar w:fldCharType=\"end\"/>") +
                             "<w:fldSimple w:instr=\"PAGE\">" + text("8") + "</w:fldSimple>"))}};
  const Document document =
      read(paragraph("a") + kPageBreak + paragraph("b") +
               "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
               "<w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>",
           parts);
  ASSERT_EQ(document.pages.size(), 2U);
  for (std::size_t i = 0; i < 2; ++i) {
    const Page& page = document.pages[i];
    ASSERT_EQ(page.words.size(), 3U);
    EXPECT_EQ(page.words[0].text, "HEAD");
    EXPECT_EQ(page.words[0].paragraph, 0U);
    EXPECT_LT(page.words[0].box.y1, page.words[1].box.y0);
    EXPECT_EQ(page.words[2].text, i == 0 ? "11" : "22");
    EXPECT_LT(page.words[1].box.y1, page.words[2].box.y0);
    EXPECT_LT(page.words[2].box.y1, page.height_pt);
  }
}

TEST(ReadDocx, GivesTheFirstPageAHeaderOfItsOwn) {
  const Parts parts = {
      relations_part({{"h", "header", "header1.xml"}, {"g", "header", "/word/header2.xml"}}),
      {"word/header1.xml", word_xml("w:hdr", paragraph("FIRST"))},
      {"word/header2.xml", word_xml("w:hdr", paragraph("OTHERS"))}};
  const Document document =
      read(paragraph("a") + kPageBreak + paragraph("b") +
               "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h\"/>"
               "<w:headerReference w:type=\"default\" r:id=\"g\"/><w:titlePg/></w:sectPr>",
           parts);
  ASSERT_EQ(document.pages.size(), 2U);
  EXPECT_EQ(document.pages[0].words[0].text, "FIRST");
  EXPECT_EQ(document.pages[1].words[0].text, "OTHERS");
}

TEST(ReadDocx, CountsParagraphsThroughTheDocument) {
  const Document document =
      read("<w:p/>" + paragraph("a") + "<w:tbl><w:tr>" + cell(paragraph("b")) +
           cell(paragraph("c")) + "</w:tr></w:tbl>" + paragraph("d"));
  std::vector<std::uint32_t> numbers;
  for (const Word& word : document.pages.at(0).words) {
    numbers.push_back(word.paragraph);
  }
  EXPECT_EQ(numbers, (std::vector<std::uint32_t>{2, 3, 4, 5}));
  EXPECT_EQ(build_lines(document).back().number, 5);
}

struct FontCase {
  const char* name;
  const char* font;
  double want_pt;  // where the second of two letters begins, of 10 points each, behind one blank
};

void PrintTo(const FontCase& c, std::ostream* out) {
  *out << c.name;
}

class ReadDocxFont : public testing::TestWithParam<FontCase> {};

TEST_P(ReadDocxFont, SetsThePitch) {
  const Document document =
      read(in_paragraph(run("<w:rPr><w:rFonts w:ascii=\"" + std::string(GetParam().font) +
                            "\"/></w:rPr><w:t>a b</w:t>")));
  const std::vector<Word>& words = document.pages.at(0).words;
  ASSERT_EQ(words.size(), 2U);
  EXPECT_NEAR(words[1].box.x0 - words[0].box.x0, GetParam().want_pt, 0.01);
}

INSTANTIATE_TEST_SUITE_P(Fonts, ReadDocxFont,
                         testing::Values(FontCase{"Usual", "Arial", 8.34},
                                         FontCase{"Courier", "Courier New", 12},
                                         FontCase{"Mono", "DejaVu Sans Mono", 12},
                                         FontCase{"MadeByMonotype", "Monotype Corsiva", 8.34}),
                         [](const testing::TestParamInfo<FontCase>& instance) {
                           return instance.param.name;
                         });

TEST(ReadDocx, TakesSizesFromStyles) {
  const Parts parts = {
      relations_part({{"s", "styles", "styles.xml"}}),
      {"word/styles.xml",
       word_xml("w:styles",
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
                "</w:docDefaults>"
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
                "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:basedOn w:val=\"Normal\"/>"
                "<w:rPr><w:sz w:val=\"52\"/></w:rPr></w:style>"
                "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/>"
                "</w:style>"
                "<w:style w:type=\"character\" w:styleId=\"Small\"><w:rPr><w:sz w:val=\"16\"/>"
                "</w:rPr></w:style>")}};
  const auto styled = [](const char* style, const std::string& runs) {
    return std::string("<w:p><w:pPr><w:pStyle w:val=\"") + style + "\"/></w:pPr>" + runs + "</w:p>";
  };
  const Document document =
      read(paragraph("a") + styled("Title", text("b")) + styled("Loop", text("c")) +
               in_paragraph(run("<w:rPr><w:rStyle w:val=\"Small\"/></w:rPr><w:t>d</w:t>")) +
               in_paragraph(run("<w:rPr><w:sz w:val=\"30\"/></w:rPr><w:t>e</w:t>")),
           parts);
  std::vector<float> sizes;
  for (const Word& word : document.pages.at(0).words) {
    sizes.push_back(word.font_size_pt);
  }
  EXPECT_EQ(sizes, (std::vector<float>{11, 26, 11, 8, 15}));
}

TEST(ReadDocx, PrintsBulletsAndNumbersOfLists) {
  const auto level = [](int number, const char* format, const char* pattern) {
    return "<w:lvl w:ilvl=\"" + std::to_string(number) +
           "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" +
           pattern + "\"/></w:lvl>";
  };
  const Parts parts = {
      relations_part({{"n", "numbering", "numbering.xml"}}),
      {"word/numbering.xml",
       word_xml("w:numbering",
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
                    level(1, "lowerLetter", "%1.%2)") +
                    "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
                    "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/>"
                    "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum>"
                    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>")}};
  const auto item = [](int list, int at, const char* words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(at) + "\"/><w:numId w:val=\"" +
           std::to_string(list) + "\"/></w:numPr></w:pPr>" + text(words) + "</w:p>";
  };
  EXPECT_EQ(texts_of(read(item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c") + item(2, 0, "d") +
                              item(1, 0, "e") + item(1, 1, "f") + item(0, 0, "g") + item(7, 0, "h"),
                          parts)),
            "1. a\n1.a) b\n1.b) c\n• d\n2. e\n2.a) f\ng\nh\n");
}

TEST(ReadDocx, KeepsLinksWithTheirTargets) {
  const Parts parts = {relations_part({{"a", "hyperlink", "https://example.org/act"},
                                       {"b", "hyperlink", "mailto:x@y.example"},
                                       {"i", "image", "https://example.org/a.png"}})};
  const Document document =
      read(paragraph("first") +
               in_paragraph(text("See ") + "<w:hyperlink r:id=\"a\">" + text("our ") +
                            text("form") + "</w:hyperlink>" + text(".")) +
               in_paragraph("<w:hyperlink r:id=\"b\">" + text("z@y.example") + "</w:hyperlink>" +
                            "<w:hyperlink w:anchor=\"top\">" + text("top") + "</w:hyperlink>" +
                            "<w:hyperlink r:id=\"i\">" + text("no") + "</w:hyperlink>") +
               in_paragraph(run("<w:fldChar w:fldCharType=\"begin\"/>") +
                            run("<w:instrText>HYPERLINK \"https://example.net\"</w:instrText>") +
                            run("<w:fldChar w:fldCharType=\"separate\"/>") + text("there") +
                            run("<w:fldChar w:fldCharType=\"end\"/>") + text(" now")),
           parts);
  ASSERT_EQ(document.links.size(), 3U);
  EXPECT_EQ(document.links[0].text, "our form");
  EXPECT_EQ(document.links[0].target, "https://example.org/act");
  EXPECT_EQ(document.links[0].place.page, 1);
  EXPECT_EQ(document.links[0].place.line, 2);
  EXPECT_EQ(document.links[1].text, "z@y.example");
  EXPECT_EQ(document.links[1].target, "mailto:x@y.example");
  EXPECT_EQ(document.links[2].text, "there");
  EXPECT_EQ(document.links[2].target, "https://example.net");
  EXPECT_EQ(document.links[2].place.line, 4);
}

TEST(ReadDocx, KnowsNamespacesByTheirNames) {
  const Result<Document> document = read_docx_text(
      "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
      "<x:body><x:p><x:pPr><x:ind x:left=\"720\"/></x:pPr><x:r><x:t>Dear</x:t></x:r></x:p>"
      "</x:body></x:document>",
      "a.docx");
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(document->pages[0].words.at(0).text, "Dear");
  EXPECT_DOUBLE_EQ(document->pages[0].words[0].box.x0, 108);
}

}  // namespace
}  // namespace uaparse
