#include "uaparse/pipeline/check_document.h"

#include <utility>

#include "uaparse/check/check.h"
#include "uaparse/extract/record_builder.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/segment/segmenter.h"

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
  const std::vector<Line> lines = build_lines(document);
  const std::optional<Segmentation> segmentation = segment(lines, knowledge);
  if (!segmentation) {
    return fail(ErrorKind::kNotAnUrgentAction, document.source.path, std::string(kNoUrgentAction));
  }
  Record record = build_record(document, *segmentation, knowledge);
  check_record(document, *segmentation, knowledge, options, record);
  std::vector<Finding> findings;
  for (Diagnostic& diagnostic : record.diagnostics) {
    std::string value = quoted_value(diagnostic.message);
    std::string excerpt = find_excerpt(lines, diagnostic.place, value);
    findings.push_back({std::move(diagnostic), std::move(value), std::move(excerpt)});
  }
  sort_findings(findings);
  return findings;
}

}  // namespace uaparse
