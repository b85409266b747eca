#include "uaparse/pipeline/extract.h"

#include <utility>

#include "uaparse/extract/weak_values.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/pipeline/checked_record.h"

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
  Result<CheckedRecord> checked = build_checked_record(document, options.check, knowledge);
  if (!checked) {
    return tl::unexpected<Error>(checked.error());
  }
  Record& record = checked->record;
  drop_weak_values(options.min_confidence, record);
  record.generator = {std::string(version()), knowledge.digest()};
  if (options.with_text) {
    record.text = reading_text(checked->lines);
  }
  return std::move(record);
}

std::string_view version() {
  return UAPARSE_VERSION;
}

}  // namespace uaparse
