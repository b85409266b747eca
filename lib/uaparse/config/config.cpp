#include "uaparse/config/config.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "uaparse/reader/reader.h"

namespace uaparse {

namespace {

namespace fs = std::filesystem;

fs::path absolute_path(const std::string& path) {
  std::error_code ignored;
  return fs::absolute(path, ignored).lexically_normal();
}

// Short where it lies below the working directory.
std::string shown(const fs::path& path) {
  const fs::path below = path.lexically_proximate(absolute_path("."));
  return below.empty() || *below.begin() == ".." ? path.string() : below.string();
}

}  // namespace

std::optional<std::string> find_config(const std::string& input) {
  fs::path folder = absolute_path(input == "-" ? "./-" : input).parent_path();
  while (true) {
    const fs::path candidate = folder / kConfigName;
    std::error_code error;
    if (fs::exists(fs::symlink_status(candidate, error))) {
      return shown(candidate);
    }
    if (folder == folder.parent_path()) {
      return std::nullopt;
    }
    folder = folder.parent_path();
  }
}

Result<Config> load_config(const std::string& path, const std::vector<std::string_view>& rule_ids,
                           DiagnosticList& problems) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    return fail(ErrorKind::kInvalid, path, "is a directory (a configuration is a YAML file)");
  }
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > kMaxConfigBytes) {
    return fail(ErrorKind::kTooLarge, path,
                "is larger than " + std::to_string(kMaxConfigBytes >> 20) +
                    " MiB, too large for a configuration");
  }
  if (!error && size == 0) {
    return read_config(path, {}, rule_ids, problems);
  }
  return load_file(path).and_then(
      [&](const Input& input) { return read_config(path, input.bytes, rule_ids, problems); });
}

}  // namespace uaparse
