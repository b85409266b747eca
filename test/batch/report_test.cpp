#include "uaparse/batch/report.h"

#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace uaparse {
namespace {

using Json = nlohmann::ordered_json;

OutcomeSummary failure(const char* code) {
  OutcomeSummary summary;
  summary.code = code;
  summary.message = std::string("is ") + code;
  return summary;
}

OutcomeSummary record(const char* generation, std::vector<std::string> codes) {
  OutcomeSummary summary;
  summary.generation = generation;
  summary.sha256 = std::string(64, 'a');
  summary.diagnostics = std::move(codes);
  return summary;
}

OutcomeSummary doubtful(double attention) {
  OutcomeSummary summary = record("ua-2009", {"low-confidence"});
  summary.attention = attention;
  summary.reasons = {{"low-confidence", "/title", "'FEAR' has a confidence of 0.60", 0.4}};
  return summary;
}

std::string report_text(const BatchReport& report, const BatchWork& work) {
  std::ostringstream out;
  write_report(report, work, out);
  return out.str();
}

Json report_of(const BatchReport& report, const BatchWork& work = {}) {
  return Json::parse(report_text(report, work), nullptr, false);
}

std::vector<std::string> paths_of(const Json& list) {
  std::vector<std::string> paths;
  for (const Json& entry : list) {
    paths.push_back(entry.value("path", ""));
  }
  return paths;
}

TEST(BatchReport, CountsByOutcomeGenerationAndDiagnostic) {
  BatchReport report;
  report.add("a", record("ua-2009", {"index-missing", "text-cleaned"}));
  report.add("b", failure("not-an-urgent-action"));
  report.add("c", record("ua-1985", {"index-missing"}));
  report.add("d", failure("damaged"));
  report.add("e", record("ua-2009", {}));
  report.add("f", failure("damaged"));
  EXPECT_EQ(report.failed(), 2U);
  EXPECT_EQ(report.not_urgent_actions(), 1U);
  BatchWork work;
  work.inputs = 8;
  const Json json = report_of(report, work);
  EXPECT_EQ(json.value("inputs", 0), 8);
  EXPECT_EQ(json.value("not_done", 0), 2);
  EXPECT_EQ(json.value("records", 0), 3);
  EXPECT_EQ(json["errors"].dump(), R"({"damaged":2,"not-an-urgent-action":1})");
  EXPECT_EQ(json["generations"].dump(), R"({"ua-1985":1,"ua-2009":2})");
  EXPECT_EQ(json["diagnostics"].dump(), R"({"index-missing":2,"text-cleaned":1})");
}

TEST(BatchReport, ListsWhatFailedInTheOrderOfTheInputs) {
  BatchReport report;
  report.add("z.pdf", failure("damaged"));
  report.add("b.pdf", failure("not-an-urgent-action"));
  report.add("caf\xE9.pdf", failure("timeout"));
  EXPECT_EQ(report_of(report)["failed"].dump(),
            R"([{"path":"z.pdf","code":"damaged","message":"is damaged"},)"
            R"({"path":"caf�.pdf","path_base64":"Y2Fm6S5wZGY=","code":"timeout",)"
            R"("message":"is timeout"}])");
}

TEST(BatchReport, CountsTheFailuresThatItDoesNotList) {
  BatchReport report;
  for (std::size_t i = 0; i < kMaxListedFailures + 3; ++i) {
    report.add("a", failure("empty"));
  }
  const Json json = report_of(report);
  EXPECT_EQ(json["failed"].size(), kMaxListedFailures);
  EXPECT_EQ(json.value("failed_omitted", 0), 3);
}

TEST(BatchReport, PutsTheDocumentWithTheMostAttentionFirst) {
  BatchReport report;
  report.add("a", doubtful(0.5));
  report.add("b", doubtful(2.25));
  report.add("c", failure("damaged"));
  report.add("d", doubtful(0.5));
  report.add("e", doubtful(0.51));
  EXPECT_EQ(paths_of(report_of(report)["review"]), (std::vector<std::string>{"b", "e", "a", "d"}));
}

TEST(BatchReport, SaysWhyADocumentIsToBeLookedAt) {
  BatchReport report;
  OutcomeSummary summary = doubtful(1.5);
  summary.reasons.push_back({"page-unreadable", "", "page 2 cannot be read", 0.5});
  summary.reasons_omitted = 4;
  report.add("a\xFF", summary);
  EXPECT_EQ(report_of(report)["review"].dump(),
            R"([{"path":"a�","path_base64":"Yf8=","attention":1.5,"reasons":[)"
            R"({"code":"low-confidence","field":"/title",)"
            R"("message":"'FEAR' has a confidence of 0.60","weight":0.4},)"
            R"({"code":"page-unreadable","field":null,)"
            R"("message":"page 2 cannot be read","weight":0.5}],"reasons_omitted":4}])");
}

TEST(BatchReport, AsksNobodyToLookWithoutAReason) {
  BatchReport report;
  OutcomeSummary summary = record("ua-2009", {"index-missing"});
  summary.attention = 1.5;
  report.add("a", summary);
  const Json json = report_of(report);
  EXPECT_EQ(json["review"].dump(), "[]");
  EXPECT_EQ(json.value("review_omitted", 7), 0);
}

TEST(BatchReport, KeepsTheMostUrgentAndCountsTheOthers) {
  // In an order that is neither up nor down: 7 has no divisor in common with the number of them.
  constexpr std::size_t kMore = kMaxReviewed + 500;
  BatchReport report;
  for (std::size_t i = 0; i < kMore; ++i) {
    const std::size_t rank = i * 7 % kMore;
    report.add(std::to_string(rank), doubtful(static_cast<double>(kMore - rank) / 100));
  }
  const Json json = report_of(report);
  std::vector<std::string> want;
  for (std::size_t rank = 0; rank < kMaxReviewed; ++rank) {
    want.push_back(std::to_string(rank));
  }
  EXPECT_EQ(paths_of(json["review"]), want);
  EXPECT_EQ(json.value("review_omitted", 0), 500);
}

TEST(BatchReport, KeepsTheFirstOfEquals) {
  BatchReport report;
  for (std::size_t i = 0; i < kMaxReviewed + 10; ++i) {
    report.add(std::to_string(i), doubtful(i == kMaxReviewed + 5 ? 0.8 : 0.4));
  }
  const std::vector<std::string> paths = paths_of(report_of(report)["review"]);
  ASSERT_EQ(paths.size(), kMaxReviewed);
  EXPECT_EQ(paths[0], std::to_string(kMaxReviewed + 5));
  EXPECT_EQ(paths[1], "0");
  EXPECT_EQ(paths.back(), std::to_string(kMaxReviewed - 2));
}

TEST(BatchReport, IsLaidOutAsOtherJson) {
  BatchReport report;
  EXPECT_EQ(report_text(report, {}), report_of(report).dump(2) + "\n");
  report.add("a", failure("damaged"));
  report.add("b", failure("empty"));
  report.add("c", doubtful(0.5));
  report.add("d", doubtful(0.5));
  EXPECT_EQ(report_text(report, {}), report_of(report).dump(2) + "\n");
}

TEST(BatchReport, GivesTheRateOfWhatWasRead) {
  BatchReport report;
  for (int i = 0; i < 10; ++i) {
    report.add("a", record("ua-2009", {}));
  }
  BatchWork work;
  work.taken_over = 4;
  work.seconds = 1.2549;
  work.workers = 2;
  EXPECT_EQ(report_of(report, work)["throughput"].dump(),
            R"({"seconds":1.25,"documents_per_second":4.78,"read":6,"taken_over":4,"workers":2})");
}

TEST(BatchReport, GivesNoRateWithoutTime) {
  EXPECT_TRUE(report_of(BatchReport())["throughput"]["documents_per_second"].is_null());
}

}  // namespace
}  // namespace uaparse
