#include <algorithm>
#include <ostream>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/segment/generations.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {
namespace {

struct Case {
  const char* name;
  const char* rows;
  const char* generation;
  std::string want;
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.name;
}

std::string_view name_of(Label label) {
  return kLabelNames[static_cast<std::size_t>(label)];
}

// `banner case_number | 4 | missing: appeals_before/write_in`
std::string dump(const GenerationScore& score, const LanguageReading& reading) {
  std::string result;
  for (const FoundCue& cue : score.cues) {
    result.append(name_of(reading.headings[cue.heading].label)).append(" ");
  }
  result += "| " + std::to_string(score.sum) + (score.is_of_its_years ? " in its years" : "");
  for (const std::vector<Label>* group : score.missing) {
    result.append(" | without ").append(name_of(group->front()));
  }
  return result;
}

class Weigh : public testing::TestWithParam<Case> {};

TEST_P(Weigh, SaysWhatIsFoundAndWhatIsMissing) {
  const Document document = test::build_document({test::draw_rows(GetParam().rows)});
  const std::vector<Line> lines = build_lines(document);
  const std::vector<TextLine> body = body_lines(lines);
  for (const LanguageReading& reading : weigh_generations(body, compiled_knowledge())) {
    for (const GenerationScore& score : reading.scores) {
      if (reading.language->tag() == "en" && score.generation->id == GetParam().generation) {
        EXPECT_EQ(dump(score, reading), GetParam().want);
        EXPECT_EQ(score.strength > 0, score.missing.empty());
      }
    }
  }
}

std::string case_name(const testing::TestParamInfo<Case>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Documents, Weigh,
    testing::Values(Case{"ALabelCountsOnce", R"(
URGENT ACTION
OLA BERG AT RISK OF TORTURE
URGENT ACTION
PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:
Minister of Justice
)",
                         "ua-2009", "banner appeals_before | 6 in its years"},
                    Case{"WithoutAnAppeal", R"(
UA: 50/12 Index: AFR 99/001/2012
URGENT ACTION
OLA BERG AT RISK OF TORTURE
)",
                         "ua-2009", "banner case_number | 4 | without appeals_before"},
                    Case{"OfAnotherKindOfDocument", R"(
PRESS RELEASE
1 March 2004
The minister resigned.
)",
                         "ua-2000",
                         "other_document | -3 in its years | without security_class | without "
                         "recommended_action"},
                    Case{"OfAnotherYear", R"(
PUBLIC AI Index: AFR 99/01/95
1 March 1995
)",
                         "ua-2000", "security_class | 2 | without recommended_action"}),
    case_name);

TEST(WeighGenerations, WeighsEveryGenerationOfTheKnowledge) {
  const auto readings = weigh_generations({}, compiled_knowledge());
  ASSERT_EQ(readings.size(), compiled_knowledge().language_count());
  for (const LanguageReading& reading : readings) {
    EXPECT_EQ(reading.scores.size(), compiled_knowledge().generations().size());
    EXPECT_EQ(reading.year, 0);
  }
}

}  // namespace
}  // namespace uaparse
