#include "uaparse/base/result.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace uaparse {
namespace {

// A published contract: a code may be added, none may change.
TEST(ErrorCodes, NeverChange) {
  const std::vector<std::pair<ErrorKind, std::string_view>> kCodes = {
      {ErrorKind::kNotFound, "not-found"},
      {ErrorKind::kNoPermission, "no-permission"},
      {ErrorKind::kIoError, "io-error"},
      {ErrorKind::kEmpty, "empty"},
      {ErrorKind::kUnsupportedType, "unsupported-type"},
      {ErrorKind::kDamaged, "damaged"},
      {ErrorKind::kEncrypted, "encrypted"},
      {ErrorKind::kNoText, "no-text"},
      {ErrorKind::kTooLarge, "too-large"},
      {ErrorKind::kNotAnUrgentAction, "not-an-urgent-action"},
      {ErrorKind::kTimeout, "timeout"},
      {ErrorKind::kOutOfMemory, "out-of-memory"},
      {ErrorKind::kCrashed, "crashed"},
      {ErrorKind::kInvalid, "invalid"},
  };
  for (const auto& [kind, text] : kCodes) {
    EXPECT_EQ(code(kind), text);
  }
}

TEST(Fail, NamesTheFileAndTheCause) {
  const Result<int> result = fail(ErrorKind::kDamaged, "a.pdf", "does not open");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::kDamaged);
  EXPECT_EQ(result.error().subject, "a.pdf");
  EXPECT_EQ(result.error().message, "does not open");
}

}  // namespace
}  // namespace uaparse
