// What `uaparse check` was asked to do: the arguments as typed, and the job made of them.
#pragma once

#include <string>
#include <vector>

#include "cmd/uaparse/findings_writer.h"
#include "uaparse/base/diagnostic.h"
#include "uaparse/base/result.h"

namespace uaparse::cli {

struct CheckArguments {
  std::vector<std::string> operands;
  std::string format = "text";
  std::string fail_on = "error";
  std::string knowledge;  // a folder; empty = what is built in
  bool is_quiet = false;
};

struct CheckJob {
  std::vector<std::string> operands;
  FindingsFormat format = FindingsFormat::kText;
  Severity fail_on = Severity::kError;  // the least severity that fails
  std::string knowledge;
  bool is_quiet = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
Result<CheckJob> read_check_arguments(const CheckArguments& arguments);

}  // namespace uaparse::cli
