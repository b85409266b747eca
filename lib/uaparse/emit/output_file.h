// The file of `-o`: there when it is whole, and not before.
//
//   open ──▶ a temporary file beside it ──writes──▶ finish() ──▶ renamed
//                                            └──── no finish() ──▶ removed
//
// So a reader never meets half a file, and what stood there before stays until its successor is
// complete. What is no regular file (/dev/null, a fifo) and what stands for a file that is open
// already (/dev/stdout) is written to directly. A symbolic link stays one: the file it points to is
// replaced.
//
// Work that takes hours has its temporary file under a name that people find, OUT.part, and may
// leave it there.
#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/emit/file_buffer.h"

namespace uaparse {

class OutputFile {
 public:
  // The mode is that of the file which is replaced, for a new one what the umask leaves.
  static Result<std::unique_ptr<OutputFile>> open(const std::string& path);
  // The temporary file is PATH.part, which replaces an older one: no two at the same time.
  static Result<std::unique_ptr<OutputFile>> open_as_part(const std::string& path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::ostream& stream() { return stream_; }
  // Empty when there is none.
  const std::string& temporary() const { return temporary_; }

  // Puts the file into its place; says why when that fails, and then nothing of it is left.
  std::optional<WriteFailure> finish();
  // The same in two steps: after the first all is in the temporary file.
  std::optional<WriteFailure> close();
  std::optional<WriteFailure> place();
  // Leaves what is written in PATH.part.
  std::optional<WriteFailure> keep_part();

 private:
  static Result<std::unique_ptr<OutputFile>> open(const std::string& path, bool is_part);
  OutputFile(int descriptor, std::string temporary, std::string target);

  int descriptor_;
  std::string temporary_;  // empty when the target is written to directly
  std::string target_;
  FileBuffer buffer_;
  std::ostream stream_;
};

// The file that an output of this name is put at, through symbolic links; `path` itself when there
// is none yet.
std::string resolved_output(const std::string& path);

// Whether it is written to directly.
bool is_special_output(const std::string& path);

// What the temporary file is called behind the name of the output.
inline constexpr const char* kPartEnding = ".part";

}  // namespace uaparse
