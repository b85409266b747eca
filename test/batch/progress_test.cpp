#include "uaparse/batch/progress.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

ProgressMeter::Time at_second(int second) {
  return ProgressMeter::Time() + std::chrono::seconds(second);
}

TEST(ProgressMeter, CountsEachInputByItsOutcome) {
  ProgressMeter meter(9, at_second(100));
  meter.count("", false);
  meter.count("", true);
  meter.count("not-an-urgent-action", true);
  meter.count("damaged", false);
  meter.count("timeout", false);
  const BatchProgress progress = meter.at(at_second(107));
  EXPECT_EQ(progress.inputs, 9U);
  EXPECT_EQ(progress.done, 5U);
  EXPECT_EQ(progress.records, 2U);
  EXPECT_EQ(progress.not_urgent_actions, 1U);
  EXPECT_EQ(progress.failed, 2U);
  EXPECT_EQ(progress.taken_over, 2U);
  EXPECT_DOUBLE_EQ(progress.seconds, 7);
}

TEST(ProgressMeter, NamesTheInputThatIsInHandLongest) {
  ProgressMeter meter(9, at_second(0));
  EXPECT_EQ(meter.at(at_second(1)).slowest_path, "");
  meter.begin(5, "slow", at_second(1));
  meter.begin(2, "quick", at_second(2));
  meter.begin(5, "slow", at_second(3));  // once more, in another worker
  const BatchProgress progress = meter.at(at_second(4));
  EXPECT_EQ(progress.slowest_path, "slow");
  EXPECT_DOUBLE_EQ(progress.slowest_seconds, 3);
  meter.end(5);
  EXPECT_EQ(meter.at(at_second(4)).slowest_path, "quick");
  meter.end(2);
  EXPECT_EQ(meter.at(at_second(4)).slowest_path, "");
}

}  // namespace
}  // namespace uaparse
