// Every bound on input in one place. They are far above any Urgent Action (two pages, a thousand
// words) and low enough that a hostile file costs less than a second and 300 MiB. `uaparse extract
// --help` prints them.
#pragma once

#include <cstddef>

namespace uaparse {

inline constexpr std::size_t kMaxFileBytes = std::size_t{256} << 20;  // any input
inline constexpr std::size_t kMaxTextBytes = std::size_t{32} << 20;   // an input that is plain text
inline constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20;    // one line of plain text
inline constexpr int kMaxPages = 500;
inline constexpr std::size_t kMaxWords = 5'000'000;
// Readers and extractors say at most this much about one document, then count the rest.
inline constexpr std::size_t kMaxDiagnostics = 50;

}  // namespace uaparse
