// Bytes to an open file, with the reason kept when it cannot take them.
//
// A std::filebuf forgets why a write failed. Here the reason matters: a reader that went away
// (`| head`) is no failure of ours, while a full disk is one that has to be named.
#pragma once

#include <iosfwd>
#include <optional>
#include <streambuf>
#include <string>
#include <vector>

namespace uaparse {

// Does not own the descriptor and never closes it. What was not flushed when it goes is lost.
class FileBuffer : public std::streambuf {
 public:
  // A write that a signal ends is tried again, unless `gives_up` says otherwise.
  explicit FileBuffer(int descriptor, bool (*gives_up)() = nullptr);

  // errno of the first write that failed; 0 while none has. Nothing is written after it.
  int error() const { return error_; }

 protected:
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  bool (*gives_up_)();
  int error_ = 0;
  std::vector<char> bytes_;
};

struct WriteFailure {
  bool is_closed_pipe = false;
  std::string reason;  // in the words of the system
};

// Flushes; why `stream` did not take all that was written to it, or nothing when it did.
std::optional<WriteFailure> find_write_failure(std::ostream& stream);

}  // namespace uaparse
