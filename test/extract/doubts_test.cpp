#include "uaparse/extract/doubts.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

Record titled(const std::string& title, double confidence) {
  Record record;
  record.title = {title, {2, {}, title, confidence}};
  return record;
}

TEST(Doubts, NameEveryValueBelowTheLimit) {
  Record record = titled("FEAR", 0.5);
  record.recipients.resize(1);
  record.recipients[0].fax = {{"+1 555 0100", {1, {}, "555 0100", 0.79}}};
  record.recipients[0].phone = {{"+1 555 0101", {1, {}, "555 0101", 0.9}}};
  const DiagnosticList doubts = check_confidence(record);
  ASSERT_EQ(doubts.size(), 2U);
  EXPECT_EQ(doubts[0].code, "low-confidence");
  EXPECT_EQ(doubts[0].severity, Severity::kWarning);
  EXPECT_EQ(doubts[0].field, "/title");
  EXPECT_EQ(doubts[0].place.page, 2);
  EXPECT_EQ(doubts[0].place.line, 0);
  EXPECT_EQ(doubts[0].message, "'FEAR' has a confidence of 0.50, expected at least 0.80");
  EXPECT_EQ(doubts[1].field, "/recipients/0/fax/0");
  EXPECT_EQ(doubts[1].message, "'+1 555 0100' has a confidence of 0.79, expected at least 0.80");
}

TEST(Doubts, StandWhereTheValueIsPrinted) {
  const auto line_of_page = [](const Evidence& evidence) { return Place{evidence.page, 14}; };
  const DiagnosticList doubts = check_confidence(titled("FEAR", 0.5), line_of_page);
  ASSERT_EQ(doubts.size(), 1U);
  EXPECT_EQ(doubts[0].place.page, 2);
  EXPECT_EQ(doubts[0].place.line, 14);
}

TEST(Doubts, SpareAValueAtTheLimit) {
  EXPECT_TRUE(check_confidence(titled("FEAR", kDoubt)).empty());
}

TEST(Doubts, NeverCallADoubtedValueSure) {
  const DiagnosticList doubts = check_confidence(titled("FEAR", 0.7999));
  ASSERT_EQ(doubts.size(), 1U);
  EXPECT_EQ(doubts[0].message, "'FEAR' has a confidence of 0.79, expected at least 0.80");
}

TEST(Doubts, FitInAMessageWhateverTheValue) {
  const DiagnosticList doubts = check_confidence(titled(std::string(500, 'x'), 0.5));
  ASSERT_EQ(doubts.size(), 1U);
  EXPECT_LE(doubts[0].message.size(), 120U);
}

TEST(Doubts, NameAGenerationThatIsNotSure) {
  Record record;
  record.layout = {"ua-2009", 0.6};
  const DiagnosticList doubts = check_confidence(record);
  ASSERT_EQ(doubts.size(), 1U);
  EXPECT_EQ(doubts[0].field, "/template");
  EXPECT_EQ(doubts[0].place.page, 0);
}

}  // namespace
}  // namespace uaparse
