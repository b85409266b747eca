// What a document says does not change with who prints it, nor with the type: reprints/ holds
// documents of the own corpus from another producer, in another font and size.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "test/metamorphic/pdf_values.h"

namespace uaparse::test {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> find_reprints() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry :
       fs::directory_iterator(UAPARSE_SOURCE_DIR "/test/metamorphic/reprints")) {
    if (entry.path().extension() == ".pdf") {
      names.push_back(entry.path().stem().string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Reprint : public testing::TestWithParam<std::string> {};

TEST_P(Reprint, SaysWhatTheFirstPrintSays) {
  const std::string& name = GetParam();
  const std::string first = name.substr(0, name.rfind('-'));
  const fs::path root = UAPARSE_SOURCE_DIR "/test";
  const Document print = read_pdf(root / "corpus/own/pdf" / (first + ".pdf"));
  const Document reprint = read_pdf(root / "metamorphic/reprints" / (name + ".pdf"));
  expect_same_values(name, values_of(print), values_of(reprint),
                     known_changes("reprint").value(name, Keys()));
}

TEST(Reprints, ThatAreKnownToBeReadOtherwiseAreThere) {
  const std::vector<std::string> names = find_reprints();
  const Values known = known_changes("reprint");
  for (const auto& [name, keys] : known.items()) {
    EXPECT_TRUE(std::binary_search(names.begin(), names.end(), name)) << name;
  }
}

std::string test_name(const testing::TestParamInfo<std::string>& reprint) {
  std::string name = reprint.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Own, Reprint, testing::ValuesIn(find_reprints()), test_name);

}  // namespace

}  // namespace uaparse::test
