#include "uaparse/emit/record_json.h"

#include <limits>

#include <gtest/gtest.h>

#include "test/emit/sample_record.h"
#include "uaparse/emit/json_writer.h"

namespace uaparse {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keys_of(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) {
    keys.push_back(key);
  }
  return keys;
}

Json json_of(Record record, EmitOptions options = {}) {
  return build_json({record.source.path, record}, options);
}

TEST(RecordJson, HoldsTheKeysOfTheSchemaInItsOrder) {
  const std::vector<std::string> want{
      "schema_version", "generator", "source",     "template",     "language",   "kind",
      "title",          "ua_number", "index",      "index_key",    "issued",     "country",
      "country_code",   "deadline",  "write_in",   "own_language", "recipients", "copies",
      "subjects",       "related",   "diagnostics"};
  EXPECT_EQ(keys_of(json_of(test::build_bare_record())), want);
}

TEST(RecordJson, AddsTextAndEvidenceBehindTheOtherKeys) {
  EmitOptions options;
  options.with_evidence = true;
  const std::vector<std::string> keys = keys_of(json_of(test::build_full_record(), options));
  EXPECT_EQ(keys, std::vector<std::string>(field_names().begin(), field_names().end()));
}

TEST(RecordJson, WritesNullForAMissingValueAndAnEmptyListForAMissingList) {
  const Json json = json_of(test::build_bare_record());
  for (const char* key : {"language", "title", "ua_number", "index", "index_key", "issued",
                          "country", "country_code", "deadline", "own_language"}) {
    EXPECT_TRUE(json.at(key).is_null()) << key;
  }
  for (const char* key :
       {"write_in", "recipients", "copies", "subjects", "related", "diagnostics"}) {
    EXPECT_EQ(json.at(key), Json::array()) << key;
  }
}

TEST(RecordJson, WritesValuesInTheirPublishedForm) {
  const Json json = json_of(test::build_full_record());
  EXPECT_EQ(json.at("kind"), "update");
  EXPECT_EQ(json.at("deadline"), "2012-04-10");
  EXPECT_EQ(json.at("own_language"), true);
  EXPECT_EQ(json.at("write_in"), Json::array({"en", "no"}));
  EXPECT_EQ(json.at("source").at("pages"), 1);
  EXPECT_EQ(json.at("subjects").at(0).at("age"), 17);
  EXPECT_EQ(json.at("subjects").at(1).at("gender"), "unknown");
  EXPECT_EQ(json.at("recipients").at(0).at("on_behalf_of").at("name"), "JUAN EJEMPLO");
  EXPECT_TRUE(json.at("copies").at(0).at("on_behalf_of").is_null());
}

TEST(RecordJson, OrdersTheKeysOfAnAddressee) {
  const Json json = json_of(test::build_full_record());
  const std::vector<std::string> want{"position", "name",  "on_behalf_of", "address", "fax",
                                      "email",    "phone", "salutation",   "web",     "notes"};
  EXPECT_EQ(keys_of(json.at("recipients").at(0)), want);
}

TEST(RecordJson, LeavesOutPageSizesTextAndEvidenceUnlessAskedFor) {
  Record record = test::build_full_record();
  record.text.reset();
  const Json json = json_of(record);
  EXPECT_FALSE(json.contains("text"));
  EXPECT_FALSE(json.contains("evidence"));
  EXPECT_FALSE(json.at("source").contains("page_sizes"));
}

TEST(RecordJson, IsWalkedByPointers) {
  const Json json = json_of(test::build_full_record());
  EXPECT_EQ(value_at(json, "/title"), "FEAR FOR SAFETY");
  EXPECT_EQ(value_at(json, "/recipients/0/address/1"), "Examplia");
  EXPECT_EQ(value_at(json, "/recipients/0/on_behalf_of/name"), "JUAN EJEMPLO");
  EXPECT_EQ(&value_at(json, ""), &json);
  for (const char* nowhere : {"/titel", "/title/0", "/recipients/1", "/recipients/x", "/error/code",
                              "/copies/0/on_behalf_of/name", "/recipients/"}) {
    EXPECT_TRUE(value_at(json, nowhere).is_null()) << nowhere;
  }
}

TEST(RecordJson, KeysEvidenceByPointersThatLeadToTheValue) {
  EmitOptions options;
  options.with_evidence = true;
  const Json json = json_of(test::build_full_record(), options);
  const Json& evidence = json.at("evidence");
  ASSERT_GT(evidence.size(), 30U);
  for (const auto& [pointer, entry] : evidence.items()) {
    const Json& value = json.at(Json::json_pointer(pointer));
    EXPECT_TRUE(value.is_primitive() && !value.is_null()) << pointer;
    EXPECT_EQ(entry.at("page"), 1) << pointer;
  }
  EXPECT_EQ(evidence.at("/recipients/0/fax/0").at("text"), "Fax: 011 555 0100");
  EXPECT_FALSE(evidence.contains("/subjects/1/gender"));
}

TEST(RecordJson, RoundsBoxesAndConfidence) {
  Record record = test::build_bare_record();
  record.source.page_sizes = {{595.2756, 841.8898}};
  record.title = {"A", {2, {{1.006, -0.001, 3.14159, 4}}, "A", 0.87654}};
  EmitOptions options;
  options.with_evidence = true;
  const Json json = json_of(record, options);
  EXPECT_EQ(to_json_line(json.at("evidence").at("/title")),
            R"({"page":2,"boxes":[[1.01,0.0,3.14,4.0]],"text":"A","confidence":0.877})");
  EXPECT_EQ(to_json_line(json.at("source").at("page_sizes")), "[[595.28,841.89]]");
}

TEST(RecordJson, NeverWritesANumberThatJsonLacks) {
  Record record = test::build_bare_record();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  record.layout.confidence = nan;
  record.title = {"A", {1, {{nan, 0, std::numeric_limits<double>::infinity(), 1}}, "A", 1}};
  EmitOptions options;
  options.with_evidence = true;
  const Json json = json_of(record, options);
  EXPECT_EQ(json.at("template").at("confidence"), 0.0);
  EXPECT_EQ(json.at("evidence").at("/title").at("boxes").at(0), Json::array({0.0, 0.0, 0.0, 1.0}));
}

TEST(RecordJson, WritesOnlyWhatIsKnownOfAPlace) {
  struct Case {
    const char* name;
    Place place;
    const char* want;
  };
  for (const Case& c :
       {Case{"both", {2, 31}, R"({"page":2,"line":31})"},
        Case{"page alone", {2, 0}, R"({"page":2,"line":null})"},
        Case{"line alone", {0, 3}, R"({"page":null,"line":3})"}, Case{"neither", {0, 0}, "null"}}) {
    Record record = test::build_bare_record();
    record.diagnostics = {{"a-code", Severity::kHint, "", c.place, "a message"}};
    const Json diagnostic = json_of(record).at("diagnostics").at(0);
    EXPECT_EQ(to_json_line(diagnostic.at("place")), c.want) << c.name;
    EXPECT_TRUE(diagnostic.at("field").is_null()) << c.name;
  }
}

TEST(RecordJson, KeepsOnlyTheFieldsAskedForInRecordOrder) {
  EmitOptions options;
  options.fields = {"deadline", "title", "evidence", "text"};
  options.with_evidence = true;
  const std::vector<std::string> want{"title", "deadline", "text", "evidence"};
  EXPECT_EQ(keys_of(json_of(test::build_full_record(), options)), want);
  EXPECT_EQ(keys_of(json_of(test::build_bare_record(), options)),
            (std::vector<std::string>{"title", "deadline", "evidence"}));
}

TEST(RecordJson, WritesAnErrorWholeWhateverTheFields) {
  EmitOptions options;
  options.fields = {"title"};
  const Outcome outcome{"a.pdf", fail(ErrorKind::kEncrypted, "a.pdf", "needs a password")};
  EXPECT_EQ(
      to_json_line(build_json(outcome, options)),
      R"({"source":{"path":"a.pdf"},"error":{"code":"encrypted","message":"needs a password"}})");
}

TEST(RecordJson, CleansPathAndMessageOfAnError) {
  struct Case {
    const char* name;
    std::string path;
    const char* want;
  };
  for (const Case& c : {
           Case{"ASCII", "a b.pdf", R"({"path":"a b.pdf"})"},
           Case{"UTF-8", "caf\xC3\xA9", R"({"path":"café"})"},
           Case{"Latin-1", "caf\xE9", R"({"path":"caf�","path_base64":"Y2Fm6Q=="})"},
           Case{"escape", "a\x1B[31m", R"({"path":"a [31m","path_base64":"YRtbMzFt"})"},
           Case{"decomposed", "cafe\xCC\x81", R"({"path":"café","path_base64":"Y2FmZcyB"})"},
       }) {
    const Outcome outcome{c.path, fail(ErrorKind::kNotFound, c.path, "gone: " + c.path)};
    const Json json = build_json(outcome, {});
    EXPECT_EQ(to_json_line(json.at("source")), c.want) << c.name;
    EXPECT_EQ(json.at("error").at("message"),
              "gone: " + json.at("source").at("path").get<std::string>())
        << c.name;
  }
}

TEST(RecordJson, ShowsThePathOfARecordAsBytesWhereTheReaderGivesThem) {
  Record record = test::build_bare_record();
  record.source.path = "caf\xEF\xBF\xBD";
  record.source.path_base64 = "Y2Fm6Q==";
  EXPECT_EQ(keys_of(json_of(record).at("source")),
            (std::vector<std::string>{"path", "path_base64", "sha256", "media_type", "pages"}));
}

}  // namespace
}  // namespace uaparse
