#include "uaparse/emit/output_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace uaparse {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kMode = 0666;
constexpr mode_t kPermissions = 07777;

std::string reason(int error) {
  return std::generic_category().message(error);
}

tl::unexpected<Error> cannot_open(const std::string& path, const std::string& why) {
  return fail(ErrorKind::kIoError, path, "cannot be opened for writing: " + why);
}

bool is_open_already(std::string_view path) {
  return path.starts_with("/dev/std") || path.starts_with("/dev/fd/") || path.starts_with("/proc/");
}

struct Opened {
  int descriptor = -1;    // negative when it failed, with the reason in errno
  std::string temporary;  // empty when the target itself was opened
};

// O_APPEND: a shell that says `>> file` means the end of it, also by the name of /dev/stdout.
Opened open_directly(const std::string& path) {
  return {::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC), {}};
}

Opened open_beside(const fs::path& target) {
  constexpr int kTries = 100;
  Opened opened;
  for (int i = 0; i < kTries; ++i) {
    // Not named after the target, whose name may be as long as names can be.
    const std::string name =
        ".uaparse-" + std::to_string(::getpid()) + "-" + std::to_string(i) + ".tmp";
    opened.temporary = (target.parent_path() / name).string();
    opened.descriptor =
        ::open(opened.temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMode);
    if (opened.descriptor >= 0 || errno != EEXIST) {
      break;
    }
  }
  return opened;
}

Opened open_part(const std::string& target) {
  std::string part = target + kPartEnding;
  const int descriptor =
      ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, kMode);
  return {descriptor, std::move(part)};
}

}  // namespace

std::string resolved_output(const std::string& path) {
  std::error_code failed;
  if (const fs::path target = fs::canonical(path, failed); !failed) {
    return target.string();
  }
  // A link to what is not there yet.
  constexpr int kMostLinks = 40;
  fs::path target = path;
  for (int i = 0; i < kMostLinks && fs::is_symlink(target, failed); ++i) {
    target = target.parent_path() / fs::read_symlink(target, failed);
  }
  return target.string();
}

bool is_special_output(const std::string& path) {
  struct stat status = {};
  return is_open_already(path) || (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) &&
                                   !S_ISDIR(status.st_mode));
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(const std::string& path) {
  return open(path, false);
}

Result<std::unique_ptr<OutputFile>> OutputFile::open_as_part(const std::string& path) {
  return open(path, true);
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(const std::string& path, bool is_part) {
  const std::string target = resolved_output(path);
  struct stat status = {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) {
    return cannot_open(path, reason(errno));
  }
  if (exists && S_ISDIR(status.st_mode)) {
    return cannot_open(path, reason(EISDIR));
  }
  // A directory lets its owner replace a file that is not for writing.
  if (exists && ::access(target.c_str(), W_OK) != 0) {
    return cannot_open(path, reason(errno));
  }
  const bool direct = is_special_output(path);
  Opened opened = direct ? open_directly(path) : is_part ? open_part(target) : open_beside(target);
  if (opened.descriptor < 0) {
    return cannot_open(path, reason(errno));
  }
  std::unique_ptr<OutputFile> file(
      new OutputFile(opened.descriptor, std::move(opened.temporary), target));
  if (exists && !direct && ::fchmod(file->descriptor_, status.st_mode & kPermissions) != 0) {
    return cannot_open(path, reason(errno));
  }
  return file;
}

OutputFile::OutputFile(int descriptor, std::string temporary, std::string target)
    : descriptor_(descriptor),
      temporary_(std::move(temporary)),
      target_(std::move(target)),
      buffer_(descriptor),
      stream_(&buffer_) {}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
  if (!temporary_.empty()) {
    ::unlink(temporary_.c_str());
  }
}

std::optional<WriteFailure> OutputFile::close() {
  if (auto failure = find_write_failure(stream_)) {
    return failure;
  }
  // Only the closing of a file on a network tells that its disk is full.
  if (::close(std::exchange(descriptor_, -1)) != 0) {
    return WriteFailure{false, reason(errno)};
  }
  return std::nullopt;
}

std::optional<WriteFailure> OutputFile::finish() {
  auto failure = close();
  return failure ? failure : place();
}

std::optional<WriteFailure> OutputFile::place() {
  if (temporary_.empty()) {
    return std::nullopt;
  }
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) {
    return WriteFailure{false, reason(errno)};
  }
  temporary_.clear();
  return std::nullopt;
}

std::optional<WriteFailure> OutputFile::keep_part() {
  std::optional<WriteFailure> failure = close();
  if (!failure) {
    temporary_.clear();
  }
  return failure;
}

}  // namespace uaparse
