// What comes back from a worker, whatever its process does.
#include "uaparse/worker/worker.h"

#include <chrono>
#include <csignal>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "test/support/pdf_builder.h"
#include "test/support/word_dump.h"
#include "test/worker/unruly_reader.h"

namespace uaparse {
namespace {

using test::read_unruly;
using test::unruly;
using test::words;

std::string letter() {
  test::PdfPage page;
  page.texts = {{100, 700, "Dear Minister"}, {100, 650, "a letter", 9, 1}};
  return test::build_pdf({page, page});
}

TEST(Worker, GivesTheDocumentThatTheReaderGives) {
  const Input input{"caf\xE9.pdf", letter()};
  const Result<Document> here = read_document(input, {});
  Worker worker;
  const Result<Document> apart = worker.read(input, {});
  ASSERT_TRUE(here && apart);
  EXPECT_EQ(test::dump_words(*apart), test::dump_words(*here));
  EXPECT_EQ(apart->fonts, here->fonts);
  EXPECT_EQ(apart->source.path, here->source.path);
  EXPECT_EQ(apart->source.path_base64, here->source.path_base64);
  EXPECT_EQ(apart->source.sha256, here->source.sha256);
  EXPECT_EQ(apart->source.media_type, "application/pdf");
}

TEST(Worker, GivesTheErrorThatTheReaderGives) {
  Worker worker;
  const Result<Document> document = worker.read({"a.pdf", "%PDF-1.4 and no more"}, {});
  ASSERT_FALSE(document);
  EXPECT_EQ(document.error().kind, ErrorKind::kDamaged);
  EXPECT_EQ(document.error().subject, "a.pdf");
}

TEST(Worker, ReadsTextWithoutItsProcess) {
  Worker worker({}, read_unruly);
  const Result<Document> document = worker.read({"segfault", "Dear Minister"}, {});
  ASSERT_TRUE(document);
  EXPECT_EQ(words(*document), (std::vector<std::string>{"Dear", "Minister"}));
}

TEST(Worker, HandsOverOptionsAndManyBytes) {
  Worker worker({}, read_unruly);
  Input input = unruly("talk");
  input.bytes.resize(3'000'000);
  const Result<Document> document = worker.read(input, {"open-sesame", "latin1"});
  ASSERT_TRUE(document) << document.error().message;
  EXPECT_EQ(words(*document), (std::vector<std::string>{"open-sesame", "latin1", "3000000"}));
}

struct Case {
  const char* deed;
  ErrorKind want;
  WorkerLimits limits = {};
};

void PrintTo(const Case& c, std::ostream* out) {
  *out << c.deed;
}

class UnrulyReader : public testing::TestWithParam<Case> {};

TEST_P(UnrulyReader, CostsItsFileAlone) {
  const Case& c = GetParam();
  Worker worker(c.limits, read_unruly);
  const Result<Document> before = worker.read(unruly("sound"), {});
  ASSERT_TRUE(before) << before.error().message;
  const Result<Document> failed = worker.read(unruly(c.deed), {});
  ASSERT_FALSE(failed);
  EXPECT_EQ(code(failed.error().kind), code(c.want)) << failed.error().message;
  EXPECT_EQ(failed.error().subject, c.deed);
  const Result<Document> after = worker.read(unruly("sound"), {});
  ASSERT_TRUE(after) << after.error().message;
  EXPECT_NE(words(*before), words(*after)) << "the process was not replaced";
}

WorkerLimits within(std::chrono::milliseconds time) {
  WorkerLimits limits;
  limits.time = time;
  return limits;
}

WorkerLimits with_answers_of(std::size_t bytes) {
  WorkerLimits limits;
  limits.answer_bytes = bytes;
  return limits;
}

std::string case_name(const testing::TestParamInfo<Case>& info) {
  std::string name;
  for (const char* c = info.param.deed; *c != '\0'; ++c) {
    name += *c == '-' ? '_' : *c;
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(
    Deeds, UnrulyReader,
    testing::Values(Case{"segfault", ErrorKind::kCrashed}, Case{"abort", ErrorKind::kCrashed},
                    Case{"leave", ErrorKind::kCrashed}, Case{"throw", ErrorKind::kCrashed},
                    Case{"leave-child", ErrorKind::kCrashed},
                    Case{"answer-garbage", ErrorKind::kCrashed},
                    Case{"answer-nothing", ErrorKind::kCrashed},
                    Case{"claim-too-much", ErrorKind::kTooLarge},
                    Case{"complain", ErrorKind::kOutOfMemory},
                    Case{"sleep", ErrorKind::kTimeout, within(std::chrono::milliseconds(500))}),
    case_name);

TEST(Worker, StopsWhatLoopsByItsProcessorTime) {
  WorkerLimits limits = within(std::chrono::minutes(10));
  limits.cpu_seconds = 1;
  Worker worker(limits, read_unruly);
  const Result<Document> document = worker.read(unruly("loop"), {});
  ASSERT_FALSE(document);
  EXPECT_EQ(code(document.error().kind), "timeout");
}

TEST(Worker, TakesAKillFromOutsideForLackOfMemory) {
  Worker worker({}, read_unruly);
  const Result<Document> document = worker.read(unruly("kill"), {});
  ASSERT_FALSE(document);
  EXPECT_EQ(code(document.error().kind), "out-of-memory");
}

TEST(Worker, StopsWhatTakesAllMemory) {
  if (!kIsMemoryLimited) {
    GTEST_SKIP() << "no limit under AddressSanitizer";
  }
  WorkerLimits limits;
  limits.memory_mib = 512;
  Worker worker(limits, read_unruly);
  const Result<Document> document = worker.read(unruly("allocate"), {});
  ASSERT_FALSE(document);
  EXPECT_EQ(code(document.error().kind), "out-of-memory");
  EXPECT_NE(document.error().message.find("512 MiB"), std::string::npos);
  EXPECT_TRUE(worker.read(unruly("sound"), {}));
}

TEST(Worker, RefusesAnAnswerOverItsLimitAndGoesOnWithTheSameProcess) {
  Worker worker(with_answers_of(std::size_t{1} << 20), read_unruly);
  const Result<Document> before = worker.read(unruly("sound"), {});
  const Result<Document> flood = worker.read(unruly("flood"), {});
  ASSERT_FALSE(flood);
  EXPECT_EQ(code(flood.error().kind), "too-large");
  const Result<Document> after = worker.read(unruly("sound"), {});
  ASSERT_TRUE(before && after);
  EXPECT_EQ(words(*before), words(*after));
}

TEST(Worker, ShowsNothingOfWhatItsProcessPrints) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  Worker worker({}, read_unruly);
  const Result<Document> document = worker.read(unruly("print"), {});
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
  EXPECT_TRUE(document);
}

}  // namespace
}  // namespace uaparse
