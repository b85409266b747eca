#include "cmd/uaparse/progress.h"

#include <iostream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

constexpr const char* kBegin = "\r\x1B[?7l";
constexpr const char* kEnd = "\x1B[K\x1B[?7h";
constexpr const char* kErase = "\r\x1B[K";

BatchProgress at(double seconds, std::size_t done = 0) {
  BatchProgress progress;
  progress.inputs = 10;
  progress.done = done;
  progress.records = done;
  progress.seconds = seconds;
  return progress;
}

class Display : public testing::Test {
 protected:
  ProgressDisplay display(ProgressForm form) {
    return {err_, form, [] { return std::size_t{12}; }};
  }

  std::string written() {
    std::string text = err_.str();
    err_.str("");
    return text;
  }

  std::ostringstream err_;
};

TEST_F(Display, DrawsTheBarOverItself) {
  ProgressDisplay bar = display(ProgressForm::kBar);
  bar.show(at(0));
  EXPECT_EQ(written(), std::string(kBegin) + "0% 0/10" + kEnd);
  bar.show(at(1, 3));
  EXPECT_EQ(written(), std::string(kBegin) + "30% 3/10" + kEnd);
}

TEST_F(Display, DrawsAtMostTenTimesASecond) {
  ProgressDisplay bar = display(ProgressForm::kBar);
  for (int thousandth = 0; thousandth < 1000; ++thousandth) {
    bar.show(at(thousandth / 1000.0));
  }
  EXPECT_LE(count(written(), kBegin), 10U);
}

TEST_F(Display, TakesTheBarAwayBeforeAMessageAndDrawsItAfterwards) {
  ProgressDisplay bar = display(ProgressForm::kBar);
  bar.clear();
  EXPECT_EQ(written(), "");
  bar.show(at(0));
  written();
  bar.clear();
  bar.clear();
  EXPECT_EQ(written(), kErase);
  bar.show(at(0.2));
  EXPECT_EQ(written(), std::string(kBegin) + "0% 0/10" + kEnd);
}

TEST_F(Display, LeavesNoBarBehind) {
  {
    ProgressDisplay bar = display(ProgressForm::kBar);
    bar.show(at(0));
    written();
    bar.finish(at(1, 10));
    EXPECT_EQ(written(), kErase);
    bar.show(at(2, 10));
  }
  EXPECT_EQ(written(), "");
  {
    ProgressDisplay bar = display(ProgressForm::kBar);
    bar.show(at(0));
    written();
  }
  EXPECT_EQ(written(), kErase);
}

TEST_F(Display, WritesPlainLinesNowAndThenAndOneAtTheEnd) {
  ProgressDisplay plain = display(ProgressForm::kPlain);
  plain.show(at(0));
  plain.show(at(4.9, 1));
  EXPECT_EQ(written(), "");
  plain.show(at(5, 5));
  EXPECT_EQ(written(), "uaparse: 50% 5/10, 0:05 left, 1.0/s, 5 records, 0 not UA, 0 failed\n");
  plain.show(at(9.9, 6));
  plain.clear();
  EXPECT_EQ(written(), "");
  plain.show(at(10, 10));
  plain.finish(at(10, 10));
  EXPECT_EQ(count(written(), "\n"), 2U);
}

TEST_F(Display, WritesNothingUnasked) {
  ProgressDisplay none = display(ProgressForm::kNone);
  none.show(at(0));
  none.clear();
  none.finish(at(10, 10));
  EXPECT_EQ(written(), "");
}

TEST(ProgressForms, AreFoundByTheirNames) {
  EXPECT_EQ(find_progress_form("auto"), ProgressForm::kAuto);
  EXPECT_EQ(find_progress_form("bar"), ProgressForm::kBar);
  EXPECT_EQ(find_progress_form("plain"), ProgressForm::kPlain);
  EXPECT_EQ(find_progress_form("none"), ProgressForm::kNone);
  EXPECT_FALSE(find_progress_form("Bar"));
}

TEST(ProgressForms, DrawNothingUnaskedWhereNobodySees) {
  std::ostringstream err;
  EXPECT_EQ(resolve(ProgressForm::kAuto, err, false), ProgressForm::kNone);
  EXPECT_EQ(resolve(ProgressForm::kBar, err, false), ProgressForm::kBar);
  EXPECT_EQ(resolve(ProgressForm::kPlain, err, true), ProgressForm::kPlain);
}

}  // namespace
}  // namespace uaparse::cli
