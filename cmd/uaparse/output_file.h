// The file of `-o`: there when it is whole, and not before.
//
//   open ──▶ a temporary file beside it ──writes──▶ finish() ──▶ renamed
//                                            └──── no finish() ──▶ removed
//
// So a reader never meets half a file, and what stood there before stays until its successor is
// complete. What is no regular file (/dev/null, a fifo) and what stands for a file that is open
// already (/dev/stdout) is written to directly. A symbolic link stays one: the file it points to is
// replaced.
#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "cmd/uaparse/file_buffer.h"
#include "uaparse/base/result.h"

namespace uaparse::cli {

class OutputFile {
 public:
  // The mode is that of the file which is replaced, for a new one what the umask leaves.
  static Result<std::unique_ptr<OutputFile>> open(const std::string& path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::ostream& stream() { return stream_; }

  // Puts the file into its place; says why when that fails, and then nothing of it is left.
  std::optional<WriteFailure> finish();
  // The same under another name of the same folder; what is written to directly has no other.
  std::optional<WriteFailure> finish_as(std::string path);

 private:
  OutputFile(int descriptor, std::string temporary, std::string target);

  int descriptor_;
  std::string temporary_;  // empty when the target is written to directly
  std::string target_;
  FileBuffer buffer_;
  std::ostream stream_;
};

}  // namespace uaparse::cli
