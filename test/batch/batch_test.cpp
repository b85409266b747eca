#include "uaparse/batch/batch.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "test/support/scratch_folder.h"
#include "uaparse/knowledge/knowledge.h"

namespace uaparse {
namespace {

constexpr std::size_t kLetters = 40;

class Batch : public testing::Test {
 protected:
  // Letters of different titles, and something that is none in the middle.
  Batch() {
    for (std::size_t i = 0; i < kLetters; ++i) {
      test::DocumentText document;
      document.title = "VILLAGERS AT RISK NEAR STONE " + std::to_string(i);
      const std::string path = (folder_.path() / (std::to_string(i) + ".txt")).string();
      std::ofstream(path) << (i == kLetters / 2 ? "Twelve reams of paper\n" : document.text());
      inputs_.paths.push_back(path);
    }
    options_.emit.format = Format::kNdjson;
  }

  BatchSummary run(std::ostream& out, const std::function<Haste()>& haste) {
    return run_batch(
        inputs_, options_, compiled_knowledge(), out,
        {[this](const BatchFailure& failure) { failures_.push_back(failure.code); }, haste});
  }

  std::string output(int workers) {
    options_.workers = workers;
    failures_.clear();
    std::ostringstream out;
    summary_ = run(out, [] { return Haste::kNone; });
    return out.str();
  }

  test::ScratchFolder folder_;
  InputList inputs_;
  BatchOptions options_;
  BatchSummary summary_;
  std::vector<std::string> failures_;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

TEST_F(Batch, WritesALineForEachInputInTheirOrder) {
  const std::vector<std::string> lines = lines_of(output(2));
  ASSERT_EQ(lines.size(), kLetters);
  for (std::size_t i = 0; i < kLetters; ++i) {
    const std::string expected =
        i == kLetters / 2 ? "\"not-an-urgent-action\"" : "NEAR STONE " + std::to_string(i) + "\"";
    EXPECT_NE(lines[i].find(expected), std::string::npos) << lines[i];
  }
  EXPECT_EQ(failures_, std::vector<std::string>{"not-an-urgent-action"});
  EXPECT_EQ(summary_.done, kLetters);
  EXPECT_EQ(summary_.generations.at("ua-2009"), kLetters - 1);
  EXPECT_FALSE(summary_.is_interrupted);
}

TEST_F(Batch, WritesTheSameWhateverTheNumberOfWorkersIs) {
  const std::string alone = output(1);
  EXPECT_EQ(output(2), alone);
  EXPECT_EQ(output(7), alone);
}

TEST_F(Batch, PutsRefusedInputsIntoTheirPlaces) {
  const auto refused = [](const char* path, std::size_t place) {
    return RefusedInput{{ErrorKind::kNotFound, path, "no such file"}, place};
  };
  inputs_.paths.resize(2);
  inputs_.refused = {refused("first", 0), refused("second", 1), refused("last", 2)};
  const std::vector<std::string> lines = lines_of(output(2));
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_NE(lines[0].find("\"first\""), std::string::npos);
  EXPECT_NE(lines[2].find("\"second\""), std::string::npos);
  EXPECT_NE(lines[4].find("\"last\""), std::string::npos);
  EXPECT_EQ(summary_.inputs, 5U);
}

TEST_F(Batch, WritesTheHeaderOfATableOnce) {
  options_.emit.format = Format::kCsv;
  const std::string table = output(3);
  EXPECT_TRUE(table.starts_with("path,"));
  EXPECT_EQ(table.find("path,", 1), std::string::npos);
  EXPECT_EQ(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')), kLetters + 1);
}

TEST_F(Batch, KeepsTheFirstInputsWhenItIsInterrupted) {
  options_.workers = 2;
  std::ostringstream out;
  const BatchSummary summary =
      run(out, [&] { return lines_of(out.str()).size() >= 5 ? Haste::kFinish : Haste::kNone; });
  EXPECT_TRUE(summary.is_interrupted);
  EXPECT_LT(summary.done, kLetters);
  const std::string whole = output(1);
  EXPECT_EQ(whole.substr(0, out.str().size()), out.str());
  EXPECT_EQ(lines_of(out.str()).size(), summary.done);
}

TEST_F(Batch, EndsWhenNobodyReadsOn) {
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  const BatchSummary summary = run(out, [] { return Haste::kNone; });
  EXPECT_EQ(summary.done, 0U);
  EXPECT_FALSE(summary.is_interrupted);
}

TEST_F(Batch, OfNothingIsEmpty) {
  inputs_.paths.clear();
  EXPECT_EQ(output(2), "");
  EXPECT_FALSE(summary_.is_interrupted);
}

}  // namespace
}  // namespace uaparse
