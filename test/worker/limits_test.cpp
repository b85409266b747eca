#include "uaparse/worker/limits.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

TEST(WorkerLimits, AreThePublishedOnesWhenNobodySetsThem) {
  const WorkerLimits limits = limits_within(kMaxPdfSeconds, kMaxPdfMemoryMib);
  EXPECT_EQ(limits.time, std::chrono::seconds(20));
  EXPECT_EQ(limits.cpu_seconds, 10);
  EXPECT_EQ(limits.memory_mib, 1024U);
}

TEST(WorkerLimits, LeaveHalfOfTheTimeToTheProcessor) {
  EXPECT_EQ(limits_within(1, 64).cpu_seconds, 1);
  EXPECT_EQ(limits_within(3, 64).cpu_seconds, 2);
  EXPECT_EQ(limits_within(60, 64).cpu_seconds, 30);
  EXPECT_EQ(limits_within(kMostTimeoutSeconds, 64).cpu_seconds, kMostTimeoutSeconds / 2);
}

}  // namespace
}  // namespace uaparse
