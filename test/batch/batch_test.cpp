#include "uaparse/batch/batch.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "test/support/document_text.h"
#include "test/support/scratch_folder.h"
#include "uaparse/batch/stream_sink.h"
#include "uaparse/knowledge/knowledge.h"

namespace uaparse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLetters = 40;

class Batch : public testing::Test {
 protected:
  // Letters of different titles, and something that is none in the middle.
  Batch() {
    emit_.format = Format::kNdjson;
    for (std::size_t i = 0; i < kLetters; ++i) {
      inputs_.paths.push_back(
          folder_.add(std::to_string(i) + ".txt",
                      i == kLetters / 2 ? "Twelve reams of paper\n" : letter(std::to_string(i))));
    }
  }

  static std::string letter(const std::string& name) {
    test::DocumentText document;
    document.title = "VILLAGERS AT RISK NEAR STONE " + name;
    return document.text();
  }

  BatchSummary run(std::ostream& out, const std::function<Haste()>& haste,
                   Journal* journal = nullptr) {
    StreamSink sink(out, "out", emit_);
    BatchSummary summary =
        run_batch(inputs_, options_, compiled_knowledge(), {sink, journal},
                  {[this](const std::string& /*path*/, const OutcomeSummary& outcome) {
                     if (!outcome.code.empty()) {
                       failures_.push_back(outcome.code);
                     }
                   },
                   haste});
    if (!summary.is_cut_off) {
      EXPECT_FALSE(sink.finish().has_value());
    }
    return summary;
  }

  std::string output(int workers) {
    options_.workers = workers;
    failures_.clear();
    std::ostringstream out;
    summary_ = run(out, [] { return Haste::kNone; });
    return out.str();
  }

  // With the journal of the runs before, counting what is read.
  std::string output_again() {
    const std::string log = folder_.path("log");
    fs::remove(log);
    options_.workers = 2;
    options_.before_reading = [log](const std::string& path) {
      std::ofstream(log, std::ios::app) << path << '\n';
    };
    failures_.clear();
    const Result<Journal::Opened> opened = Journal::open(folder_.path("journal"), {});
    EXPECT_TRUE(opened.has_value());
    std::ostringstream out;
    summary_ = run(
        out, [] { return Haste::kNone; }, opened->journal.get());
    read_.clear();
    std::ifstream names(log);
    for (std::string name; std::getline(names, name);) {
      read_.push_back(name);
    }
    return out.str();
  }

  test::ScratchFolder folder_;
  InputList inputs_;
  BatchOptions options_;
  EmitOptions emit_;
  BatchSummary summary_;
  std::vector<std::string> failures_;
  std::vector<std::string> read_;
  std::size_t read_done_ = 0;
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
  EXPECT_EQ(summary_.report.totals().done, kLetters);
  EXPECT_EQ(summary_.report.totals().generations.at("ua-2009"), kLetters - 1);
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
  emit_.format = Format::kCsv;
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
  EXPECT_LT(summary.report.totals().done, kLetters);
  const std::string whole = output(1);
  EXPECT_EQ(whole.substr(0, out.str().size()), out.str());
  EXPECT_EQ(lines_of(out.str()).size(), summary.report.totals().done);
}

TEST_F(Batch, EndsWhenNobodyReadsOn) {
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  const BatchSummary summary = run(out, [] { return Haste::kNone; });
  EXPECT_EQ(summary.report.totals().done, 0U);
  EXPECT_FALSE(summary.is_interrupted);
}

TEST_F(Batch, OfNothingIsEmpty) {
  inputs_.paths.clear();
  EXPECT_EQ(output(2), "");
  EXPECT_FALSE(summary_.is_interrupted);
}

TEST_F(Batch, ReadsNothingAgainThatItKnows) {
  const std::string first = output_again();
  EXPECT_EQ(read_.size(), kLetters);
  EXPECT_EQ(summary_.taken_over, 0U);
  const std::string second = output_again();
  EXPECT_EQ(second, first);
  EXPECT_EQ(read_, std::vector<std::string>());
  EXPECT_EQ(summary_.taken_over, kLetters);
  EXPECT_EQ(summary_.report.totals().generations.at("ua-2009"), kLetters - 1);
  options_.before_reading = {};
  EXPECT_EQ(output(2), first);
}

TEST_F(Batch, ReadsAgainWhatChangedAndWhatIsNew) {
  output_again();
  folder_.add("3.txt", letter("that is another"));
  inputs_.paths.push_back(folder_.add("new.txt", letter("that is new")));
  const std::vector<std::string> lines = lines_of(output_again());
  std::sort(read_.begin(), read_.end());
  EXPECT_EQ(read_, (std::vector<std::string>{folder_.path("3.txt"), folder_.path("new.txt")}));
  EXPECT_NE(lines[3].find("STONE that is another"), std::string::npos);
  EXPECT_NE(lines.back().find("STONE that is new"), std::string::npos);
}

TEST_F(Batch, ReadsNothingAgainBecauseOfItsTimeAlone) {
  const std::string first = output_again();
  fs::last_write_time(inputs_.paths[5], fs::file_time_type::clock::now());
  EXPECT_EQ(output_again(), first);
  EXPECT_EQ(read_, std::vector<std::string>());
}

TEST_F(Batch, ReadsFilesOfOneContentOnce) {
  inputs_.paths.clear();
  for (const char* name : {"a.txt", "b.txt", "c.txt", "d.txt"}) {
    inputs_.paths.push_back(folder_.add(name, letter("everywhere")));
  }
  const std::vector<std::string> lines = lines_of(output_again());
  EXPECT_EQ(read_.size(), 1U);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(summary_.taken_over, 3U);
  EXPECT_EQ(lines[2], lines_of(output(1))[2]);
  // Nor when one comes later.
  inputs_.paths.push_back(folder_.add("e.txt", letter("everywhere")));
  EXPECT_EQ(lines_of(output_again()).size(), 5U);
  EXPECT_EQ(read_, std::vector<std::string>());
}

TEST_F(Batch, TriesAgainWhatFailed) {
  inputs_.paths = {folder_.add("a.pdf", "%PDF-1.4\nnothing more\n"), folder_.path("gone.txt"),
                   folder_.add("b.txt", letter("that is sound"))};
  output_again();
  EXPECT_EQ(failures_, (std::vector<std::string>{"damaged", "not-found"}));
  folder_.add("gone.txt", letter("that came back"));
  const std::vector<std::string> lines = lines_of(output_again());
  EXPECT_EQ(failures_, std::vector<std::string>{"damaged"});
  EXPECT_EQ(summary_.taken_over, 1U);
  EXPECT_NE(lines[1].find("STONE that came back"), std::string::npos);
}

TEST_F(Batch, LosesNothingOfWhatIsDoneAheadOfASlowInput) {
  const std::string slow = inputs_.paths.front();
  options_.workers = 2;
  options_.before_reading = [slow](const std::string& path) {
    if (path == slow) {
      std::this_thread::sleep_for(std::chrono::minutes(1));
    }
  };
  const auto stop_when_others_are_done = [&] {
    return read_done_ == kLetters - 1 ? Haste::kStop : Haste::kNone;
  };
  {
    const Result<Journal::Opened> opened = Journal::open(folder_.path("journal"), {});
    std::ostringstream out;
    StreamSink sink(out, "out", emit_);
    const BatchSummary summary =
        run_batch(inputs_, options_, compiled_knowledge(), {sink, opened->journal.get()},
                  {[](const std::string&, const OutcomeSummary&) {}, stop_when_others_are_done,
                   [this](const BatchProgress& progress) { read_done_ = progress.done; }});
    EXPECT_TRUE(summary.is_interrupted);
    EXPECT_EQ(out.str(), "");
  }
  EXPECT_EQ(lines_of(output_again()).size(), kLetters);
  EXPECT_EQ(read_, std::vector<std::string>{slow});
}

}  // namespace
}  // namespace uaparse
