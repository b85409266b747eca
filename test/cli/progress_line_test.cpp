#include "cmd/uaparse/progress_line.h"

#include <algorithm>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

namespace uaparse::cli {
namespace {

BatchProgress halfway() {
  BatchProgress progress;
  progress.inputs = 1000;
  progress.done = 420;
  progress.records = 400;
  progress.not_urgent_actions = 18;
  progress.failed = 2;
  return progress;
}

BatchProgress with_slow_file(double seconds, std::string path = "boxes/1992/a.pdf") {
  BatchProgress progress = halfway();
  progress.slowest_path = std::move(path);
  progress.slowest_seconds = seconds;
  return progress;
}

BatchProgress over(std::size_t done, std::size_t inputs) {
  BatchProgress progress;
  progress.inputs = inputs;
  progress.done = done;
  progress.records = done;
  return progress;
}

struct LineCase {
  const char* name = "";
  BatchProgress progress;
  std::optional<double> per_second;
  std::size_t columns = 0;
  std::string want;
};

std::ostream& operator<<(std::ostream& out, const LineCase& row) {
  return out << row.name;
}

class ProgressLine : public testing::TestWithParam<LineCase> {};

TEST_P(ProgressLine, Shows) {
  const LineCase& row = GetParam();
  EXPECT_EQ(progress_line(row.progress, row.per_second, row.columns), row.want);
}

const LineCase kLines[] = {
    {"BarShareTimeLeftRateAndCounts", halfway(), 58, 79,
     "[=====>       ] 42% 420/1000, 0:10 left, 58/s, 400 records, 18 not UA, 2 failed"},
    {"NeitherTimeNorRateBeforeThereIsOne", halfway(), std::nullopt, 62,
     "[=====>       ] 42% 420/1000, 400 records, 18 not UA, 2 failed"},
    {"NoBarWhereTheLineIsFull", halfway(), 58, 63,
     "42% 420/1000, 0:10 left, 58/s, 400 records, 18 not UA, 2 failed"},
    {"NoCountsWhereTheyDoNotFit", halfway(), 58, 62,
     "[===========>               ] 42% 420/1000, 0:10 left, 58/s"},
    {"TheShareLast", halfway(), 58, 12, "42% 420/1000"},
    {"ThePercentageInAWindowOfNoWidth", halfway(), 58, 11, "42%"},
    {"NothingWithoutColumns", halfway(), 58, 0, ""},
    {"AFileThatTakesLong", with_slow_file(3.4), 58, 120,
     "[=========>             ] 42% 420/1000, 0:10 left, 58/s, 400 records, 18 not UA, 2 failed, "
     "slowest 0:03 boxes/1992/a.pdf"},
    {"NoFileThatIsFast", with_slow_file(0.9), 58, 63,
     "42% 420/1000, 0:10 left, 58/s, 400 records, 18 not UA, 2 failed"},
    {"APathCutToItsEnds", with_slow_file(3.4), 58, 91,
     "42% 420/1000, 0:10 left, 58/s, 400 records, 18 not UA, 2 failed, "
     "slowest 0:03 boxes...a.pdf"},
    {"ControlsWrittenOut", with_slow_file(61, "a\x1B[2J\nb"), std::nullopt, 90,
     "[=====>       ] 42% 420/1000, 400 records, 18 not UA, 2 failed, "
     "slowest 1:01 a\\x1B[2J\\x0Ab"},
    {"AllDone", over(1, 1), 1.04, 68,
     "[=========] 100% 1/1, 0:00 left, 1.0/s, 1 record, 0 not UA, 0 failed"},
    {"NotAllBeforeAllIsDone", over(99999, 100000), std::nullopt, 16, "99% 99999/100000"},
    {"NothingToDo", over(0, 0), std::nullopt, 8, "100% 0/0"},
};

INSTANTIATE_TEST_SUITE_P(, ProgressLine, testing::ValuesIn(kLines),
                         [](const auto& row) { return std::string(row.param.name); });

struct DurationCase {
  std::size_t inputs = 0;  // of which one a second is done
  std::string want;
};

TEST(ProgressMessage, SaysTheTimeLeft) {
  for (const DurationCase& row :
       {DurationCase{0, "0:00 left"}, DurationCase{59, "0:59 left"}, DurationCase{60, "1:00 left"},
        DurationCase{3599, "59:59 left"}, DurationCase{3600, "1:00:00 left"},
        DurationCase{172799, "47:59:59 left"}, DurationCase{172800, "2 days left"}}) {
    const std::string line = progress_message(over(0, row.inputs), 1);
    EXPECT_NE(line.find(", " + row.want + ","), std::string::npos) << line;
  }
}

TEST(ProgressMessage, IsWholeWhateverItsLength) {
  const std::string path(300, 'a');
  EXPECT_EQ(
      progress_message(with_slow_file(3.4, path), 5.25),
      "42% 420/1000, 1:50 left, 5.2/s, 400 records, 18 not UA, 2 failed, slowest 0:03 " + path);
}

std::size_t columns_of(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

TEST(ProgressLineWidth, IsNeverMoreThanThereIs) {
  for (const std::string& path :
       {std::string("a"), std::string(300, 'a'), std::string("caf\u00e9/\u00e9\u00e9.pdf"),
        std::string(300, '\xFF'), std::string("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")}) {
    for (std::size_t columns = 0; columns < 200; ++columns) {
      const std::string line = progress_line(with_slow_file(100, path), 0.02, columns);
      EXPECT_LE(columns_of(line), columns) << line;
      EXPECT_EQ(std::count_if(line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }),
                0)
          << line;
    }
  }
}

struct CutCase {
  std::string text;
  std::size_t columns = 0;
  std::string want;
};

TEST(CutInMiddle, KeepsBothEnds) {
  for (const CutCase& row :
       {CutCase{"abcdef", 6, "abcdef"}, CutCase{"abcdefg", 6, "a...fg"},
        CutCase{"abcdefgh", 7, "ab...gh"}, CutCase{"abcdef", 3, "abc"}, CutCase{"abc", 0, ""},
        CutCase{"\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", 6, "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"},
        CutCase{"\u00e9\u00e8\u00ea\u00eb\u00e0\u00e1\u00e2", 6, "\u00e9...\u00e1\u00e2"}}) {
    EXPECT_EQ(cut_in_middle(row.text, row.columns), row.want);
  }
}

TEST(Pace, IsNotKnownInTheFirstSeconds) {
  Pace pace;
  EXPECT_FALSE(pace.per_second());
  for (int tenth = 0; tenth < 30; ++tenth) {
    pace.add(tenth / 10.0, static_cast<std::size_t>(tenth));
    EXPECT_FALSE(pace.per_second());
  }
  pace.add(3, 30);
  EXPECT_DOUBLE_EQ(pace.per_second().value_or(0), 10);
}

TEST(Pace, IsNotKnownWhileNothingGetsDone) {
  Pace pace;
  pace.add(0, 0);
  pace.add(10, 0);
  EXPECT_FALSE(pace.per_second());
}

TEST(Pace, ForgetsWhatWasFasterBefore) {
  Pace pace;
  pace.add(0, 0);
  pace.add(1, 90000);
  for (int tenth = 11; tenth <= 300; ++tenth) {
    pace.add(tenth / 10.0, static_cast<std::size_t>(90000 + tenth / 10 * 50));
  }
  EXPECT_NEAR(pace.per_second().value_or(0), 50, 5);
}

}  // namespace
}  // namespace uaparse::cli
