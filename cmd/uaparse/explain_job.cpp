#include "cmd/uaparse/explain_job.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

Result<ExplainJob> read_explain_arguments(const ExplainArguments& arguments) {
  if (arguments.operand.empty()) {
    return usage_error("no input is named (name a FILE, or '-' for standard input)");
  }
  if (std::error_code failed; std::filesystem::is_directory(arguments.operand, failed)) {
    return usage_error("'" + arguments.operand + "' is a directory (explain takes one FILE)");
  }
  if (arguments.format != "text" && arguments.format != "json") {
    return usage_error(
        unknown_name("format", arguments.format, {"text", "json"}, "see 'uaparse explain --help'"));
  }
  ExtractArguments extract;
  extract.operands = {arguments.operand};
  extract.password_file = arguments.password_file;
  extract.encoding = arguments.encoding;
  extract.knowledge = arguments.knowledge;
  Result<ExtractJob> read = read_extract_arguments(extract);
  if (!read) {
    return tl::unexpected<Error>(read.error());
  }
  return ExplainJob{std::move(*read), arguments.format == "json"};
}

}  // namespace uaparse::cli
