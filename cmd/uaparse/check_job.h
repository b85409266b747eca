// What `uaparse check` was asked to do: the arguments as typed, and the job made of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/date.h"
#include "uaparse/base/diagnostic.h"
#include "uaparse/base/result.h"
#include "uaparse/emit/findings_writer.h"

namespace uaparse::cli {

struct CheckArguments {
  std::vector<std::string> operands;
  std::vector<std::string> formats;  // FORMAT[:FILE]; none = text
  std::string color = "auto";
  std::string fail_on = "error";
  std::optional<std::string> today;
  std::optional<std::string> config;
  bool without_config = false;
  std::optional<std::string> baseline;
  std::optional<std::string> new_baseline;
  std::optional<std::string> stdin_filename;
  std::string knowledge;  // a folder; empty = what is built in
  bool is_quiet = false;
};

enum class ColorUse { kAuto, kAlways, kNever };

struct CheckOutput {
  FindingsFormat format = FindingsFormat::kText;
  std::string file;  // empty = standard output, which at most one goes to
};

struct CheckJob {
  std::vector<std::string> operands;
  std::vector<CheckOutput> outputs;
  ColorUse color = ColorUse::kAuto;
  Severity fail_on = Severity::kError;  // the least severity that fails
  std::optional<Date> today;
  std::string config;  // empty = found upwards from each input
  bool without_config = false;
  std::string baseline;      // empty = none
  std::string new_baseline;  // to be written; empty = none
  std::string stdin_name;    // what standard input is called
  std::string knowledge;
  bool is_quiet = false;
};

// The error names what is wrong with the arguments, and the nearest name for one that is unknown.
Result<CheckJob> read_check_arguments(const CheckArguments& arguments);

}  // namespace uaparse::cli
