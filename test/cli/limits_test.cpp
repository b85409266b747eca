// The limits of a PDF, from the option to the process that reads it.
#include "uaparse/worker/limits.h"

#include <string>

#include <nlohmann/json.hpp>

#include "cmd/uaparse/extract_job.h"
#include "test/cli/cli_fixture.h"

namespace uaparse::cli {
namespace {

constexpr const char* kPdf = UAPARSE_SOURCE_DIR "/samples/care-of-pdf/source.pdf";

ExtractArguments arguments() {
  ExtractArguments arguments;
  arguments.operands = {"x.pdf"};
  return arguments;
}

TEST(Limits, AreThePublishedOnesByDefault) {
  const Result<ExtractJob> job = read_extract_arguments(arguments());
  ASSERT_TRUE(job);
  EXPECT_EQ(job->limits.time, std::chrono::seconds(kMaxPdfSeconds));
  EXPECT_EQ(job->limits.cpu_seconds, kMaxPdfCpuSeconds);
  EXPECT_EQ(job->limits.memory_mib, kMaxPdfMemoryMib);
}

TEST(Limits, AreThoseOfTheOptions) {
  ExtractArguments given = arguments();
  given.timeout_seconds = 60;
  given.memory_mib = 300;
  const Result<ExtractJob> job = read_extract_arguments(given);
  ASSERT_TRUE(job);
  EXPECT_EQ(job->limits.time, std::chrono::seconds(60));
  EXPECT_EQ(job->limits.cpu_seconds, 30);
  EXPECT_EQ(job->limits.memory_mib, 300U);
}

TEST(Limits, OfMemoryStopAPdfAndNoText) {
  if (!kIsMemoryLimited) {
    GTEST_SKIP() << "no limit under AddressSanitizer";
  }
  const Ran pdf = run_with({"extract", "-f", "json", "--memory", "1", kPdf});
  EXPECT_EQ(pdf.code, 3);
  EXPECT_EQ(nlohmann::json::parse(pdf.out)["error"]["code"], "out-of-memory");
  EXPECT_NE(pdf.err.find("--memory"), std::string::npos) << pdf.err;
  const Ran text = run_with({"extract", "--memory", "1", "-"}, letter("TRADERS HELD"));
  EXPECT_EQ(text.code, 0) << text.err;
  EXPECT_EQ(run_with({"extract", "--memory", "300", kPdf}).code, 0);
}

}  // namespace
}  // namespace uaparse::cli
