#include "uaparse/emit/schemas.h"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "uaparse/emit/emit.h"

namespace uaparse {
namespace {

TEST(Schemas, GivesTheRecordSchemaByteForByte) {
  std::ifstream file(UAPARSE_SOURCE_DIR "/schemas/record.schema.json", std::ios::binary);
  const std::string want((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  ASSERT_FALSE(want.empty());
  EXPECT_EQ(schema_text("record").value_or(""), want);
}

TEST(Schemas, GivesTheArchiveSchemaAsSql) {
  EXPECT_NE(schema_text("archive").value_or("").find("CREATE TABLE documents"), std::string::npos);
}

TEST(Schemas, KnowsNoOtherName) {
  EXPECT_FALSE(schema_text("Record"));
  EXPECT_FALSE(schema_text(""));
}

TEST(Schemas, ListsEveryNameItKnows) {
  ASSERT_FALSE(schema_names().empty());
  for (const std::string_view name : schema_names()) {
    EXPECT_TRUE(schema_text(name)) << name;
  }
}

TEST(Schemas, DescribesTheFieldsInTheirOrder) {
  const auto schema = nlohmann::ordered_json::parse(schema_text("record").value());
  std::vector<std::string> properties;
  for (const auto& [key, value] : schema.at("$defs").at("record").at("properties").items()) {
    properties.push_back(key);
  }
  EXPECT_EQ(properties, std::vector<std::string>(field_names().begin(), field_names().end()));
}

}  // namespace
}  // namespace uaparse
