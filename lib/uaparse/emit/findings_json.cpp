#include "uaparse/emit/findings_json.h"

#include <nlohmann/json.hpp>

#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/emit/record_json.h"

namespace uaparse {

std::string findings_json(const Outcome& outcome) {
  EmitOptions options;
  options.fields = {"diagnostics"};
  nlohmann::ordered_json built = build_json(outcome, options);
  nlohmann::ordered_json result{{"path", clean_text(outcome.path)},
                                {"findings", nlohmann::ordered_json::array()}};
  if (outcome.record) {
    result["findings"] = std::move(built["diagnostics"]);
  } else {
    result["error"] = std::move(built["error"]);
  }
  // As it stands inside the array that all inputs make.
  const std::string list = to_json(nlohmann::ordered_json::array({std::move(result)}));
  constexpr std::size_t kBracket = 2;
  return list.substr(kBracket, list.size() - 2 * kBracket);
}

}  // namespace uaparse
