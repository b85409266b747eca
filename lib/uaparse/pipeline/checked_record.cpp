#include "uaparse/pipeline/checked_record.h"

#include <optional>
#include <utility>

#include "uaparse/check/check.h"
#include "uaparse/extract/record_builder.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/pipeline/extract.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

Result<CheckedRecord> build_checked_record(const Document& document, const CheckOptions& options,
                                           const Knowledge& knowledge) {
  std::vector<Line> lines = build_lines(document);
  const std::optional<Segmentation> segmentation = segment(lines, knowledge);
  if (!segmentation) {
    return fail(ErrorKind::kNotAnUrgentAction, document.source.path, std::string(kNoUrgentAction));
  }
  Record record = build_record(document, *segmentation, knowledge);
  check_record(document, *segmentation, knowledge, options, record);
  return CheckedRecord{std::move(lines), std::move(record)};
}

}  // namespace uaparse
