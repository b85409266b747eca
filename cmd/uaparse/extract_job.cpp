#include "cmd/uaparse/extract_job.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "cmd/uaparse/messages.h"
#include "uaparse/reader/text_decoder.h"

namespace uaparse::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAdvice = "see 'uaparse extract --help'";

std::optional<Format> find_format(std::string_view name) {
  if (name == "yaml") {
    return Format::kYaml;
  }
  if (name == "json") {
    return Format::kJson;
  }
  if (name == "ndjson") {
    return Format::kNdjson;
  }
  if (name == "csv") {
    return Format::kCsv;
  }
  return std::nullopt;
}

std::optional<CsvRows> find_rows(std::string_view name) {
  if (name.empty() || name == "documents") {
    return CsvRows::kDocuments;
  }
  if (name == "recipients") {
    return CsvRows::kRecipients;
  }
  if (name == "subjects") {
    return CsvRows::kSubjects;
  }
  return std::nullopt;
}

bool is_directory(const std::string& operand) {
  std::error_code failed;
  return fs::is_directory(operand, failed);
}

bool is_same_file(const std::string& operand, const std::string& output) {
  std::error_code failed;
  return output != kStandardStream && fs::is_regular_file(output, failed) &&
         fs::equivalent(operand, output, failed);
}

std::optional<std::string> find_operand_fault(const ExtractArguments& arguments) {
  const std::vector<std::string>& operands = arguments.operands;
  if (operands.empty()) {
    return "no input is named (name a FILE or a DIR, or '-' for standard input)";
  }
  if (std::count(operands.begin(), operands.end(), kStandardStream) > 1) {
    return "standard input ('-') is named twice (it can be read only once)";
  }
  if (arguments.output.empty()) {
    return "-o names no file (name a FILE, or '-' for standard output)";
  }
  for (const std::string& operand : operands) {
    if (operand.empty()) {
      return "the name of an input is empty (name a FILE or a DIR, or '-' for standard input)";
    }
    if (is_same_file(operand, arguments.output)) {
      return "'" + operand + "' is an input and the output (name another file with -o)";
    }
  }
  return std::nullopt;
}

Result<std::vector<std::string>> read_fields(std::string_view list) {
  const std::vector<std::string_view>& known = field_names();
  std::vector<std::string> fields;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view name = list.substr(0, comma);
    list.remove_prefix(std::min(comma + 1, list.size()));
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      return usage_error(unknown_name("field", name, known, kAdvice));
    }
    fields.emplace_back(name);
  }
  return fields;
}

// A flag and the field of its name ask for the same thing, so each brings the other.
void join_flag_and_field(std::string_view field, std::vector<std::string>& fields, bool& flag) {
  const bool is_named = std::find(fields.begin(), fields.end(), field) != fields.end();
  if (flag && !fields.empty() && !is_named) {
    fields.emplace_back(field);
  }
  flag = flag || is_named;
}

// The first line of the file, without its end.
Result<std::string> load_password(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string line;
  if (!file || (!std::getline(file, line) && !file.eof())) {
    const std::string reason = std::generic_category().message(errno != 0 ? errno : EIO);
    return fail(ErrorKind::kInvalid, path, "the password file cannot be read: " + reason);
  }
  if (line.ends_with('\r')) {
    line.pop_back();
  }
  return line;
}

std::optional<std::string> find_range_fault(const char* option, long long value, long long most) {
  if (value >= 1 && value <= most) {
    return std::nullopt;
  }
  return std::string(option) + " takes a number from 1 to " + std::to_string(most) + ", not " +
         std::to_string(value) + " (" + std::string(kAdvice) + ")";
}

Result<WorkerLimits> read_limits(const ExtractArguments& arguments) {
  if (auto fault = find_range_fault("--timeout", arguments.timeout_seconds, kMostTimeoutSeconds)) {
    return usage_error(std::move(*fault));
  }
  if (auto fault = find_range_fault("--memory", arguments.memory_mib, kMostMemoryMib)) {
    return usage_error(std::move(*fault));
  }
  return limits_within(static_cast<int>(arguments.timeout_seconds),
                       static_cast<std::size_t>(arguments.memory_mib));
}

std::optional<std::string> find_confidence_fault(double least) {
  if (least >= 0 && least <= 1) {  // NaN is neither
    return std::nullopt;
  }
  std::ostringstream number;
  number << least;
  return "--min-confidence takes a number from 0 to 1, not " + number.str() + " (" +
         std::string(kAdvice) + ")";
}

// What is asked of CSV, into options that are filled otherwise.
std::optional<std::string> read_csv_options(const ExtractArguments& arguments, bool with_text,
                                            EmitOptions& emit) {
  const bool is_csv = emit.format == Format::kCsv;
  if (!is_csv && (!arguments.rows.empty() || arguments.with_bom)) {
    return std::string(arguments.with_bom ? "--bom" : "--rows") +
           " is for CSV (extract -f csv, batch -o NAME.csv)";
  }
  const std::optional<CsvRows> rows = find_rows(arguments.rows);
  if (!rows) {
    return unknown_name("kind of rows", arguments.rows, {"documents", "recipients", "subjects"},
                        kAdvice);
  }
  if (is_csv && emit.with_evidence) {
    return "CSV has no place for evidence (use -f json, yaml or ndjson for it)";
  }
  emit.rows = *rows;
  emit.with_bom = arguments.with_bom;
  emit.with_text = with_text;
  return std::nullopt;
}

// Tried on nothing, so that a misspelt name is found before anything is read.
std::optional<Error> find_encoding_fault(const std::string& encoding) {
  Result<DecodedText> nothing = decode_text({}, encoding);
  if (nothing) {
    return std::nullopt;
  }
  nothing.error().subject = "--encoding";
  return std::move(nothing.error());
}

}  // namespace

Result<ExtractJob> read_reading_arguments(const ExtractArguments& arguments) {
  ExtractJob job;
  if (arguments.is_quiet && arguments.is_verbose) {
    return usage_error("--quiet and --verbose exclude each other (give one of them)");
  }
  const std::optional<Format> format = find_format(arguments.format);
  if (!format) {
    return usage_error(
        unknown_name("format", arguments.format, {"yaml", "json", "ndjson", "csv"}, kAdvice));
  }
  Result<std::vector<std::string>> fields = read_fields(arguments.fields);
  if (!fields) {
    return tl::unexpected<Error>(fields.error());
  }
  if (auto fault = find_confidence_fault(arguments.min_confidence)) {
    return usage_error(std::move(*fault));
  }
  const Result<WorkerLimits> limits = read_limits(arguments);
  if (!limits) {
    return tl::unexpected<Error>(limits.error());
  }
  job.limits = *limits;
  job.knowledge = arguments.knowledge;
  job.is_quiet = arguments.is_quiet;
  job.is_verbose = arguments.is_verbose;
  job.extract.read.encoding = arguments.encoding;
  job.extract.with_text = arguments.with_text;
  job.extract.min_confidence = arguments.min_confidence;
  job.emit.format = *format;
  job.emit.with_evidence = arguments.with_evidence;
  job.emit.fields = std::move(*fields);
  join_flag_and_field("text", job.emit.fields, job.extract.with_text);
  join_flag_and_field("evidence", job.emit.fields, job.emit.with_evidence);
  if (auto fault = read_csv_options(arguments, job.extract.with_text, job.emit)) {
    return usage_error(std::move(*fault));
  }
  if (const auto unknown = find_encoding_fault(arguments.encoding)) {
    return tl::unexpected<Error>(*unknown);
  }
  if (!arguments.password_file.empty()) {
    Result<std::string> password = load_password(arguments.password_file);
    if (!password) {
      return tl::unexpected<Error>(password.error());
    }
    job.extract.read.password = std::move(*password);
  }
  return job;
}

Result<ExtractJob> read_extract_arguments(const ExtractArguments& arguments) {
  if (auto fault = find_operand_fault(arguments)) {
    return usage_error(std::move(*fault));
  }
  Result<ExtractJob> job = read_reading_arguments(arguments);
  if (job) {
    job->operands = arguments.operands;
    job->output = arguments.output;
    job->emit.as_array =
        arguments.as_array || job->operands.size() > 1 || is_directory(job->operands.front());
  }
  return job;
}

}  // namespace uaparse::cli
