// The published schema and the code name the same things.
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "uaparse/emit/schemas.h"
#include "uaparse/knowledge/knowledge_data.h"

namespace uaparse {
namespace {

using Names = std::set<std::string>;

class Vocabulary : public testing::Test {
 protected:
  void SetUp() override {
    const auto text = schema_text("knowledge");
    ASSERT_TRUE(text);
    definitions_ = nlohmann::json::parse(*text).at("$defs");
  }

  Names keys(const char* part) const {
    Names names;
    for (const auto& [name, value] :
         definitions_.at("lexicon").at("properties").at(part).at("properties").items()) {
      names.insert(name);
    }
    return names;
  }

  Names listed(const char* definition) const {
    return definitions_.at(definition).at("enum").get<Names>();
  }

  nlohmann::json definitions_;
};

template <class List>
Names names(const List& list) {
  return {list.begin(), list.end()};
}

TEST_F(Vocabulary, OfTheSchemaIsThatOfTheCode) {
  EXPECT_EQ(keys("labels"), names(kLabelNames));
  EXPECT_EQ(listed("label"), names(kLabelNames));
  EXPECT_EQ(keys("words"), names(kWordsNames));
  EXPECT_EQ(keys("tables"), names(kTableNames));
  EXPECT_EQ(listed("section"), names(kSectionNames));
  EXPECT_EQ(listed("part"), names(kPartNames));
}

}  // namespace
}  // namespace uaparse
