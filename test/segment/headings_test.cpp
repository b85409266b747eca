#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/reader/reader.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

namespace {

struct Case {
  const char* name;
  const char* prose;  // between the title and the opening of the recipients
  const char* opening;
  std::vector<std::string> want;  // the lines that count as sentences of the deadline
};

void PrintTo(const Case& tested, std::ostream* out) {
  *out << tested.name;
}

std::vector<std::string> find_deadline_lines(const Case& tested) {
  const std::string text =
      std::string("UA: 1/13 Index: EUR 33/001/2013 Malta\nURGENT ACTION\nTITLE\n") + tested.prose +
      "\n" + tested.opening + "\nMinister of Justice\nMalta\n";
  const Result<Document> document = read_document({"test.txt", text}, {});
  const std::vector<Line> lines = build_lines(*document);
  const std::optional<Segmentation> found = segment(lines, compiled_knowledge());
  std::vector<std::string> result;
  for (const Heading& heading : found ? found->headings : std::vector<Heading>()) {
    if (heading.label == Label::kAppealsBefore) {
      result.push_back(found->lines[heading.line].line->text);
    }
  }
  return result;
}

class DeadlineHeadings : public testing::TestWithParam<Case> {};

TEST_P(DeadlineHeadings, AreNoneOfTheProse) {
  EXPECT_EQ(find_deadline_lines(GetParam()), GetParam().want);
}

std::string test_name(const testing::TestParamInfo<Case>& tested) {
  return tested.param.name;
}

constexpr const char* kLoud = "PLEASE SEND APPEALS BEFORE 14 MAY 2013 TO:";
constexpr const char* kQuiet = "please send appeals before 14 may 2013 to:";

INSTANTIATE_TEST_SUITE_P(
    Cases, DeadlineHeadings,
    testing::Values(
        Case{"NoMention", "She is in hiding since March.", kLoud, {kLoud}},
        Case{"InTheMiddleOfALine",
             "They were told: please send appeals before 9 March.",
             kLoud,
             {kLoud}},
        Case{"BrokenBeforePlease",
             "His last leader had ended with the words\nplease send appeals before 9 March 2013.",
             kLoud,
             {kLoud}},
        Case{"BrokenBeforePleaseAboveAQuietHeading",
             "His last leader had ended with the words\nplease send appeals before 9 March 2013.",
             kQuiet,
             {kQuiet}},
        Case{"AtTheStartOfASentence",
             "He wrote a letter to all his friends abroad.\nPlease send appeals before 9 March "
             "2013.",
             kLoud,
             {kLoud}},
        Case{"QuietHeadingBelowAWholeSentence",
             "the editor has been in hiding since the month of march.",
             kQuiet,
             {kQuiet}}),
    test_name);

TEST(DeadlineHeadings, AreSortedOutInLinearTime) {
  std::string prose;
  for (int i = 0; i < 20000; ++i) {
    prose += "Please send appeals before 9 March 2013.\n";
  }
  EXPECT_EQ(find_deadline_lines({"Many", prose.c_str(), kQuiet, {}}).size(), 20001U);
  EXPECT_EQ(find_deadline_lines({"ManyAboveALoudOne", prose.c_str(), kLoud, {}}),
            std::vector<std::string>{kLoud});
}

}  // namespace

}  // namespace uaparse
