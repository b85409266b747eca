// What one PDF may cost, in one place. Over two thousand PDFs of public test suites the largest
// sound one took 123 MB and under a second, so these refuse only what is hostile or broken.
// `uaparse extract --help` prints them.
#pragma once

#include <chrono>
#include <cstddef>

namespace uaparse {

inline constexpr int kMaxPdfSeconds = 20;     // by the clock, from handing it over to the answer
inline constexpr int kMaxPdfCpuSeconds = 10;  // of processor time; what loops is stopped by this
inline constexpr std::size_t kMaxPdfMemoryMib = 1024;  // address space of the process that reads it
// The most that a user may set them to: a day, and the memory of no machine of today.
inline constexpr int kMostTimeoutSeconds = 24 * 60 * 60;
inline constexpr int kMostMemoryMib = 1 << 20;
// What may come back: more than a million words.
inline constexpr std::size_t kMaxAnswerBytes = std::size_t{64} << 20;

// Poppler keeps some of what it allocates, so no process reads on for ever: one is replaced after
// this many PDFs, or when its address space has grown by this share of what it may have.
inline constexpr int kMaxPdfsOfOneProcess = 500;
inline constexpr std::size_t kMaxGrowthShare = 4;  // a quarter

// AddressSanitizer reserves terabytes of address space, so that no limit on it can be set.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kIsMemoryLimited = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kIsMemoryLimited = false;
#else
inline constexpr bool kIsMemoryLimited = true;
#endif
#else
inline constexpr bool kIsMemoryLimited = true;
#endif

struct WorkerLimits {
  std::chrono::milliseconds time = std::chrono::seconds(kMaxPdfSeconds);
  int cpu_seconds = kMaxPdfCpuSeconds;  // counted in whole seconds by the system, at least 1
  std::size_t memory_mib = kMaxPdfMemoryMib;
  std::size_t answer_bytes = kMaxAnswerBytes;
  int pdfs_of_one_process = kMaxPdfsOfOneProcess;
};

// The limits of who may wait `seconds` for a PDF: processor time keeps its share of them.
inline WorkerLimits limits_within(int seconds, std::size_t memory_mib) {
  WorkerLimits limits;
  limits.time = std::chrono::seconds(seconds);
  // In 64 bits, and rounded up: one second may all be processor time.
  const long long share = static_cast<long long>(seconds) * kMaxPdfCpuSeconds + kMaxPdfSeconds - 1;
  limits.cpu_seconds = static_cast<int>(share / kMaxPdfSeconds);
  limits.memory_mib = memory_mib;
  return limits;
}

}  // namespace uaparse
