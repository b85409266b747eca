#include "uaparse/emit/file_buffer.h"

#include <cerrno>
#include <cstddef>
#include <ostream>
#include <system_error>

#include <unistd.h>

namespace uaparse {

namespace {

constexpr std::size_t kBufferBytes = std::size_t{64} << 10;

}  // namespace

FileBuffer::FileBuffer(int descriptor, bool (*gives_up)())
    : descriptor_(descriptor), gives_up_(gives_up), bytes_(kBufferBytes) {
  setp(bytes_.data(), bytes_.data() + bytes_.size());
}

FileBuffer::int_type FileBuffer::overflow(int_type c) {
  if (!write_out()) {
    return traits_type::eof();
  }
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    sputc(traits_type::to_char_type(c));
  }
  return traits_type::not_eof(c);
}

int FileBuffer::sync() {
  return write_out() ? 0 : -1;
}

bool FileBuffer::write_out() {
  const char* next = pbase();
  while (error_ == 0 && next < pptr()) {
    const ssize_t written = ::write(descriptor_, next, static_cast<std::size_t>(pptr() - next));
    if (written >= 0) {
      next += written;
    } else if (errno != EINTR || (gives_up_ != nullptr && gives_up_())) {
      error_ = errno;
    }
  }
  setp(bytes_.data(), bytes_.data() + bytes_.size());
  return error_ == 0;
}

std::optional<WriteFailure> find_write_failure(std::ostream& stream) {
  if (stream.flush()) {
    return std::nullopt;
  }
  const auto* buffer = dynamic_cast<const FileBuffer*>(stream.rdbuf());
  const int error = buffer != nullptr && buffer->error() != 0 ? buffer->error() : EIO;
  return WriteFailure{error == EPIPE, std::generic_category().message(error)};
}

}  // namespace uaparse
