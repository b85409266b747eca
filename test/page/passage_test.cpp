#include "uaparse/page/passage.h"

#include <deque>
#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

// Lines that stay where they are, for spans point to them.
std::deque<Line> lines_of(const std::vector<std::string>& texts) {
  std::deque<Line> lines;
  for (const std::string& text : texts) {
    lines.emplace_back().text = text;
  }
  return lines;
}

Spans spans_of(const std::deque<Line>& lines) {
  Spans spans;
  for (const Line& line : lines) {
    spans.push_back(whole(line));
  }
  return spans;
}

struct Case {
  const char* name;
  std::vector<std::string> lines;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

class PassageText : public testing::TestWithParam<Case> {};

TEST_P(PassageText, ReadsLinesAsOneText) {
  const std::deque<Line> lines = lines_of(GetParam().lines);
  EXPECT_EQ(Passage(spans_of(lines)).text(), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, PassageText,
    testing::Values(
        Case{"None", {}, ""}, Case{"One", {"Minister"}, "Minister"},
        Case{"ABlankBetweenTwo", {"Minister of", "Justice"}, "Minister of Justice"},
        Case{"EmptyLinesAddNothing", {"a", "", "b"}, "a b"},
        Case{"HyphenOfTheLineEndGoes", {"the govern-", "ment"}, "the government"},
        Case{"HyphenBeforeACapitalStays", {"Attorney-", "General"}, "Attorney-General"},
        Case{"HyphenAfterACapitalStays", {"UN-", "backed"}, "UN-backed"},
        Case{"HyphenBetweenDigitsStays", {"tel 123-", "456"}, "tel 123-456"},
        Case{"HyphenAfterABlankIsADash", {"he -", "she"}, "he - she"},
        Case{"HyphenBetweenAccentedLettersGoes", {"le pré-", "sident"}, "le président"},
        Case{"HyphenBeforeAnAccentedLetterGoes", {"la r-", "égion"}, "la région"},
        Case{"HyphenBeforeAnAccentedCapitalStays", {"Saint-", "Étienne"}, "Saint-Étienne"},
        Case{"HyphenOfAnAddressStays",
             {"contacto-", "ciudadano@office.example"},
             "contacto-ciudadano@office.example"},
        Case{
            "HyphenInsideAnAddressStays", {"info@my-", "office.example"}, "info@my-office.example"},
        Case{"HyphenOfAWebAddressStays", {"www.my-", "office.example"}, "www.my-office.example"},
        Case{"HyphenOfAnotherWordGoes",
             {"info@x.example in the govern-", "ment"},
             "info@x.example in the government"},
        Case{"SlashJoins", {"Minister/", "Estimado"}, "Minister/Estimado"},
        Case{"SlashAfterABlankDoesNot", {"m /", "f"}, "m / f"},
        Case{"HyphenAlone", {"-", "a"}, "- a"}),
    [](const testing::TestParamInfo<Case>& instance) { return instance.param.name; });

// `line[begin,end)text` of each span.
std::string dump_spans(const std::deque<Line>& lines, const Spans& spans) {
  std::string result;
  for (const Span& span : spans) {
    std::size_t line = 0;
    while (&lines[line] != span.line) {
      ++line;
    }
    result += std::to_string(line) + ":" + std::to_string(span.begin) + "-" +
              std::to_string(span.end) + " " + std::string(span.text()) + "\n";
  }
  return result;
}

TEST(PassageSpans, LeadBackToTheirLines) {
  const std::deque<Line> lines = lines_of({"Minister of", "Justice and Law"});
  const Passage passage(spans_of(lines));
  EXPECT_EQ(dump_spans(lines, passage.spans()), "0:0-11 Minister of\n1:0-15 Justice and Law\n");
  // "of Justice"
  EXPECT_EQ(dump_spans(lines, passage.spans(9, 19)), "0:9-11 of\n1:0-7 Justice\n");
  EXPECT_EQ(dump_spans(lines, passage.spans(12, 19)), "1:0-7 Justice\n");
  EXPECT_EQ(dump_spans(lines, passage.spans(11, 12)), "");
  EXPECT_EQ(dump_spans(lines, passage.spans(5, 5)), "");
}

TEST(PassageSpans, HaveTheHyphenThatWent) {
  const std::deque<Line> lines = lines_of({"the govern-", "ment fell"});
  const Passage passage(spans_of(lines));
  EXPECT_EQ(passage.text(), "the government fell");
  EXPECT_EQ(dump_spans(lines, passage.spans(4, 14)), "0:4-11 govern-\n1:0-4 ment\n");
  EXPECT_EQ(Passage(passage.spans(4, 14)).text(), "government");
}

TEST(Passage, KeepsAHyphenThatIsPartOfTheWord) {
  const std::deque<Line> lines = lines_of({"fear of ill-", "treatment"});
  Passage passage;
  passage.append(spans_of(lines)[0]);
  passage.append_hyphenated(spans_of(lines)[1]);
  EXPECT_EQ(passage.text(), "fear of ill-treatment");
  EXPECT_EQ(dump_spans(lines, passage.spans(8, 21)), "0:8-12 ill-\n1:0-9 treatment\n");
}

TEST(PassageSpans, AreTrimmed) {
  const std::deque<Line> lines = lines_of({"a  b"});
  EXPECT_EQ(dump_spans(lines, Passage(spans_of(lines)).spans(1, 4)), "0:3-4 b\n");
}

TEST(PassageSpans, StartWhereTheirSpanStarts) {
  const std::deque<Line> lines = lines_of({"Fax: 123", "456"});
  Passage passage;
  passage.append({&lines[0], 5, 8});
  passage.append(whole(lines[1]));
  EXPECT_EQ(passage.text(), "123 456");
  EXPECT_EQ(dump_spans(lines, passage.spans(0, 7)), "0:5-8 123\n1:0-3 456\n");
}

TEST(Passage, TakesABrokenWordWithoutABlank) {
  const std::deque<Line> lines = lines_of({"info@minis", "try.example"});
  Passage passage;
  EXPECT_TRUE(passage.empty());
  passage.append(whole(lines[0]));
  passage.append_broken(whole(lines[1]));
  EXPECT_EQ(passage.text(), "info@ministry.example");
  EXPECT_EQ(dump_spans(lines, passage.spans()), "0:0-10 info@minis\n1:0-11 try.example\n");
}

}  // namespace
}  // namespace uaparse
