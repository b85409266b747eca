// What a PDF says does not change with where its words stand: every PDF of the corpora is read, its
// boxes are changed (box_changes.h), and the values are compared.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "test/metamorphic/box_changes.h"
#include "test/metamorphic/pdf_values.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"

namespace uaparse::test {

namespace {

namespace fs = std::filesystem;

struct Sample {
  std::string id;
  Document document;
  Record record;
};

void read_samples(const fs::path& folder, std::vector<Sample>& samples) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    Document document = read_pdf(entry.path());
    const Result<Record> record = extract_record(document, {}, compiled_knowledge());
    ASSERT_TRUE(record) << entry.path() << ": " << record.error().message;
    samples.push_back({entry.path().stem().string(), std::move(document), *record});
  }
}

const std::vector<Sample>& samples() {
  static const std::vector<Sample> kSamples = [] {
    std::vector<Sample> samples;
    read_samples(UAPARSE_SOURCE_DIR "/test/corpus/dev/pdf", samples);
    read_samples(UAPARSE_SOURCE_DIR "/test/corpus/own/pdf", samples);
    std::sort(samples.begin(), samples.end(),
              [](const Sample& a, const Sample& b) { return a.id < b.id; });
    return samples;
  }();
  return kSamples;
}

Values expected_values(const Record& record, const ChangedDocument& changed) {
  const Values before = values_of(Result<Record>(record));
  Values expected = before;
  for (std::size_t i = 0; i < changed.recipients.size(); ++i) {
    expected["recipients"][i] = before["recipients"][changed.recipients[i]];
  }
  return expected;
}

class Boxes : public testing::TestWithParam<BoxChange> {};

TEST_P(Boxes, DoNotChangeWhatADocumentSays) {
  const BoxChange& change = GetParam();
  Values known = known_changes(change.name);
  std::size_t count = 0;
  for (const Sample& sample : samples()) {
    if (const auto changed = change.apply(sample.document, sample.record)) {
      expect_same_values(sample.id, expected_values(sample.record, *changed),
                         values_of(changed->document), known.value(sample.id, Keys()));
      known.erase(sample.id);
      ++count;
    }
  }
  EXPECT_TRUE(known.empty()) << "not changed, take them from the list: " << known.dump();
  EXPECT_GE(count, change.least_documents);
  RecordProperty("documents", static_cast<int>(count));
}

std::string test_name(const testing::TestParamInfo<BoxChange>& change) {
  return std::string(change.param.name);
}

INSTANTIATE_TEST_SUITE_P(Changes, Boxes, testing::ValuesIn(box_changes()), test_name);

}  // namespace

}  // namespace uaparse::test
