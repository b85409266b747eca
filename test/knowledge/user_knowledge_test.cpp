#include "uaparse/knowledge/user_knowledge.h"

#include <gtest/gtest.h>

#include "test/support/scratch_folder.h"
#include "uaparse/knowledge/knowledge.h"

namespace uaparse {
namespace {

constexpr const char* kShipped = UAPARSE_SOURCE_DIR "/lib/uaparse/knowledge/data";

LexiconData lexicon(std::string language, std::string digest) {
  LexiconData data;
  data.language = std::move(language);
  data.digest = std::move(digest);
  return data;
}

std::string tags(const KnowledgeData& data) {
  std::string result;
  for (const LexiconData& lexicon : data.lexicons) {
    result += lexicon.language + "=" + lexicon.digest + " ";
  }
  return result;
}

TEST(Overlay, ReplacesWhatHasTheSameNameAndAddsTheRest) {
  KnowledgeData shipped;
  shipped.lexicons = {lexicon("en", "1"), lexicon("es", "2")};
  shipped.index_areas = {{"AFR 54", "Sudan", "SD"}};
  shipped.index_areas_digest = "3";
  KnowledgeData own;
  own.lexicons = {lexicon("de", "4"), lexicon("en", "5")};
  const KnowledgeData both = overlay(shipped, own);
  EXPECT_EQ(tags(both), "de=4 en=5 es=2 ");
  EXPECT_EQ(both.index_areas.size(), 1U) << "without a list of its own the shipped one stays";
  own.index_areas_digest = "6";
  EXPECT_TRUE(overlay(shipped, own).index_areas.empty());
}

TEST(Overlay, HasTheDigestOfWhatIsInUse) {
  KnowledgeData shipped;
  shipped.lexicons = {lexicon("en", "1")};
  KnowledgeData same;
  same.lexicons = {lexicon("en", "1")};
  KnowledgeData other;
  other.lexicons = {lexicon("en", "2")};
  const std::string digest = overlay(shipped, {}).digest;
  EXPECT_EQ(overlay(shipped, same).digest, digest);
  EXPECT_NE(overlay(shipped, other).digest, digest);
}

TEST(UserKnowledge, ThatIsACopyOfTheShippedChangesNothing) {
  DiagnosticList problems;
  const Result<KnowledgeData> data = load_user_knowledge(kShipped, problems);
  ASSERT_TRUE(data) << data.error().message;
  const KnowledgeData shipped = build_compiled_data();
  EXPECT_EQ(data->digest, shipped.digest);
  ASSERT_EQ(data->lexicons.size(), shipped.lexicons.size());
  for (std::size_t i = 0; i < data->lexicons.size(); ++i) {
    EXPECT_EQ(data->lexicons[i].tables, shipped.lexicons[i].tables)
        << "the names of countries that ICU knows are there as well";
    EXPECT_EQ(data->lexicons[i].labels, shipped.lexicons[i].labels);
    EXPECT_EQ(data->lexicons[i].words, shipped.lexicons[i].words);
  }
}

TEST(UserKnowledge, IsOfNoCountryNamesInALanguageThatIcuDoesNotKnow) {
  const test::ScratchFolder folder;
  folder.add("lexicons/x.yaml", "language: x-ruri\n");
  DiagnosticList problems;
  const Result<KnowledgeData> data = load_user_knowledge(folder.path().string(), problems);
  ASSERT_TRUE(data) << data.error().message;
  ASSERT_EQ(data->lexicons.back().language, "x-ruri");
  EXPECT_TRUE(data->lexicons.back().tables.at(Table::kCountries).empty());
}

TEST(UserKnowledge, FailsOnAFolderWithoutKnowledge) {
  const test::ScratchFolder folder;
  DiagnosticList problems;
  const Result<KnowledgeData> data = load_user_knowledge(folder.path().string(), problems);
  ASSERT_FALSE(data);
  EXPECT_EQ(data.error().subject, folder.path().string());
  EXPECT_EQ(data.error().message,
            "holds no knowledge file (expected lexicons/*.yaml, generations/*.yaml or "
            "index_areas.yaml)");
  EXPECT_TRUE(problems.empty());
}

}  // namespace
}  // namespace uaparse
