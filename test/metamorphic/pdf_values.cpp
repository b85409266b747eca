#include "test/metamorphic/pdf_values.h"

#include <fstream>

#include <gtest/gtest.h>

#include "uaparse/emit/record_json.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/reader/reader.h"

namespace uaparse::test {

namespace {

// A record that is there no more differs in all of its keys.
Keys differences(const Values& expected, const Values& values) {
  Keys keys;
  for (const auto& [key, value] : expected.items()) {
    if (!values.contains(key) || values[key] != value) {
      keys.insert(key);
    }
  }
  return keys;
}

}  // namespace

Values values_of(const Result<Record>& record) {
  Values values = build_json({"", record}, {});
  for (const char* const key : {"generator", "source", "diagnostics"}) {
    values.erase(key);
  }
  if (record) {
    values["template"] = record->layout.id;
  }
  return values;
}

Values values_of(const Document& document) {
  return values_of(extract_record(document, {}, compiled_knowledge()));
}

Document read_pdf(const std::filesystem::path& path) {
  Result<Document> document = load_file(path.string()).and_then([](const Input& input) {
    return read_document(input, {});
  });
  if (!document) {
    ADD_FAILURE() << path << ": " << document.error().message;
    return {};
  }
  return *std::move(document);
}

Values known_changes(std::string_view change) {
  std::ifstream file(UAPARSE_SOURCE_DIR "/test/metamorphic/known_pdf.json");
  return Values::parse(file).value(std::string(change), Values::object());
}

void expect_same_values(const std::string& id, const Values& expected, const Values& values,
                        const Keys& known) {
  constexpr std::size_t kMostBytes = 1000;
  const Keys keys = differences(expected, values);
  for (const std::string& key : keys) {
    EXPECT_TRUE(known.contains(key))
        << id << ": " << key << " was " << expected[key].dump().substr(0, kMostBytes) << "\nis "
        << values.value(key, Values()).dump().substr(0, kMostBytes);
  }
  for (const std::string& key : known) {
    EXPECT_TRUE(keys.contains(key))
        << id << ": " << key << " does not change any more; take it from the list";
  }
}

}  // namespace uaparse::test
