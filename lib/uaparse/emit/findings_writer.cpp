#include "uaparse/emit/findings_writer.h"

#include <algorithm>
#include <utility>

#include "uaparse/emit/findings_github.h"
#include "uaparse/emit/findings_json.h"
#include "uaparse/emit/findings_junit.h"
#include "uaparse/emit/findings_sarif.h"
#include "uaparse/emit/findings_text.h"

namespace uaparse {

const std::vector<std::string_view>& findings_format_names() {
  static const std::vector<std::string_view> kNames{"text", "json", "github", "sarif", "junit"};
  return kNames;
}

std::optional<FindingsFormat> find_findings_format(std::string_view name) {
  constexpr FindingsFormat kFormats[]{FindingsFormat::kText, FindingsFormat::kJson,
                                      FindingsFormat::kGithub, FindingsFormat::kSarif,
                                      FindingsFormat::kJunit};
  const auto& names = findings_format_names();
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt : std::optional(kFormats[found - names.begin()]);
}

std::unique_ptr<FindingsWriter> make_findings_writer(std::ostream& out, FindingsOptions options) {
  switch (options.format) {
    case FindingsFormat::kText:
      break;
    case FindingsFormat::kJson:
      return std::make_unique<JsonFindings>(out);
    case FindingsFormat::kGithub:
      return std::make_unique<GithubFindings>(out);
    case FindingsFormat::kSarif:
      return std::make_unique<SarifFindings>(out, std::move(options));
    case FindingsFormat::kJunit:
      return std::make_unique<JunitFindings>(out, options.least_failing);
  }
  return std::make_unique<TextFindings>(out, options.is_coloured);
}

}  // namespace uaparse
