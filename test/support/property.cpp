#include "test/support/property.h"

#include <cstdlib>

#include <gtest/gtest.h>

namespace uaparse::test {

std::string Random::word() {
  std::string result;
  for (int i = between(2, 9); i > 0; --i) {
    result += static_cast<char>('a' + between(0, 25));
  }
  return result;
}

void for_each_case(const std::function<void(Random&)>& check) {
  constexpr std::uint64_t kFirstSeed = 20120410;
  const char* replayed = std::getenv("PROPERTY_SEED");
  const std::uint64_t first = replayed != nullptr ? std::stoull(replayed) : kFirstSeed;
  const std::uint64_t count = replayed != nullptr ? 1 : kPropertyCases;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    Random random(seed);
    const testing::ScopedTrace trace(__FILE__, __LINE__, "PROPERTY_SEED=" + std::to_string(seed));
    check(random);
    if (testing::Test::HasFailure()) {
      return;
    }
  }
}

}  // namespace uaparse::test
