#include "uaparse/emit/emit.h"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "test/emit/sample_record.h"

namespace uaparse {
namespace {

Outcome titled(const char* title) {
  Record record = test::build_bare_record();
  record.title = {title, {}};
  return {"-", record};
}

Outcome failed() {
  return {"b.pdf", fail(ErrorKind::kDamaged, "b.pdf", "does not open")};
}

std::string emitted(Format format, bool as_array, const std::vector<Outcome>& outcomes) {
  std::ostringstream out;
  Emitter emitter(
      out, {.format = format, .with_evidence = false, .as_array = as_array, .fields = {"title"}});
  emitter.begin();
  for (const Outcome& outcome : outcomes) {
    emitter.write(outcome);
  }
  emitter.end();
  return out.str();
}

TEST(Emitter, WritesYamlAsADocumentForEachOutcome) {
  EXPECT_EQ(emitted(Format::kYaml, false, {titled("One"), failed()}), R"(---
title: One
---
source:
  path: b.pdf
error:
  code: damaged
  message: does not open
)");
}

TEST(Emitter, WritesNdjsonAsALineForEachOutcome) {
  EXPECT_EQ(emitted(Format::kNdjson, false, {titled("One\nand a half"), failed()}),
            R"({"title":"One\nand a half"})"
            "\n"
            R"({"source":{"path":"b.pdf"},"error":{"code":"damaged","message":"does not open"}})"
            "\n");
}

TEST(Emitter, WritesOneJsonObjectForOneOutcome) {
  EXPECT_EQ(emitted(Format::kJson, false, {titled("One")}), "{\n  \"title\": \"One\"\n}\n");
}

TEST(Emitter, WritesAJsonArrayWhenAsked) {
  EXPECT_EQ(emitted(Format::kJson, true, {}), "[]\n");
  EXPECT_EQ(emitted(Format::kJson, true, {titled("One"), titled("Two\n")}), R"([
  {
    "title": "One"
  },
  {
    "title": "Two\n"
  }
]
)");
}

TEST(Emitter, KnowsArraysInJsonOnly) {
  EXPECT_EQ(emitted(Format::kYaml, true, {titled("One")}), "---\ntitle: One\n");
  EXPECT_EQ(emitted(Format::kNdjson, true, {titled("One")}), "{\"title\":\"One\"}\n");
}

TEST(FieldNames, AreUnique) {
  std::vector<std::string_view> names = field_names();
  std::sort(names.begin(), names.end());
  EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
  EXPECT_EQ(names.size(), 23U);
}

}  // namespace
}  // namespace uaparse
