#include "uaparse/base/base64.h"

#include <gtest/gtest.h>

namespace uaparse {
namespace {

// The vectors of RFC 4648, section 10.
TEST(Base64, AgreesWithTheStandard) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

TEST(Base64, TakesAnyByte) {
  EXPECT_EQ(base64("\xFF\xFE\xFB"), "//77");
}

TEST(ReadBase64, GivesTheBytesBack) {
  for (const std::string bytes : {"", "f", "fo", "foo", "caf\xE9.pdf", "\xFF\xFE\xFB"}) {
    EXPECT_EQ(read_base64(base64(bytes)), bytes);
  }
}

TEST(ReadBase64, RefusesWhatIsNone) {
  for (const char* text :
       {"Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm 8=", "Zm8=\n", "Zm9v=", "Z-9v", "=", "caf\xE9"}) {
    EXPECT_FALSE(read_base64(text)) << text;
  }
}

}  // namespace
}  // namespace uaparse
