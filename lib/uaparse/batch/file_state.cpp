#include "uaparse/batch/file_state.h"

#include <fstream>
#include <string_view>
#include <vector>

#include <sys/stat.h>

#include "uaparse/base/sha256.h"

namespace uaparse {

std::optional<FileState> file_state(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
    return std::nullopt;
  }
  constexpr std::int64_t kSecond = 1'000'000'000;
  return FileState{static_cast<std::uint64_t>(status.st_size),
                   status.st_mtim.tv_sec * kSecond + status.st_mtim.tv_nsec};
}

std::optional<std::string> file_sha256(const std::string& path) {
  constexpr std::size_t kPart = std::size_t{64} << 10;
  std::ifstream file(path, std::ios::binary);
  std::vector<char> part(kPart);
  Sha256 hash;
  while (file) {
    file.read(part.data(), static_cast<std::streamsize>(part.size()));
    hash.add({part.data(), static_cast<std::size_t>(file.gcount())});
  }
  return file.eof() ? std::optional(hash.hex()) : std::nullopt;
}

}  // namespace uaparse
