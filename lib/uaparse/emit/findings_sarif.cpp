#include "uaparse/emit/findings_sarif.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/sha256.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "https://json.schemastore.org/sarif-2.1.0.json";

std::string_view level(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kHint:
      return "note";
  }
  return "note";
}

Json message(std::string_view text) {
  return {{"text", clean_text(text)}};
}

Json build_rule(const RuleText& rule) {
  std::string help(rule.explanation);
  std::string markdown(rule.explanation);
  for (const auto& [heading, lines] : {std::pair("Bad:", rule.bad), {"Good:", rule.good}}) {
    if (!lines.empty()) {
      help.append("\n\n").append(heading).append("\n").append(lines);
      markdown.append("\n\n").append(heading).append("\n\n```text\n").append(lines).append("\n```");
    }
  }
  return {{"id", rule.id},
          {"shortDescription", message(rule.summary)},
          {"fullDescription", message(rule.explanation)},
          {"help", {{"text", help}, {"markdown", markdown}}},
          {"defaultConfiguration", {{"level", level(rule.severity)}}}};
}

Json build_artifact(const std::string& path) {
  const bool is_absolute = path.starts_with('/');
  Json location{{"uri", (is_absolute ? "file://" : "") + path_uri(path)}};
  if (!is_absolute) {
    location["uriBaseId"] = "%SRCROOT%";
  }
  return location;
}

Json build_location(const CheckedInput& input, const Finding& finding) {
  Json region{{"startLine", anchor_line(input, finding)}};
  if (input.has_lines && !finding.excerpt.empty()) {
    region["snippet"] = message(finding.excerpt);
  }
  return {{"physicalLocation",
           {{"artifactLocation", build_artifact(input.path)}, {"region", std::move(region)}}}};
}

// `nth` tells findings apart that say the same.
std::string fingerprint(const Finding& finding, int nth) {
  constexpr std::size_t kDigits = 32;
  return sha256_hex(identity(finding) + '\n' + std::to_string(nth)).substr(0, kDigits);
}

Json build_results(const CheckedInput& input, const std::vector<RuleText>& rules) {
  Json results = Json::array();
  std::map<std::string, int> seen;
  for (const Finding& finding : input.findings) {
    const Diagnostic& it = finding.diagnostic;
    Json result{{"ruleId", it.code}};
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&](const RuleText& known) { return known.id == it.code; });
    if (rule != rules.end()) {
      result["ruleIndex"] = rule - rules.begin();
    }
    result["level"] = level(it.severity);
    result["message"] = message(placed_message(input, finding));
    result["locations"] = Json::array({build_location(input, finding)});
    result["partialFingerprints"] = {
        {"uaparse/v1", fingerprint(finding, seen[identity(finding)]++)}};
    results.push_back(std::move(result));
  }
  return results;
}

Json build_notification(const CheckedInput& input) {
  return {
      {"level", "error"},
      {"descriptor", {{"id", code(input.error->kind)}}},
      {"message", message(input.error->message)},
      {"locations",
       Json::array({{{"physicalLocation", {{"artifactLocation", build_artifact(input.path)}}}}})}};
}

Json build_driver(const FindingsOptions& options) {
  Json driver{{"name", "uaparse"}, {"version", options.version}, {"rules", Json::array()}};
  for (const RuleText& rule : options.rules) {
    driver["rules"].push_back(build_rule(rule));
  }
  return driver;
}

}  // namespace

std::string path_uri(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  constexpr std::string_view kKept =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri;
  for (const char c : std::filesystem::path(path).lexically_normal().string()) {
    if (kKept.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += '%';
      uri += kDigits[static_cast<unsigned char>(c) >> 4];
      uri += kDigits[static_cast<unsigned char>(c) & 15];
    }
  }
  return uri;
}

SarifFindings::SarifFindings(std::ostream& out, FindingsOptions options)
    : out_(out), options_(std::move(options)) {}

void SarifFindings::write(const CheckedInput& input) {
  inputs_.push_back(input);
}

void SarifFindings::end() {
  Json results = Json::array();
  Json notifications = Json::array();
  for (const CheckedInput& input : inputs_) {
    for (Json& result : build_results(input, options_.rules)) {
      results.push_back(std::move(result));
    }
    if (input.error) {
      notifications.push_back(build_notification(input));
    }
  }
  Json invocation{{"executionSuccessful", notifications.empty()}};
  if (!notifications.empty()) {
    invocation["toolExecutionNotifications"] = std::move(notifications);
  }
  const Json run{{"tool", {{"driver", build_driver(options_)}}},
                 {"columnKind", "unicodeCodePoints"},
                 {"invocations", Json::array({std::move(invocation)})},
                 {"results", std::move(results)}};
  out_ << to_json({{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({run})}})
       << '\n';
}

}  // namespace uaparse
