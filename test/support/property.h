// Random but repeatable: the source that generators of property tests draw from.
//
// A run makes kPropertyCases cases, each from a seed of its own, which a failure prints.
// PROPERTY_SEED=n in the environment makes that one case alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace uaparse::test {

inline constexpr std::uint64_t kPropertyCases = 2000;

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  // Not std::uniform_int_distribution, which differs from library to library.
  int between(int least, int most) {
    const auto range = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<int>(engine_() % range);
  }
  bool one_in(int n) { return between(1, n) == 1; }

  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[static_cast<std::size_t>(between(0, static_cast<int>(from.size()) - 1))];
  }

  // Two to nine small letters.
  std::string word();

 private:
  std::mt19937_64 engine_;
};

// Calls `check` with a fresh source for each case, and stops at the first that fails.
void for_each_case(const std::function<void(Random&)>& check);

}  // namespace uaparse::test
