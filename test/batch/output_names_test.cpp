#include "uaparse/batch/output_names.h"

#include <gtest/gtest.h>

#include "test/support/text_case.h"

namespace uaparse {
namespace {

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

class OutputName : public testing::TestWithParam<test::TextCase> {};

TEST_P(OutputName, MirrorsPathBelowOperand) {
  EXPECT_EQ(output_name(GetParam().input, "yaml"), GetParam().want);
}

const test::TextCase kNameRows[] = {
    {"KeepsWholeName", "a.pdf", "a.pdf.yaml"},
    {"KeepsFolders", "1992/mde/a.pdf", "1992/mde/a.pdf.yaml"},
    {"DropsRoot", "/mnt/a.pdf", "mnt/a.pdf.yaml"},
    {"DropsParents", "../../a.pdf", "a.pdf.yaml"},
    {"DropsParentsWithin", "b/../../a.pdf", "b/a.pdf.yaml"},
    {"DropsItself", "./b/.//a.pdf", "b/a.pdf.yaml"},
    {"KeepsOtherDots", "..b/.../.a.pdf", "..b/.../.a.pdf.yaml"},
    {"KeepsAnyBytes", "a\nb/caf\xE9.pdf", "a\nb/caf\xE9.pdf.yaml"},
    // 255 bytes with the .part of a file that is not whole yet.
    {"KeepsNameOf245Bytes", repeated("n", 245), repeated("n", 245) + ".yaml"},
    // The digits are those of sha256sum.
    {"ShortensLongerName", "d/" + repeated("n", 246),
     "d/" + repeated("n", 228) + "~383220fa2f67d1fa.yaml"},
    {"ShortensBetweenCharacters", repeated("\xC3\xA9", 123) + "n",
     repeated("\xC3\xA9", 114) + "~0da603dd524abd3b.yaml"},
};

INSTANTIATE_TEST_SUITE_P(All, OutputName, testing::ValuesIn(kNameRows),
                         [](const auto& row) { return test::case_name(row); });

TEST(OutputName, FitsFileSystemsWhateverTheBytes) {
  for (const std::string& part :
       {std::string("n"), std::string("\x80"), std::string("\xF0\x9F\x93\x84")}) {
    for (std::size_t length = 200; length <= 255; ++length) {
      const std::string name = repeated(part, 255).substr(0, length);
      EXPECT_LE(output_name(name, "yaml").size(), 250U);
      EXPECT_GE(output_name(name, "yaml").size(), 200U);
    }
  }
}

TEST(OutputName, KeepsLongNamesApart) {
  EXPECT_NE(output_name(repeated("n", 251) + ".pdf", "yaml"),
            output_name(repeated("n", 251) + ".txt", "yaml"));
}

InputList inputs_of(const std::vector<std::pair<std::string, std::size_t>>& rows) {
  InputList inputs;
  for (const auto& [path, below] : rows) {
    inputs.paths.push_back(path);
    inputs.below.push_back(below);
  }
  return inputs;
}

TEST(FindSharedOutputs, FindsNoneAmongPathsThatDiffer) {
  const InputList inputs = inputs_of({{"boxes/a.pdf", 6},
                                      {"boxes/a.txt", 6},
                                      {"boxes/A.pdf", 6},
                                      {"boxes/1992/a.pdf", 6},
                                      {"boxes/a.pdf/a.pdf", 6},
                                      {"more/1993/a.pdf", 5},
                                      {"boxes/b.pdf", 0}});
  EXPECT_TRUE(find_shared_outputs(inputs, "json").empty());
}

struct SharedRow {
  const char* name = "";
  std::vector<std::pair<std::string, std::size_t>> inputs;
  std::vector<std::pair<std::string, std::string>> want;  // later path, reason
};

std::ostream& operator<<(std::ostream& out, const SharedRow& row) {
  return out << row.name;
}

class SharedOutputs : public testing::TestWithParam<SharedRow> {};

TEST_P(SharedOutputs, AreFoundWithBothInputsNamed) {
  std::vector<std::pair<std::string, std::string>> found;
  for (const Error& error : find_shared_outputs(inputs_of(GetParam().inputs), "yaml")) {
    EXPECT_EQ(error.kind, ErrorKind::kInvalid);
    found.emplace_back(error.subject, error.message);
  }
  std::vector<std::pair<std::string, std::string>> want;
  for (const auto& [path, reason] : GetParam().want) {
    want.emplace_back(path, "cannot have an output of its own: " + reason +
                                " (name the folder above both, or use another output)");
  }
  EXPECT_EQ(found, want);
}

const SharedRow kSharedRows[] = {
    {"TwoOperandsWithEqualPathsBelow",
     {{"x/1992/a.pdf", 2}, {"y/1992/a.pdf", 2}},
     {{"y/1992/a.pdf", "x/1992/a.pdf has the same output: 1992/a.pdf.yaml"}}},
    {"EachLaterOneOfThree",
     {{"x/a.pdf", 2}, {"y/a.pdf", 2}, {"z/a.pdf", 2}},
     {{"y/a.pdf", "x/a.pdf has the same output: a.pdf.yaml"},
      {"z/a.pdf", "x/a.pdf has the same output: a.pdf.yaml"}}},
    {"PathsThatDifferInWhatIsDropped",
     {{"../a.pdf", 0}, {"a.pdf", 0}},
     {{"a.pdf", "../a.pdf has the same output: a.pdf.yaml"}}},
    {"FolderThatIsAnOutput",
     {{"x/a.pdf", 2}, {"x/a.pdf.yaml/b.pdf", 2}},
     {{"x/a.pdf.yaml/b.pdf", "x/a.pdf has an output that is no folder: a.pdf.yaml"}}},
    {"OutputThatIsAFolder",
     {{"x/a.pdf.yaml/c/b.pdf", 2}, {"y/a.pdf", 2}},
     {{"y/a.pdf", "x/a.pdf.yaml/c/b.pdf has its output in a folder of that name: a.pdf.yaml"}}},
};

INSTANTIATE_TEST_SUITE_P(All, SharedOutputs, testing::ValuesIn(kSharedRows),
                         [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace uaparse
