#include "uaparse/batch/outcome_summary.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

Sourced<std::string> printed(const char* text, double confidence) {
  return {text, {1, {}, text, confidence}};
}

Record sure_record() {
  Record record;
  record.layout = {"ua-2009", 0.9};
  record.source.sha256 = std::string(64, 'a');
  record.title = printed("FEAR FOR SAFETY", 0.99);
  record.country = printed("NEPAL", 0.98);
  return record;
}

Diagnostic note(const char* code, Severity severity, const char* field) {
  return {code, severity, field, {}, std::string("says ") + code};
}

OutcomeSummary summary_of(const Record& record) {
  return summarize({"a.pdf", record});
}

std::string reasons_text(const OutcomeSummary& summary) {
  std::string text;
  for (const Reason& reason : summary.reasons) {
    text += reason.code + " " + reason.field + " " +
            std::to_string(static_cast<int>(reason.weight * 100 + 0.5)) + "\n";
  }
  return text;
}

struct AttentionCase {
  const char* name = "";
  std::function<void(Record&)> change;
  double attention = 0;
  std::string reasons;
};

std::ostream& operator<<(std::ostream& out, const AttentionCase& row) {
  return out << row.name;
}

class Attention : public testing::TestWithParam<AttentionCase> {};

TEST_P(Attention, IsAboutHowManyValuesAreToBeMended) {
  Record record = sure_record();
  GetParam().change(record);
  const OutcomeSummary summary = summary_of(record);
  EXPECT_DOUBLE_EQ(summary.attention, GetParam().attention);
  EXPECT_EQ(reasons_text(summary), GetParam().reasons);
}

const AttentionCase kAttentionCases[] = {
    {"SureValuesGiveTheLittleTheyLack", [](Record&) {}, 0.03, ""},
    {"ADoubtedValueIsCountedOnce",
     [](Record& record) {
       record.title = printed("FEAR", 0.6);
       record.diagnostics = {note("low-confidence", Severity::kWarning, "/title")};
     },
     0.42, "low-confidence /title 40\n"},
    {"ADoubtedTemplateIsCountedAsAValue",
     [](Record& record) {
       record.layout.confidence = 0.7;
       record.diagnostics = {note("low-confidence", Severity::kWarning, "/template")};
     },
     0.33, "low-confidence /template 30\n"},
    {"ErrorsWeighMoreThanWarningsAndTheseMoreThanHints",
     [](Record& record) {
       record.diagnostics = {note("index-missing", Severity::kHint, ""),
                             note("deadline-contradicted", Severity::kWarning, "/deadline"),
                             note("recipients-missing", Severity::kError, "/recipients")};
     },
     1.63, "recipients-missing /recipients 100\ndeadline-contradicted /deadline 50\n"},
    {"EqualReasonsKeepTheOrderOfTheRecord",
     [](Record& record) {
       record.diagnostics = {note("pdf-b", Severity::kWarning, ""),
                             note("pdf-a", Severity::kWarning, "")};
     },
     1.03, "pdf-b  50\npdf-a  50\n"},
    {"ADoubtOfWhatIsNoValueIsAWarning",
     [](Record& record) {
       record.diagnostics = {note("low-confidence", Severity::kWarning, "/deadline")};
     },
     0.53, "low-confidence /deadline 50\n"},
    {"AGenderThatIsOnlyUnknownIsNoValue",
     [](Record& record) {
       Subject subject;
       subject.name = printed("Luz Inventada", 0.9);
       record.subjects = {subject};
     },
     0.13, ""},
};

INSTANTIATE_TEST_SUITE_P(, Attention, testing::ValuesIn(kAttentionCases),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(OutcomeSummary, KeepsTheHeaviestReasonsAndCountsTheOthers) {
  Record record = sure_record();
  record.diagnostics.assign(kMaxReasons + 2, note("page-unreadable", Severity::kWarning, ""));
  record.diagnostics.push_back(note("recipients-missing", Severity::kError, "/recipients"));
  const OutcomeSummary summary = summary_of(record);
  ASSERT_EQ(summary.reasons.size(), kMaxReasons);
  EXPECT_EQ(summary.reasons.front().code, "recipients-missing");
  EXPECT_EQ(summary.reasons_omitted, 3U);
}

TEST(OutcomeSummary, OfARecordNamesItsGenerationAndEachCodeOnce) {
  Record record = sure_record();
  record.diagnostics = {note("text-cleaned", Severity::kWarning, ""),
                        note("index-missing", Severity::kHint, ""),
                        note("text-cleaned", Severity::kWarning, "")};
  const OutcomeSummary summary = summary_of(record);
  EXPECT_EQ(summary.code, "");
  EXPECT_EQ(summary.generation, "ua-2009");
  EXPECT_EQ(summary.sha256, std::string(64, 'a'));
  EXPECT_EQ(summary.diagnostics, (std::vector<std::string>{"text-cleaned", "index-missing"}));
}

TEST(OutcomeSummary, OfAFailureAsksForNoAttention) {
  const OutcomeSummary summary =
      summarize({"a.pdf", fail(ErrorKind::kDamaged, "a.pdf", "is damaged")});
  OutcomeSummary want;
  want.code = "damaged";
  want.message = "is damaged";
  EXPECT_EQ(summary, want);
}

OutcomeSummary full_summary() {
  OutcomeSummary summary;
  summary.generation = "ua-1985";
  summary.sha256 = std::string(64, '0');
  summary.diagnostics = {"text-cleaned", "low-confidence"};
  summary.attention = 1.37;
  summary.reasons = {{"low-confidence", "/title", "'a\nb' \"c\" é", 0.4}};
  summary.reasons_omitted = 7;
  return summary;
}

TEST(OutcomeSummary, IsReadBackAsItWasWritten) {
  const OutcomeSummary failure =
      summarize({"a.pdf", fail(ErrorKind::kDamaged, "a.pdf", "no \xFF\x01 here")});
  for (const OutcomeSummary& summary :
       {OutcomeSummary(), full_summary(), failure, summary_of(sure_record())}) {
    const std::string line = encode_summary(summary);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(decode_summary(line), summary) << line;
  }
}

// What stands in the way, put in place of what is there.
struct BreakCase {
  const char* name = "";
  std::string what;
  std::string by;
};

std::ostream& operator<<(std::ostream& out, const BreakCase& row) {
  return out << row.name;
}

class BrokenSummary : public testing::TestWithParam<BreakCase> {};

TEST_P(BrokenSummary, IsNotRead) {
  std::string line = encode_summary(full_summary());
  const std::size_t at = line.find(GetParam().what);
  ASSERT_NE(at, std::string::npos) << line;
  line.replace(at, GetParam().what.size(), GetParam().by);
  EXPECT_EQ(decode_summary(line), std::nullopt) << line;
}

const BreakCase kBreakCases[] = {
    {"CutOff", "}]", ""},
    {"MoreBehind", "\"reasons_omitted\":7}", "\"reasons_omitted\":7}{}"},
    {"NoObject", "{\"code\"", "[{\"code\""},
    {"KeyMissing", "\"code\":\"\",", ""},
    {"KeyMissingOfAReason", "\"field\":\"/title\",", ""},
    {"KeyUnknown", "\"code\"", "\"kode\""},
    {"KeyUnknownBeside", "\"code\":\"\"", "\"code\":\"\",\"x\":1"},
    {"TextIsNumber", "\"ua-1985\"", "1985"},
    {"FigureIsText", "1.37", "\"1.37\""},
    {"FigureIsBelowZero", "1.37", "-1.37"},
    {"FigureIsNotFinite", "1.37", "1e999"},
    {"FigureIsNotANumber", "1.37", "NaN"},
    {"WeightIsBelowZero", "0.4", "-0.4"},
    {"CountIsBroken", ":7}", ":7.5}"},
    {"CountIsBelowZero", ":7}", ":-7}"},
    {"ListIsObject", "[\"text-cleaned\",\"low-confidence\"]", "{\"0\":\"text-cleaned\"}"},
    {"ListHoldsNumber", "\"text-cleaned\"", "7"},
    {"ReasonIsNoObject", "[{", "[7,{"},
    {"TextIsNoUtf8", "\u00e9", "\xE9"},
};

INSTANTIATE_TEST_SUITE_P(, BrokenSummary, testing::ValuesIn(kBreakCases),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(OutcomeSummary, OfNothingIsNotRead) {
  for (const char* line : {"", " ", "null", "{}", "[]", "7", "\"\""}) {
    EXPECT_EQ(decode_summary(line), std::nullopt) << line;
  }
}

}  // namespace
}  // namespace uaparse
