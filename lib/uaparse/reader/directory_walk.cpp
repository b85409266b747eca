#include "uaparse/reader/directory_walk.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace uaparse {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kEndings = {".pdf", ".docx", ".txt", ".text"};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool has_ending(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() &&
         std::equal(ending.begin(), ending.end(),
                    name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == lower(b); });
}

bool may_be_file(const fs::directory_entry& entry) {
  std::error_code error;
  if (entry.is_regular_file(error)) {
    return true;
  }
  const fs::file_type type = entry.status(error).type();
  return error || type == fs::file_type::not_found || type == fs::file_type::unknown;
}

bool is_own_directory(const fs::directory_entry& entry) {
  std::error_code error;
  return !entry.is_symlink(error) && entry.is_directory(error);
}

Error explain_listing(const std::string& path, std::error_code error) {
  if (error == std::errc::permission_denied) {
    return {ErrorKind::kNoPermission, path, "no permission to list it (check its mode)"};
  }
  return {ErrorKind::kIoError, path, "cannot be listed (check the disk or the connection)"};
}

class Walk {
 public:
  Walk(const std::string& directory, const WalkChoice& choice)
      : choice_(choice), above_(length_above(directory)), pending_{directory} {}

  DirectoryContent run() {
    while (!pending_.empty()) {
      const std::string directory = std::move(pending_.back());
      pending_.pop_back();
      if (const std::error_code error = list(directory)) {
        content_.refused.push_back(explain_listing(directory, error));
      }
    }
    std::sort(content_.files.begin(), content_.files.end());
    std::sort(content_.refused.begin(), content_.refused.end(),
              [](const Error& a, const Error& b) { return a.subject < b.subject; });
    return std::move(content_);
  }

 private:
  std::error_code list(const std::string& directory) {
    std::error_code error;
    fs::directory_iterator entry(directory, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      add(*entry);
    }
    return error;
  }

  void add(const fs::directory_entry& entry) {
    const std::string& path = entry.path().native();
    const std::string below = path.substr(above_);
    if (is_own_directory(entry)) {
      if (choice_.enters_directory(below)) {
        pending_.push_back(path);
      }
    } else if (choice_.takes_file(below) && may_be_file(entry)) {
      content_.files.push_back(path);
    }
  }

  const WalkChoice& choice_;
  std::size_t above_;
  std::vector<std::string> pending_;
  DirectoryContent content_;
};

}  // namespace

DirectoryContent walk_directory(const std::string& directory, const WalkChoice& choice) {
  return Walk(directory, choice).run();
}

std::size_t length_above(const std::string& directory) {
  return directory.size() + (directory.empty() || directory.back() == '/' ? 0 : 1);
}

bool has_supported_ending(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [name](std::string_view ending) { return has_ending(name, ending); });
}

}  // namespace uaparse
