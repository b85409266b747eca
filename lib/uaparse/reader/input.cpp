#include <cerrno>
#include <istream>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "uaparse/base/limits.h"
#include "uaparse/reader/path_error.h"
#include "uaparse/reader/reader.h"

namespace uaparse {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{64} << 10;
// From here on a string that doubles would come to hold twice the limit while it is copied.
constexpr std::size_t kDoublingBytes = std::size_t{32} << 20;

tl::unexpected<Error> fail_with_errno(const std::string& path, int error) {
  return tl::unexpected<Error>(explain_errno(path, error));
}

tl::unexpected<Error> fail_too_large(const std::string& path) {
  return fail(ErrorKind::kTooLarge, path,
              "is larger than " + std::to_string(kMaxFileBytes >> 20) + " MiB (split it)");
}

Result<Input> check_not_empty(Input input) {
  if (input.bytes.empty()) {
    return fail(ErrorKind::kEmpty, input.path, "is empty (nothing to read)");
  }
  return input;
}

// Closes the file at the end of its scope.
class FileDescriptor {
 public:
  explicit FileDescriptor(int number) : number_(number) {}
  ~FileDescriptor() {
    if (number_ >= 0) {
      ::close(number_);
    }
  }
  FileDescriptor(const FileDescriptor&) = delete;  // owned by one scope
  FileDescriptor& operator=(const FileDescriptor&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

void append(std::string& bytes, const char* data, std::size_t length) {
  if (bytes.size() + length > kDoublingBytes && bytes.capacity() <= kMaxFileBytes) {
    bytes.reserve(kMaxFileBytes + kChunkBytes);
  }
  bytes.append(data, length);
}

// Nothing is opened that is not a plain file: opening a pipe may wait forever.
Result<std::size_t> check_plain_file(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    return fail_with_errno(path, errno);
  }
  if (S_ISDIR(status.st_mode)) {
    if (::access(path.c_str(), R_OK | X_OK) != 0) {
      return fail_with_errno(path, errno);
    }
    return fail(ErrorKind::kIoError, path, "is a directory (name the files in it)");
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(ErrorKind::kIoError, path, "is not a regular file (use - to read a pipe)");
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > kMaxFileBytes) {
    return fail_too_large(path);
  }
  return size;
}

}  // namespace

Result<Input> load_file(const std::string& path) {
  const Result<std::size_t> size = check_plain_file(path);
  if (!size) {
    return tl::unexpected<Error>(size.error());
  }
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) {
    return fail_with_errno(path, errno);
  }
  Input input{path, {}};
  input.bytes.reserve(*size);
  std::vector<char> chunk(kChunkBytes);
  while (true) {
    const ssize_t length = ::read(file.number(), chunk.data(), chunk.size());
    if (length < 0 && errno == EINTR) {
      continue;
    }
    if (length < 0) {
      return fail_with_errno(path, errno);
    }
    if (length == 0) {
      return check_not_empty(std::move(input));
    }
    append(input.bytes, chunk.data(), static_cast<std::size_t>(length));
    // It may have grown since, and files that a system makes up have no size.
    if (input.bytes.size() > kMaxFileBytes) {
      return fail_too_large(path);
    }
  }
}

Result<Input> load_stream(std::istream& in, const std::string& path) {
  Input input{path, {}};
  std::vector<char> chunk(kChunkBytes);
  while (in) {
    in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    append(input.bytes, chunk.data(), static_cast<std::size_t>(in.gcount()));
    if (input.bytes.size() > kMaxFileBytes) {
      return fail_too_large(path);
    }
  }
  if (in.bad()) {
    return fail(ErrorKind::kIoError, path, "cannot be read to its end (try again)");
  }
  return check_not_empty(std::move(input));
}

}  // namespace uaparse
