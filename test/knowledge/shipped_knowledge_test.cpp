// The knowledge files themselves: what a reader of them would take for granted.
#include <algorithm>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "uaparse/base/text.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/knowledge/knowledge_loader.h"
#include "uaparse/knowledge/pattern.h"

namespace uaparse {
namespace {

class ShippedKnowledge : public testing::Test {
 protected:
  void SetUp() override {
    const auto files = read_knowledge_folder(UAPARSE_SOURCE_DIR "/lib/uaparse/knowledge/data");
    ASSERT_TRUE(files) << files.error().message;
    DiagnosticList problems;
    Result<KnowledgeData> data = load_knowledge(*files, problems);
    ASSERT_TRUE(data) << data.error().message;
    data_ = std::move(*data);
  }

  KnowledgeData data_;
};

TEST_F(ShippedKnowledge, IsWhatWasCompiledIn) {
  EXPECT_EQ(data_.digest, compiled_knowledge().digest());
  EXPECT_EQ(data_.generations.size(), compiled_knowledge().generations().size());
  EXPECT_EQ(data_.lexicons.size(), compiled_knowledge().language_count());
  EXPECT_FALSE(data_.generations.empty());
  EXPECT_FALSE(data_.lexicons.empty());
}

TEST_F(ShippedKnowledge, BuildsAllMatchers) {
  for (const LexiconData& lexicon : data_.lexicons) {
    EXPECT_EQ(Language(lexicon).tag(), lexicon.language);
    for (const auto& [label, patterns] : lexicon.labels) {
      EXPECT_FALSE(patterns.empty()) << kLabelNames[static_cast<std::size_t>(label)];
      for (const std::string& pattern : patterns) {
        EXPECT_EQ(Pattern::fault(tolerant(pattern)), "") << pattern;
        EXPECT_FALSE(Pattern("^(?:" + tolerant(pattern) + ")$").find(""))
            << pattern << " matches nothing at all";
      }
    }
  }
}

TEST_F(ShippedKnowledge, WritesPatternsAsMatchingNeedsThem) {
  for (const LexiconData& lexicon : data_.lexicons) {
    for (const auto& [label, patterns] : lexicon.labels) {
      for (const std::string& pattern : patterns) {
        EXPECT_EQ(folded(pattern), pattern) << "is matched on folded text";
        EXPECT_EQ(pattern.find("\\b"), std::string::npos) << pattern << ": \\b knows ASCII only";
      }
    }
  }
}

TEST_F(ShippedKnowledge, ListsNoWordTwice) {
  for (const LexiconData& lexicon : data_.lexicons) {
    for (const auto& [list, phrases] : lexicon.words) {
      std::set<std::string> seen;
      for (const std::string& phrase : phrases) {
        EXPECT_TRUE(seen.insert(phrase).second)
            << lexicon.language << " " << kWordsNames[static_cast<std::size_t>(list)] << ": "
            << phrase;
        EXPECT_EQ(trimmed(phrase), phrase);
        EXPECT_NE(phrase, "");
      }
    }
  }
}

TEST_F(ShippedKnowledge, GivesTablesSensibleMeanings) {
  const std::set<std::string> genders = {"male", "female", "mixed", "non-binary", "unknown"};
  const Pattern language_tag("^[a-z]{2,3}(?:-[A-Za-z]+)?$");
  const Pattern country_code("^[A-Z]{2}$");
  const Pattern office("^[a-z]+(?:-[a-z]+)*$");
  for (const LexiconData& lexicon : data_.lexicons) {
    for (const auto& [table, words] : lexicon.tables) {
      for (const auto& [word, meaning] : words) {
        switch (table) {
          case Table::kMonths:
            EXPECT_TRUE(Pattern("^(?:[1-9]|1[0-2])$").find(meaning)) << word;
            break;
          case Table::kLanguages:
            EXPECT_TRUE(language_tag.find(meaning)) << word;
            break;
          case Table::kGenders:
          case Table::kGroupGenders:
          case Table::kPronouns:
            EXPECT_TRUE(genders.contains(meaning)) << word;
            break;
          case Table::kNumbers:
            EXPECT_TRUE(Pattern("^[1-9][0-9]*$").find(meaning)) << word;
            break;
          case Table::kCountries:
            EXPECT_TRUE(country_code.find(meaning)) << word;
            break;
          case Table::kAddressedOffices:
            EXPECT_TRUE(office.find(meaning)) << word;
            break;
          case Table::kForeignLabels:
            EXPECT_NE(meaning, "") << word;
            break;
        }
      }
    }
  }
}

TEST_F(ShippedKnowledge, HasTwelveMonthsInEveryLanguage) {
  for (const LexiconData& lexicon : data_.lexicons) {
    std::set<std::string> months;
    for (const auto& [word, month] : lexicon.tables.at(Table::kMonths)) {
      months.insert(month);
    }
    EXPECT_EQ(months.size(), 12U) << lexicon.language;
  }
}

TEST_F(ShippedKnowledge, GivesEveryIndexAreaASensibleCode) {
  std::set<std::string> codes;
  for (const IndexArea& area : data_.index_areas) {
    EXPECT_TRUE(Pattern("^[A-Z]{3} [0-9]{2}$").find(area.code)) << area.code;
    EXPECT_TRUE(codes.insert(area.code).second) << area.code;
    EXPECT_NE(area.area, "") << area.code;
    EXPECT_TRUE(Pattern("^(?:[A-Z]{2})?$").find(area.country_code)) << area.code;
  }
  EXPECT_GT(codes.size(), 150U);
}

TEST_F(ShippedKnowledge, LetsEveryGenerationBeTold) {
  std::set<std::string> ids;
  for (const GenerationData& generation : data_.generations) {
    EXPECT_TRUE(Pattern("^[a-z]+-[0-9]{4}(?:-[a-z]+)?$").find(generation.id)) << generation.id;
    EXPECT_TRUE(ids.insert(generation.id).second) << generation.id;
    EXPECT_LE(generation.first_year, generation.last_year) << generation.id;
    int most = 0;
    for (const auto& [label, weight] : generation.cues) {
      most += std::max(weight, 0);
    }
    EXPECT_GT(generation.certain, 0) << generation.id;
    EXPECT_GE(most, generation.certain) << generation.id << " can never be certain";
    EXPECT_FALSE(generation.sections.empty()) << generation.id;
  }
}

TEST_F(ShippedKnowledge, NamesSamplesThatExist) {
  const std::filesystem::path samples = UAPARSE_SOURCE_DIR "/samples";
  if (!std::filesystem::exists(samples)) {
    GTEST_SKIP() << "no samples folder";
  }
  for (const GenerationData& generation : data_.generations) {
    EXPECT_FALSE(generation.samples.empty()) << generation.id;
    for (const std::string& sample : generation.samples) {
      EXPECT_TRUE(std::filesystem::is_directory(samples / sample)) << sample;
    }
  }
}

TEST(CompiledKnowledge, KnowsCountriesByTheirCommonNamesAndByThoseOfIcu) {
  EXPECT_EQ(compiled_knowledge().country_code("usa"), "US");
  EXPECT_EQ(compiled_knowledge().country_code("north korea"), "KP");
  EXPECT_EQ(compiled_knowledge().country_code("kosovo"), "XK");
  EXPECT_EQ(compiled_knowledge().country_code("paraguay"), "PY");
  EXPECT_EQ(compiled_knowledge().country_code("ruritania"), std::nullopt);
}

TEST(CompiledKnowledge, KnowsTheHeadingOfAModelLetterInAllItsWordings) {
  const Language& english = compiled_knowledge().language(0);
  for (const char* heading :
       {"take action: write an appeal in your own words or use this model letter",
        "take action: write an appeal in your own words or using this model letter",
        "take action: write an appeal in your own words using this model letter",
        "take action:write an appeal in your own words or use this model letter"}) {
    const std::vector<LabelMatch> matches = english.match_headings(heading);
    EXPECT_TRUE(std::any_of(matches.begin(), matches.end(), [](const LabelMatch& match) {
      return match.label == Label::kModelLetter;
    })) << heading;
  }
}

TEST(CompiledKnowledge, KnowsTheAreasOfTheIndex) {
  const IndexArea* sudan = compiled_knowledge().index_area("AFR 54");
  ASSERT_NE(sudan, nullptr);
  EXPECT_EQ(sudan->country_code, "SD");
  ASSERT_NE(compiled_knowledge().index_area("AFR 01"), nullptr);
  EXPECT_EQ(compiled_knowledge().index_area("AFR 01")->country_code, "");
  EXPECT_EQ(compiled_knowledge().index_area("AFR 99"), nullptr);
}

}  // namespace
}  // namespace uaparse
