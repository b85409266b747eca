// All outcomes in one SQLite archive (emit/sqlite_writer.h), built anew as OUT.part.
//
// In the order of the inputs, so that the same inputs give the same file; what an earlier run did
// is copied from the journal, not from the older archive.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/batch/shard.h"
#include "uaparse/batch/sink.h"
#include "uaparse/emit/sqlite_writer.h"

namespace uaparse {

// Documents in one transaction: committing waits for the disk.
inline constexpr std::size_t kDocumentsOfOneChunk = 500;

class SqliteSink : public BatchSink {
 public:
  // `target` is the file itself, links resolved (emit/output_file.h).
  static Result<std::unique_ptr<SqliteSink>> open(const std::string& target, OutputNote note,
                                                  const std::optional<Shard>& shard);

  // What is in no place yet is removed.
  ~SqliteSink() override;

  [[nodiscard]] bool write(const SinkItem& item) override;
  [[nodiscard]] std::optional<SinkFailure> finish() override;
  [[nodiscard]] std::optional<SinkFailure> give_up() override { return failure_; }
  [[nodiscard]] std::optional<SinkFailure> keep_part() override;

 private:
  SqliteSink(std::string target, OutputNote note, std::unique_ptr<SqliteWriter> writer);
  bool take(const Result<void>& result);
  bool close();

  std::string target_;
  std::string part_;
  OutputNote note_;
  std::unique_ptr<SqliteWriter> writer_;
  std::size_t in_chunk_ = 0;
  bool is_temporary_ = true;
  std::optional<SinkFailure> failure_;
};

}  // namespace uaparse
