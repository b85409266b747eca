#include "uaparse/config/baseline.h"

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/text.h"
#include "uaparse/reader/reader.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr int kVersion = 1;

fs::path absolute_path(const std::string& path) {
  std::error_code ignored;
  return fs::absolute(path, ignored).lexically_normal();
}

std::optional<std::string> text_of(const Json& entry, const char* key) {
  const bool has_text = entry.is_object() && entry.contains(key) && entry[key].is_string();
  return has_text ? std::optional(entry[key].get<std::string>()) : std::nullopt;
}

bool is_baseline(const Json& json) {
  return json.is_object() && json.contains("version") && json["version"] == kVersion &&
         json.contains("findings") && json["findings"].is_array();
}

}  // namespace

Baseline::Baseline(const std::string& path) : folder_(absolute_path(path).parent_path().string()) {}

Result<Baseline> Baseline::load(const std::string& path) {
  const auto fail_as_none = [&](const std::string& why) {
    return fail(ErrorKind::kInvalid, path,
                "is no baseline of findings: " + why + " (write one with --write-baseline)");
  };
  const Result<Input> input = load_file(path);
  if (!input) {
    return tl::unexpected<Error>(input.error());
  }
  const Json json = Json::parse(input->bytes, nullptr, false);
  if (!is_baseline(json)) {
    return fail_as_none(json.is_discarded() ? "it is not JSON"
                                            : "expected version 1 and a list of findings");
  }
  Baseline baseline(path);
  std::size_t number = 0;
  for (const Json& entry : json["findings"]) {
    ++number;
    const auto rule = text_of(entry, "rule");
    const auto file = text_of(entry, "path");
    const auto field = text_of(entry, "field");
    const auto value = text_of(entry, "value");
    const bool has_count =
        entry.is_object() && entry.contains("count") && entry["count"].is_number_unsigned();
    if (!rule || !file || !field || !value || !has_count) {
      return fail_as_none("entry " + std::to_string(number) +
                          " is not {rule, path, field, value, count}");
    }
    baseline.counts_[{*file, *rule, *field, *value}] += entry["count"].get<std::size_t>();
  }
  return baseline;
}

Baseline::Key Baseline::key(const CheckedInput& input, const Finding& finding) const {
  return {clean_text(absolute_path(input.path).lexically_proximate(folder_).string()),
          finding.diagnostic.code, without_positions(finding.diagnostic.field),
          clean_text(finding.value)};
}

void Baseline::add(const CheckedInput& input) {
  for (const Finding& finding : input.findings) {
    ++counts_[key(input, finding)];
  }
}

void Baseline::apply(CheckedInput& input) {
  std::erase_if(input.findings, [&](const Finding& finding) {
    const auto known = counts_.find(key(input, finding));
    if (known == counts_.end() || known->second == 0) {
      return false;
    }
    --known->second;
    return true;
  });
}

std::size_t Baseline::size() const {
  std::size_t size = 0;
  for (const auto& [key, count] : counts_) {
    size += count;
  }
  return size;
}

std::string Baseline::json() const {
  Json findings = Json::array();
  for (const auto& [key, count] : counts_) {
    findings.push_back({{"rule", key.rule},
                        {"path", key.path},
                        {"field", key.field},
                        {"value", key.value},
                        {"count", count}});
  }
  return Json{{"version", kVersion}, {"findings", std::move(findings)}}.dump(2) + '\n';
}

}  // namespace uaparse
