#include "uaparse/pipeline/extract.h"

#include "uaparse/check/check.h"
#include "uaparse/extract/record_builder.h"
#include "uaparse/extract/weak_values.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

namespace {

std::string reading_text(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) {
    if (line.role == LineRole::kBody) {
      text += line.text;
      text += '\n';
    }
  }
  return text;
}

}  // namespace

Result<Record> extract_record(const Input& input, const ExtractOptions& options,
                              const Knowledge& knowledge) {
  return read_document(input, options.read).and_then([&](const Document& document) {
    return extract_record(document, options, knowledge);
  });
}

Result<Record> extract_file(const std::string& path, const ExtractOptions& options) {
  return load_file(path).and_then(
      [&](const Input& input) { return extract_record(input, options, compiled_knowledge()); });
}

Result<Record> extract_record(const Document& document, const ExtractOptions& options,
                              const Knowledge& knowledge) {
  const std::vector<Line> lines = build_lines(document);
  const std::optional<Segmentation> segmentation = segment(lines, knowledge);
  if (!segmentation) {
    return fail(ErrorKind::kNotAnUrgentAction, document.source.path, std::string(kNoUrgentAction));
  }
  Record record = build_record(document, *segmentation, knowledge);
  check_record(document, *segmentation, knowledge, options.check, record);
  drop_weak_values(options.min_confidence, record);
  record.generator = {std::string(version()), knowledge.digest()};
  if (options.with_text) {
    record.text = reading_text(lines);
  }
  return record;
}

std::string_view version() {
  return UAPARSE_VERSION;
}

}  // namespace uaparse
