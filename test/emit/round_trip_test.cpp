#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include "test/emit/tricky_strings.h"
#include "uaparse/base/text.h"

namespace uaparse {
namespace {

std::string emitted(const Outcome& outcome, Format format) {
  std::ostringstream out;
  Emitter(out, {.format = format, .with_evidence = true, .as_array = false, .fields = {}})
      .write(outcome);
  return out.str();
}

TEST(RoundTrip, CleansTrickyStringsAsExpected) {
  const std::vector<test::TrickyString> strings = test::load_tricky_strings();
  ASSERT_GE(strings.size(), 195U);
  for (const test::TrickyString& tricky : strings) {
    EXPECT_EQ(clean_text(tricky.text), tricky.want) << tricky.name;
  }
}

TEST(RoundTrip, GivesTrickyStringsBackFromYaml) {
  for (const test::TrickyString& tricky : test::load_tricky_strings()) {
    const YAML::Node node = YAML::Load(emitted(test::build_tricky_outcome(tricky), Format::kYaml));
    EXPECT_EQ(node["source"]["path"].as<std::string>(), tricky.want) << tricky.name;
    EXPECT_EQ(node["title"].as<std::string>(), tricky.want) << tricky.name;
    EXPECT_EQ(node["write_in"][1].as<std::string>(), tricky.want) << tricky.name;
    EXPECT_EQ(node["text"].as<std::string>(), tricky.want + "\n") << tricky.name;
    EXPECT_EQ(node["evidence"]["/title"]["text"].as<std::string>(), tricky.want) << tricky.name;
  }
}

TEST(RoundTrip, GivesTrickyStringsBackFromJson) {
  for (const test::TrickyString& tricky : test::load_tricky_strings()) {
    for (const Format format : {Format::kJson, Format::kNdjson}) {
      const auto json = nlohmann::json::parse(emitted(test::build_tricky_outcome(tricky), format));
      EXPECT_EQ(json.at("source").at("path"), tricky.want) << tricky.name;
      EXPECT_EQ(json.at("title"), tricky.want) << tricky.name;
      EXPECT_EQ(json.at("write_in").at(1), tricky.want) << tricky.name;
      EXPECT_EQ(json.at("text"), tricky.want + "\n") << tricky.name;
    }
  }
}

}  // namespace
}  // namespace uaparse
