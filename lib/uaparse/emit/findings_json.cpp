#include "uaparse/emit/findings_json.h"

#include <ostream>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/emit/record_json.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

Json build_finding(const Finding& finding) {
  Json result = build_json(finding.diagnostic);
  result["value"] = finding.value.empty() ? Json() : Json(clean_text(finding.value));
  return result;
}

Json build_input(const CheckedInput& input) {
  Json result{{"path", clean_text(input.path)}};
  if (std::string bytes = path_base64(input.path); !bytes.empty()) {
    result["path_base64"] = std::move(bytes);
  }
  result["findings"] = Json::array();
  for (const Finding& finding : input.findings) {
    result["findings"].push_back(build_finding(finding));
  }
  if (input.error) {
    result["error"] = {{"code", code(input.error->kind)},
                       {"message", clean_text(input.error->message)}};
  }
  return result;
}

}  // namespace

void JsonFindings::begin() {
  out_ << '[';
}

void JsonFindings::write(const CheckedInput& input) {
  // As it stands inside the array that all inputs make.
  const std::string list = to_json(Json::array({build_input(input)}));
  constexpr std::size_t kBracket = 2;
  out_ << (is_first_ ? "\n" : ",\n") << list.substr(kBracket, list.size() - 2 * kBracket);
  is_first_ = false;
}

void JsonFindings::end() {
  out_ << (is_first_ ? "]\n" : "\n]\n");
}

}  // namespace uaparse
