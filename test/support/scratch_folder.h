// A folder of its own for one test, gone when the test ends.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace uaparse::test {

class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;  // owns the folder on disk
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::string path(const std::string& name) const { return (path_ / name).string(); }

  // Writes a file, with the folders on its way; gives its path.
  std::string add(const std::string& name, std::string_view content) const;

 private:
  std::filesystem::path path_;
};

}  // namespace uaparse::test
