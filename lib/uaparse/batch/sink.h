// Where the outcomes of a batch go, one after the other in the order of the inputs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "uaparse/batch/journal.h"
#include "uaparse/emit/file_buffer.h"

namespace uaparse {

struct SinkItem {
  const std::string& path;
  std::string_view line;              // the outcome (emit/outcome_line.h)
  std::string_view sha256;            // of the content of the input; empty where nobody knows it
  std::optional<std::size_t> input;   // its number in the list; none for what was refused
  std::optional<JournalPlace> place;  // of the outcome in the journal
};

// Where an output is noted before it is put into its place.
struct OutputNote {
  Journal* journal = nullptr;  // none = nowhere
  std::string batch;           // as in JournalOutput
  std::string inputs;

  // `part` is whole, and about to be renamed.
  [[nodiscard]] bool add(const std::string& part) const {
    return journal == nullptr ||
           journal->add_output({file_state(part).value_or(FileState{}), batch, inputs});
  }
};

struct SinkFailure {
  std::string path;  // of what cannot be written
  WriteFailure why;
};

class BatchSink {
 public:
  BatchSink() = default;
  BatchSink(const BatchSink&) = delete;
  BatchSink& operator=(const BatchSink&) = delete;
  virtual ~BatchSink() = default;

  // False when nothing can be written any more.
  [[nodiscard]] virtual bool write(const SinkItem& item) = 0;

  // Puts the whole into its place; when that fails nothing of it is left. Nothing is put there when
  // the journal fails, which then says why itself.
  [[nodiscard]] virtual std::optional<SinkFailure> finish() = 0;

  // Why write() answered false, as far as the output tells; nothing of it is left.
  [[nodiscard]] virtual std::optional<SinkFailure> give_up() = 0;

  // Leaves what was written where nobody takes it for the whole: OUT.part.
  [[nodiscard]] virtual std::optional<SinkFailure> keep_part() = 0;

  // What its user has to know besides; empty for nothing.
  [[nodiscard]] virtual std::string note() const { return {}; }
};

}  // namespace uaparse
