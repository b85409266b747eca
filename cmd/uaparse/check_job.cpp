#include "cmd/uaparse/check_job.h"

#include <algorithm>
#include <utility>

#include "cmd/uaparse/extract_job.h"
#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

namespace {

constexpr std::string_view kAdvice = "see 'uaparse check --help'";

Result<void> check_operands(const CheckArguments& arguments) {
  const std::vector<std::string>& operands = arguments.operands;
  if (operands.empty()) {
    return usage_error("no input is named (name a FILE or a DIR, or '-' for standard input)");
  }
  const auto streams = std::count(operands.begin(), operands.end(), kStandardStream);
  if (streams > 1) {
    return usage_error("standard input ('-') is named twice (it can be read only once)");
  }
  if (std::count(operands.begin(), operands.end(), std::string()) > 0) {
    return usage_error(
        "the name of an input is empty (name a FILE or a DIR, or '-' for standard input)");
  }
  if (arguments.stdin_filename && streams == 0) {
    return usage_error("--stdin-filename needs the input '-' (it names what standard input holds)");
  }
  return {};
}

Result<void> check_names(const CheckArguments& arguments) {
  const std::pair<const char*, const std::optional<std::string>&> names[]{
      {"--config", arguments.config},
      {"--baseline", arguments.baseline},
      {"--write-baseline", arguments.new_baseline},
      {"--stdin-filename", arguments.stdin_filename}};
  for (const auto& [option, name] : names) {
    if (name && name->empty()) {
      return usage_error(std::string(option) + " is followed by an empty name");
    }
  }
  if (arguments.config && arguments.without_config) {
    return usage_error("--config and --no-config exclude each other (name one of them)");
  }
  return {};
}

Result<CheckOutput> read_output(const std::string& text) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  const std::string name = text.substr(0, colon);
  const std::optional<FindingsFormat> format = find_findings_format(name);
  if (!format) {
    return usage_error(unknown_name("format", name, findings_format_names(), kAdvice));
  }
  if (colon + 1 == text.size()) {
    return usage_error("no file is named behind '" + text + "' (expected " + name + ":FILE)");
  }
  std::string file = colon < text.size() ? text.substr(colon + 1) : std::string();
  if (file == kStandardStream) {
    file.clear();
  }
  return CheckOutput{*format, file};
}

Error two_in_one_place(const std::string& file, const std::string& text) {
  return {ErrorKind::kInvalid,
          {},
          file.empty() ? "two formats go to standard output (give one a file: " + text + ":FILE)"
                       : "two formats go to the file '" + file + "'"};
}

Result<std::vector<CheckOutput>> read_outputs(const std::vector<std::string>& formats) {
  std::vector<CheckOutput> outputs;
  for (const std::string& text : formats) {
    Result<CheckOutput> output = read_output(text);
    if (!output) {
      return tl::unexpected<Error>(output.error());
    }
    if (std::any_of(outputs.begin(), outputs.end(),
                    [&](const CheckOutput& other) { return other.file == output->file; })) {
      return tl::unexpected<Error>(two_in_one_place(output->file, text));
    }
    outputs.push_back(std::move(*output));
  }
  if (outputs.empty()) {
    outputs.emplace_back();
  }
  return outputs;
}

Result<ColorUse> read_color(const std::string& word) {
  const std::vector<std::string_view> names{"auto", "always", "never"};
  constexpr ColorUse kUses[]{ColorUse::kAuto, ColorUse::kAlways, ColorUse::kNever};
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) {
    return usage_error(unknown_name("use of colour", word, names, "auto, always or never"));
  }
  return kUses[found - names.begin()];
}

Result<Severity> read_severity(const std::string& word) {
  if (word == "error") {
    return Severity::kError;
  }
  if (word == "warning") {
    return Severity::kWarning;
  }
  return usage_error(unknown_name("severity", word, {"error", "warning"}, kAdvice));
}

Result<std::optional<Date>> read_today(const std::optional<std::string>& text) {
  std::optional<Date> day;
  if (text && !(day = parse_iso_8601(*text))) {
    return usage_error("'" + *text + "' is no day (--today expects one such as 2012-04-10)");
  }
  return day;
}

}  // namespace

Result<CheckJob> read_check_arguments(const CheckArguments& arguments) {
  CheckJob job;
  job.operands = arguments.operands;
  job.without_config = arguments.without_config;
  job.config = arguments.config.value_or("");
  job.baseline = arguments.baseline.value_or("");
  job.new_baseline = arguments.new_baseline.value_or("");
  job.stdin_name = arguments.stdin_filename.value_or(std::string(kStandardStream));
  job.knowledge = arguments.knowledge;
  job.is_quiet = arguments.is_quiet;
  const auto keep = [](auto& member) {
    return [&member](auto value) { member = std::move(value); };
  };
  return check_operands(arguments)
      .and_then([&] { return check_names(arguments); })
      .and_then([&] { return read_outputs(arguments.formats).map(keep(job.outputs)); })
      .and_then([&] { return read_color(arguments.color).map(keep(job.color)); })
      .and_then([&] { return read_severity(arguments.fail_on).map(keep(job.fail_on)); })
      .and_then([&] { return read_today(arguments.today).map(keep(job.today)); })
      .map([&] { return std::move(job); });
}

}  // namespace uaparse::cli
