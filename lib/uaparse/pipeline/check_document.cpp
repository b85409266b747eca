#include "uaparse/pipeline/check_document.h"

#include <utility>

#include "uaparse/pipeline/checked_record.h"

namespace uaparse {

namespace {

// In a text with columns several lines of print have one number: the one that holds the value is
// meant, else the first.
std::string find_excerpt(const std::vector<Line>& lines, const Place& place,
                         const std::string& value) {
  const Line* found = nullptr;
  for (const Line& line : lines) {
    if (line.page + 1 != place.page || line.number != place.line) {
      continue;
    }
    if (!value.empty() && line.text.find(value) != std::string::npos) {
      return line.text;
    }
    found = found == nullptr ? &line : found;
  }
  return found == nullptr ? std::string() : found->text;
}

}  // namespace

Result<std::vector<Finding>> check_document(const Document& document, const CheckOptions& options,
                                            const Knowledge& knowledge) {
  Result<CheckedRecord> checked = build_checked_record(document, options, knowledge);
  if (!checked) {
    return tl::unexpected<Error>(checked.error());
  }
  std::vector<Finding> findings;
  for (Diagnostic& diagnostic : checked->record.diagnostics) {
    std::string value = quoted_value(diagnostic.message);
    std::string excerpt = find_excerpt(checked->lines, diagnostic.place, value);
    findings.push_back({std::move(diagnostic), std::move(value), std::move(excerpt)});
  }
  sort_findings(findings);
  return findings;
}

}  // namespace uaparse
