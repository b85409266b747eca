#include "uaparse/record/findings.h"

#include <ostream>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

struct QuotedCase {
  const char* name;
  const char* message;
  const char* value;
};

void PrintTo(const QuotedCase& test_case, std::ostream* out) {
  *out << test_case.name;
}

class QuotedValue : public testing::TestWithParam<QuotedCase> {};

TEST_P(QuotedValue, IsWhatTheMessageQuotesFirst) {
  EXPECT_EQ(quoted_value(GetParam().message), GetParam().value);
}

std::string case_name(const testing::TestParamInfo<QuotedCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    All, QuotedValue,
    testing::Values(QuotedCase{"InTheMiddle", "the deadline '12 May' has no year", "12 May"},
                    QuotedCase{"AtTheStart", "'a@b' is no e-mail address", "a@b"},
                    QuotedCase{"AtTheEnd", "found 'XX'", "XX"},
                    QuotedCase{"TheFirstOfTwo", "'Nepal' is not 'India'", "Nepal"},
                    QuotedCase{"WithAnApostrophe", "'Cote d'Ivoire' is unknown", "Cote d'Ivoire"},
                    QuotedCase{"NotAnApostrophe", "the writer's name is missing", ""},
                    QuotedCase{"BehindAnApostrophe", "the writer's 'X' is odd", "X"},
                    QuotedCase{"Unclosed", "the label 'Fax is open", ""},
                    QuotedCase{"None", "no title stands below the banner", ""},
                    QuotedCase{"Empty", "", ""}),
    case_name);

Finding finding(std::string rule, std::string field, Place place, std::string value) {
  return {{std::move(rule), Severity::kError, std::move(field), place, "is wrong"},
          std::move(value),
          {}};
}

TEST(Findings, AreTheSameWhereverTheyStand) {
  const std::string first =
      identity(finding("fax-impossible", "/recipients/0/fax/1", {1, 4}, "+1"));
  EXPECT_EQ(identity(finding("fax-impossible", "/recipients/2/fax/0", {2, 9}, "+1")), first);
  EXPECT_NE(identity(finding("fax-impossible", "/recipients/0/fax/1", {1, 4}, "+2")), first);
  EXPECT_NE(identity(finding("fax-impossible", "/copies/0/fax/1", {1, 4}, "+1")), first);
  EXPECT_NE(identity(finding("fax-odd", "/recipients/0/fax/1", {1, 4}, "+1")), first);
}

TEST(Findings, StandInTheOrderOfTheirPlaces) {
  std::vector<Finding> findings{finding("c", "", {2, 1}, ""), finding("b", "", {1, 7}, ""),
                                finding("a", "", {1, 7}, ""), finding("d", "", {}, "")};
  sort_findings(findings);
  std::string order;
  for (const Finding& it : findings) {
    order += it.diagnostic.code;
  }
  EXPECT_EQ(order, "dabc");
}

TEST(Findings, AreAnchoredAtTheirLineInTextAndElseAtTheFirst) {
  const Finding placed = finding("a", "", {2, 14}, "");
  const Finding without_place = finding("a", "", {}, "");
  const CheckedInput text{"a.txt", true, {}, {}};
  const CheckedInput pdf{"a.pdf", false, {}, {}};
  EXPECT_EQ(anchor_line(text, placed), 14);
  EXPECT_EQ(anchor_line(text, without_place), 1);
  EXPECT_EQ(anchor_line(pdf, placed), 1);
  EXPECT_EQ(placed_message(text, placed), "is wrong");
  EXPECT_EQ(placed_message(pdf, placed), "page 2, line 14: is wrong");
  EXPECT_EQ(placed_message(pdf, without_place), "is wrong");
  const CheckedInput docx{"a.docx", false, {}, {}, true};
  EXPECT_EQ(anchor_line(docx, placed), 1);
  EXPECT_EQ(placed_message(docx, placed), "paragraph 14: is wrong");
  EXPECT_EQ(placed_message(docx, finding("a", "", {1, 0}, "")), "is wrong");
}

}  // namespace
}  // namespace uaparse
