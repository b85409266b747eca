#include "uaparse/extract/absences.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

Evidence evidence() {
  return {1, {}, "as printed", 0.98};
}

Record whole_record() {
  Record record;
  record.ua_number = {"50/12", evidence()};
  record.index = {"ASA 24/001/2012", evidence()};
  record.issued = {make_date(2012, 2, 28).value(), evidence()};
  record.country = {"Iceland", evidence()};
  record.write_in = {{"is", evidence()}};
  return record;
}

std::vector<std::string> codes(const Record& record) {
  std::vector<std::string> result;
  for (const Diagnostic& diagnostic : check_absences(record)) {
    EXPECT_EQ(diagnostic.severity, Severity::kHint);
    result.push_back(diagnostic.code);
  }
  return result;
}

TEST(Absences, AreNoneInAWholeRecord) {
  EXPECT_TRUE(codes(whole_record()).empty());
}

TEST(Absences, AreNamedInTheOrderOfTheRecord) {
  EXPECT_EQ(codes(Record()),
            (std::vector<std::string>{"ua-number-missing", "index-missing", "issued-missing",
                                      "country-missing", "languages-missing"}));
}

TEST(Absences, AreNotNamedWhereSomethingElseSaysWhy) {
  Record record = whole_record();
  record.issued.reset();
  record.diagnostics = {{"date-not-real", Severity::kWarning, "/issued", {1, 1}, "31 February"}};
  EXPECT_TRUE(codes(record).empty());
}

TEST(Absences, DoNotAskAStopActionForLanguages) {
  Record record = whole_record();
  record.write_in.clear();
  record.kind.value = Kind::kStopAction;
  EXPECT_TRUE(codes(record).empty());
  record.kind.value = Kind::kUpdate;
  EXPECT_EQ(codes(record), std::vector<std::string>{"languages-missing"});
}

}  // namespace
}  // namespace uaparse
