// Where the findings of a run go: one output or several, each in its own format. Files are there
// when they are whole, and not before (emit/output_file.h).
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cmd/uaparse/check_job.h"
#include "cmd/uaparse/streams.h"
#include "uaparse/base/result.h"
#include "uaparse/emit/findings_writer.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {

class CheckOutputs {
 public:
  // Opens all of them. An error names the file that cannot be opened, and nothing is written then.
  Result<void> open(const CheckJob& job, std::ostream& out);

  void begin();
  void write(const CheckedInput& input);
  // Puts the files into their places. Gives what `code` becomes when one cannot be written.
  int end(int code, std::ostream& err);

 private:
  struct Output {
    std::string name;
    std::unique_ptr<OutputFile> file;  // null for standard output
    std::unique_ptr<FindingsWriter> writer;
  };

  std::vector<Output> outputs_;
};

}  // namespace uaparse::cli
