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
inline constexpr std::size_t kMaxLinks = 10'000;  // that a document may tell of; more are left out
// A DOCX: one of two pages is some 20 parts of 1 MiB in all, most of it styles. What is inflated is
// counted, for a megabyte of ZIP can hold a gigabyte; an element takes 64 bytes of memory, an
// attribute 40.
inline constexpr int kMaxDocxParts = 10'000;
inline constexpr std::size_t kMaxDocxPartBytes = std::size_t{16} << 20;
inline constexpr std::size_t kMaxDocxBytes = std::size_t{32} << 20;  // all parts that are read
inline constexpr std::size_t kMaxXmlTags = 1'000'000;
inline constexpr int kMaxXmlDepth = 256;  // Word writes some 10 levels for a table, which may nest
inline constexpr std::size_t kMaxTableRows = 10'000;  // of all tables of a document
inline constexpr std::size_t kMaxTableColumns = 63;   // as many as Word takes
// Readers and extractors say at most this much about one document, then count the rest.
inline constexpr std::size_t kMaxDiagnostics = 50;

}  // namespace uaparse
