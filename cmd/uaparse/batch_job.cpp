#include "cmd/uaparse/batch_job.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

#include "cmd/uaparse/messages.h"
#include "uaparse/emit/output_file.h"

namespace uaparse::cli {

namespace {

constexpr std::string_view kAdvice = "see 'uaparse batch --help'";
constexpr long long kMostWorkers = 1024;

struct KnownEnding {
  std::string_view ending;
  OutputKind kind;
  const char* format;  // as extract -f calls it
};

constexpr KnownEnding kEndings[]{{".ndjson", OutputKind::kText, "ndjson"},
                                 {".csv", OutputKind::kText, "csv"},
                                 {".sqlite", OutputKind::kSqlite, "ndjson"}};

bool is_folder(const std::string& output) {
  std::error_code failed;
  return output.ends_with('/') || std::filesystem::is_directory(output, failed);
}

std::optional<KnownEnding> find_kind(const BatchArguments& arguments) {
  const std::string& output = arguments.output;
  if (output == kStandardStream) {
    return KnownEnding{"", OutputKind::kStream, "ndjson"};
  }
  const KnownEnding folder{"", OutputKind::kFolder, arguments.format == "json" ? "json" : "yaml"};
  if (is_folder(output)) {
    return folder;
  }
  const auto found =
      std::find_if(std::begin(kEndings), std::end(kEndings),
                   [&](const KnownEnding& known) { return output.ends_with(known.ending); });
  if (found != std::end(kEndings)) {
    return *found;
  }
  if (is_special_output(output)) {
    return KnownEnding{"", OutputKind::kText, "ndjson"};
  }
  return std::filesystem::path(output).extension().empty() ? std::optional(folder) : std::nullopt;
}

std::optional<std::string> find_format_fault(const BatchArguments& arguments) {
  const std::optional<KnownEnding> kind = find_kind(arguments);
  if (!kind) {
    return "the ending of '" + arguments.output +
           "' is no known format (expected .ndjson, .csv, .sqlite, a folder, or '-' for NDJSON)";
  }
  if (arguments.format.empty()) {
    return std::nullopt;
  }
  if (kind->kind != OutputKind::kFolder) {
    return "-f is for a folder (the ending of '" + arguments.output + "' says its format)";
  }
  if (arguments.format != "yaml" && arguments.format != "json") {
    return unknown_name("format of a folder", arguments.format, {"yaml", "json"}, kAdvice);
  }
  return std::nullopt;
}

std::optional<OnExists> find_on_exists(const std::string& name) {
  if (name == "fail") {
    return OnExists::kFail;
  }
  if (name == "skip") {
    return OnExists::kSkip;
  }
  return name == "replace" ? std::optional(OnExists::kReplace) : std::nullopt;
}

std::optional<std::string> find_fault(const BatchArguments& arguments) {
  if (arguments.operands.empty() && arguments.files_from.empty()) {
    return "no input is named (name a FILE or a DIR, or a list of them with --files-from)";
  }
  if (std::count(arguments.operands.begin(), arguments.operands.end(), kStandardStream) > 0) {
    return "a batch reads no document from standard input (use 'uaparse extract -' for it)";
  }
  if (arguments.is_nul_separated && arguments.files_from.empty()) {
    return "-0 is about the names of --files-from (add it)";
  }
  if (arguments.output.empty()) {
    return "no output is named (name a folder, an .ndjson, .csv or .sqlite file with -o, or '-' "
           "for NDJSON on standard output)";
  }
  if (auto fault = find_format_fault(arguments)) {
    return fault;
  }
  if (!find_on_exists(arguments.on_exists)) {
    return unknown_name("--on-exists", arguments.on_exists, {"fail", "skip", "replace"}, kAdvice);
  }
  if (!find_progress_form(arguments.progress)) {
    return unknown_name("--progress", arguments.progress, progress_form_names(), kAdvice);
  }
  if (arguments.report == kStandardStream) {
    return "--report takes a file (standard output is for records)";
  }
  if (arguments.workers && (*arguments.workers < 1 || *arguments.workers > kMostWorkers)) {
    return "-j takes a number from 1 to " + std::to_string(kMostWorkers) + ", not " +
           std::to_string(*arguments.workers) + " (" + std::string(kAdvice) + ")";
  }
  return std::nullopt;
}

// Who wants no messages is not shown a bar unasked.
ProgressForm progress_of(const BatchArguments& arguments) {
  const ProgressForm form = find_progress_form(arguments.progress).value_or(ProgressForm::kAuto);
  return form == ProgressForm::kAuto && arguments.extract.is_quiet ? ProgressForm::kNone : form;
}

int workers_of(std::optional<long long> typed) {
  return typed ? static_cast<int>(*typed)
               : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

// What merge tells lines apart by.
bool lacks_source(const EmitOptions& emit) {
  return !emit.fields.empty() &&
         std::find(emit.fields.begin(), emit.fields.end(), "source") == emit.fields.end();
}

Result<std::optional<Shard>> read_optional_shard(const std::optional<std::string>& text) {
  if (!text) {
    return std::optional<Shard>();
  }
  const Result<Shard> shard = read_shard(*text);
  return shard ? Result<std::optional<Shard>>(*shard)
               : usage_error("--shard: " + shard.error().message);
}

}  // namespace

Result<BatchJob> read_batch_arguments(const BatchArguments& arguments) {
  if (auto fault = find_fault(arguments)) {
    return usage_error(std::move(*fault));
  }
  const KnownEnding kind = *find_kind(arguments);
  ExtractArguments extract = arguments.extract;
  extract.format = kind.format;
  Result<ExtractJob> read = read_reading_arguments(extract);
  if (!read) {
    return tl::unexpected<Error>(read.error());
  }
  const Result<std::optional<Shard>> shard = read_optional_shard(arguments.shard);
  if (!shard) {
    return tl::unexpected<Error>(shard.error());
  }
  if (kind.kind == OutputKind::kSqlite && !extract.fields.empty()) {
    return usage_error("--fields is not for SQLite (its tables have all of them)");
  }
  if (*shard && kind.kind != OutputKind::kFolder && lacks_source(read->emit)) {
    return usage_error("--fields without source leaves nothing to merge shards by (add source)");
  }
  BatchJob job;
  job.inputs = {arguments.operands, arguments.include,          arguments.exclude,
                std::nullopt,       arguments.is_nul_separated, *shard};
  if (!arguments.files_from.empty()) {
    job.inputs.files_from = arguments.files_from;
  }
  job.output = arguments.output;
  job.kind = kind.kind;
  job.shard = *shard;
  job.on_exists = *find_on_exists(arguments.on_exists);
  job.is_forced = arguments.is_forced;
  job.report = arguments.report;
  job.progress = progress_of(arguments);
  job.is_dry_run = arguments.is_dry_run;
  job.knowledge = extract.knowledge;
  job.emit = std::move(read->emit);
  job.options = {std::move(read->extract),
                 {job.emit.with_evidence, *shard ? to_text(**shard) : std::string()},
                 read->limits,
                 workers_of(arguments.workers),
                 {}};
  if (job.kind == OutputKind::kSqlite) {
    job.options.extract.with_text = true;
    job.options.line.with_evidence = true;
  }
  job.is_quiet = extract.is_quiet;
  return job;
}

}  // namespace uaparse::cli
