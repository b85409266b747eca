// How a batch tells whether a file is still the one that it knows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace uaparse {

struct FileState {
  std::uint64_t bytes = 0;
  std::int64_t modified_ns = 0;  // since 1970, in nanoseconds

  bool operator==(const FileState&) const = default;
};

// Of a regular file, links followed; nothing where there is none.
std::optional<FileState> file_state(const std::string& path);

// The SHA-256 of its content in 64 hex digits; nothing when it cannot be read. Only a part of it is
// in memory at any time.
std::optional<std::string> file_sha256(const std::string& path);

}  // namespace uaparse
