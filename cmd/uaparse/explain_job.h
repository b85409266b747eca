// What `uaparse explain` was asked to do: the arguments as typed, and the job made of them.
#pragma once

#include <string>
#include <vector>

#include "cmd/uaparse/extract_job.h"
#include "uaparse/base/result.h"

namespace uaparse::cli {

struct ExplainArguments {
  std::string operand;
  std::string format = "text";
  std::string password_file;
  std::string encoding;
  std::string knowledge;  // a folder; empty = what is built in
};

struct ExplainJob {
  ExtractJob read;  // how its one operand is read
  bool is_json = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
Result<ExplainJob> read_explain_arguments(const ExplainArguments& arguments);

}  // namespace uaparse::cli
