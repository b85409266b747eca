// Every folder of samples/ with a document holds the record that is to come of it, too. They are
// found when the test runs, so adding a case is dropping two files:
//
//   samples/<id>/source.txt or source.pdf
//   samples/<id>/expected.yaml     the record with its diagnostics, without `generator` and
//   `source`
//
// UPDATE_GOLDEN=1 in the environment writes what came out over expected.yaml. The test fails all
// the same, so that no run can pass by blessing itself: read the diff, then run again without it.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "test/golden/line_diff.h"
#include "uaparse/emit/emit.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/reader/reader.h"

namespace uaparse::test {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> find_sources(const fs::path& folder) {
  std::vector<fs::path> sources;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().stem() == "source") {
      sources.push_back(entry.path());
    }
  }
  return sources;
}

std::vector<std::string> find_samples() {
  std::vector<std::string> ids;
  for (const fs::directory_entry& entry : fs::directory_iterator(UAPARSE_SOURCE_DIR "/samples")) {
    // The others show how uaparse is run, on slurm for one.
    if (entry.is_directory() &&
        (fs::exists(entry.path() / "expected.yaml") || !find_sources(entry.path()).empty())) {
      ids.push_back(entry.path().filename().string());
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// All that depends on the document alone: not the path, not the version of the knowledge.
std::vector<std::string> golden_fields() {
  std::vector<std::string> fields;
  for (const std::string_view name : field_names()) {
    if (name != "generator" && name != "source" && name != "text" && name != "evidence") {
      fields.emplace_back(name);
    }
  }
  return fields;
}

std::string extract_yaml(const fs::path& source) {
  const Result<Input> input = load_file(source.string());
  if (!input) {
    return input.error().message;
  }
  std::ostringstream out;
  Emitter emitter(out, {Format::kYaml, false, false, golden_fields()});
  emitter.begin();
  emitter.write({source.string(), extract_record(*input, {}, compiled_knowledge())});
  emitter.end();
  return out.str();
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, SampleGivesItsExpectedRecord) {
  const fs::path folder = fs::path(UAPARSE_SOURCE_DIR "/samples") / GetParam();
  const std::vector<fs::path> sources = find_sources(folder);
  ASSERT_EQ(sources.size(), 1U) << folder << " needs one file named source.*";
  const fs::path expected = folder / "expected.yaml";
  const std::string got = extract_yaml(sources.front());
  const std::string diff = line_diff(read_file(expected), got);
  if (diff.empty()) {
    return;
  }
  const bool is_update = std::getenv("UPDATE_GOLDEN") != nullptr;
  if (is_update) {
    std::ofstream(expected, std::ios::binary) << got;
  }
  ADD_FAILURE() << expected.string() << (is_update ? " is rewritten; read it" : " (-) is not")
                << " what came out (+):\n"
                << diff;
}

std::string test_name(const testing::TestParamInfo<std::string>& sample) {
  std::string name = sample.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Samples, Golden, testing::ValuesIn(find_samples()), test_name);

}  // namespace

}  // namespace uaparse::test
