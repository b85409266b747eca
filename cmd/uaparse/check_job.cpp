#include "cmd/uaparse/check_job.h"

#include <algorithm>

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

Result<CheckJob> read_check_arguments(const CheckArguments& arguments) {
  constexpr std::string_view kAdvice = "see 'uaparse check --help'";
  const std::vector<std::string>& operands = arguments.operands;
  if (operands.empty()) {
    return usage_error("no input is named (name a FILE or a DIR, or '-' for standard input)");
  }
  if (std::count(operands.begin(), operands.end(), kStandardStream) > 1) {
    return usage_error("standard input ('-') is named twice (it can be read only once)");
  }
  if (std::count(operands.begin(), operands.end(), std::string()) > 0) {
    return usage_error(
        "the name of an input is empty (name a FILE or a DIR, or '-' for standard input)");
  }
  CheckJob job;
  job.operands = operands;
  job.knowledge = arguments.knowledge;
  job.is_quiet = arguments.is_quiet;
  if (arguments.format == "json") {
    job.format = FindingsFormat::kJson;
  } else if (arguments.format == "github") {
    job.format = FindingsFormat::kGithub;
  } else if (arguments.format != "text") {
    return usage_error(
        unknown_name("format", arguments.format, {"text", "json", "github"}, kAdvice));
  }
  if (arguments.fail_on == "warning") {
    job.fail_on = Severity::kWarning;
  } else if (arguments.fail_on != "error") {
    return usage_error(unknown_name("severity", arguments.fail_on, {"error", "warning"}, kAdvice));
  }
  return job;
}

}  // namespace uaparse::cli
