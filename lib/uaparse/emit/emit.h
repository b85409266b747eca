// Records written out: JSON, NDJSON and YAML with the same keys in the same order, and CSV.
//
// No writer knows how a value was found. Every string is made clean (base/text.h) once more on its
// way out, paths and messages included, so that no output is ever ill-formed.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/record/record.h"

namespace uaparse {

// What became of one input: its record, or why there is none.
struct Outcome {
  std::string path;  // of the input, as given
  Result<Record> record;
};

enum class Format { kYaml, kJson, kNdjson, kCsv };

// What a row of CSV stands for; copies are among the recipients, told apart by a column.
enum class CsvRows { kDocuments, kRecipients, kSubjects };

struct EmitOptions {
  Format format = Format::kYaml;
  bool with_evidence = false;
  bool as_array = false;            // JSON: an array even for one outcome
  std::vector<std::string> fields;  // top-level keys to keep, in record order; empty = all
  CsvRows rows = CsvRows::kDocuments;
  bool with_bom = false;   // CSV: a byte order mark first, which Excel takes for UTF-8
  bool with_text = false;  // CSV: a column for the text, which every row of one output has or lacks
};

// The top-level keys of a record in the order in which they are written; `text` and `evidence`, the
// last two, only where they were asked for.
const std::vector<std::string_view>& field_names();

// Writes outcomes as they come. YAML: a document each, opened by `---`. NDJSON: a line each. JSON:
// one object, or an array whose brackets begin() and end() write. CSV: the header by begin(), then
// rows (csv_writer.h); it holds no evidence. An outcome without a record is
// written as {"source": {"path"}, "error": {"code", "message"}}, with `path_base64` where the path
// as given is not clean; in CSV as a row. Nothing is written for one outcome until it is whole.
class Emitter {
 public:
  Emitter(std::ostream& out, EmitOptions options);
  void begin();
  void write(const Outcome& outcome);
  // The outcome that a line of NDJSON holds, in the same bytes: whole but for evidence and text
  // that it need not have. Fails (invalid) when the line is no outcome, and writes nothing then;
  // NDJSON sees to it that a line is JSON with a source, whatever its values are.
  [[nodiscard]] Result<void> write_line(std::string_view line);
  void end();

 private:
  bool is_array() const;
  void put(const std::string& text);

  std::ostream& out_;
  EmitOptions options_;
  bool first_ = true;
};

}  // namespace uaparse
