#include "uaparse/config/verdict.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace uaparse {

namespace {

// As globs and paths of the configuration name it; a path outside of its folder is whole.
std::string path_below(const std::string& path, const std::string& folder) {
  std::error_code ignored;
  const auto absolute = std::filesystem::absolute(path, ignored).lexically_normal();
  const auto below = absolute.lexically_relative(folder);
  return below.empty() || *below.begin() == ".." ? absolute.string() : below.string();
}

}  // namespace

Verdict::Verdict(Config config) : config_(std::move(config)), uses_(config_.suppressions.size()) {}

RuleSetting Verdict::setting(const std::string& rule, const std::string& below) const {
  RuleSetting result;
  if (const auto found = config_.rules.find(rule); found != config_.rules.end()) {
    result = found->second;
  }
  for (const FileRules& files : config_.files) {
    const auto found = files.rules.find(rule);
    if (found != files.rules.end() && files.globs.match(below)) {
      result = found->second;
    }
  }
  return result;
}

bool Verdict::is_suppressed(const Finding& finding, const std::string& below) {
  bool result = false;
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    const Suppression& it = config_.suppressions[i];
    if (it.rule == finding.diagnostic.code && it.path == below &&
        (!it.value || *it.value == finding.value)) {
      uses_[i].is_used = true;
      result = true;
    }
  }
  return result;
}

void Verdict::judge(const std::string& below, std::vector<Finding>& findings) const {
  std::erase_if(findings, [&](const Finding& finding) {
    return !setting(finding.diagnostic.code, below).is_on;
  });
  for (Finding& finding : findings) {
    const RuleSetting found = setting(finding.diagnostic.code, below);
    finding.diagnostic.severity = found.severity.value_or(finding.diagnostic.severity);
  }
  sort_findings(findings);
}

void Verdict::apply(CheckedInput& input) {
  if (input.error) {
    return;
  }
  const std::string below = path_below(input.path, config_.folder);
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    uses_[i].is_checked = uses_[i].is_checked || config_.suppressions[i].path == below;
  }
  std::erase_if(input.findings,
                [&](const Finding& finding) { return is_suppressed(finding, below); });
  judge(below, input.findings);
}

bool Verdict::is_needed(std::size_t i) const {
  std::error_code ignored;
  const auto file = std::filesystem::path(config_.folder) / config_.suppressions[i].path;
  return uses_[i].is_used || (!uses_[i].is_checked && std::filesystem::exists(file, ignored));
}

std::optional<CheckedInput> Verdict::find_unused() const {
  CheckedInput result;
  result.path = config_.path;
  result.has_lines = true;
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    if (is_needed(i)) {
      continue;
    }
    const Suppression& it = config_.suppressions[i];
    Finding finding;
    finding.diagnostic = {kUnusedSuppression,
                          Severity::kWarning,
                          "/suppressions/" + std::to_string(i),
                          {0, it.line},
                          "nothing is left to suppress: '" + it.path + "' has no finding of " +
                              it.rule + (it.value ? " with the value '" + *it.value + "'" : "")};
    finding.value = it.path;
    result.findings.push_back(std::move(finding));
  }
  judge(path_below(config_.path, config_.folder), result.findings);
  return result.findings.empty() ? std::nullopt : std::optional(std::move(result));
}

}  // namespace uaparse
