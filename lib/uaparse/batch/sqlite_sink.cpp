#include "uaparse/batch/sqlite_sink.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include "uaparse/emit/database_files.h"
#include "uaparse/emit/output_file.h"

namespace uaparse {

Result<std::unique_ptr<SqliteSink>> SqliteSink::open(const std::string& target, OutputNote note,
                                                     const std::optional<Shard>& shard) {
  const std::string part = target + kPartEnding;
  remove_database(part);
  Result<std::unique_ptr<SqliteWriter>> writer = SqliteWriter::open(part);
  if (!writer) {
    return tl::unexpected<Error>(writer.error());
  }
  if (shard) {
    if (const Result<void> said = (*writer)->set_shard(shard->number, shard->count); !said) {
      return tl::unexpected<Error>(said.error());
    }
  }
  return std::unique_ptr<SqliteSink>(new SqliteSink(target, std::move(note), std::move(*writer)));
}

SqliteSink::SqliteSink(std::string target, OutputNote note, std::unique_ptr<SqliteWriter> writer)
    : target_(std::move(target)),
      part_(target_ + kPartEnding),
      note_(std::move(note)),
      writer_(std::move(writer)) {}

SqliteSink::~SqliteSink() {
  writer_.reset();
  if (is_temporary_) {
    remove_database(part_);
  }
}

bool SqliteSink::take(const Result<void>& result) {
  if (!result && !failure_) {
    failure_ = SinkFailure{part_, {false, result.error().message}};
  }
  return !failure_;
}

bool SqliteSink::write(const SinkItem& item) {
  if (in_chunk_ == 0 && !(take({}) && take(writer_->begin_chunk()))) {
    return false;
  }
  ++in_chunk_;
  if (!take(writer_->write_line(item.line))) {
    return false;
  }
  if (in_chunk_ < kDocumentsOfOneChunk) {
    return true;
  }
  in_chunk_ = 0;
  return take(writer_->commit_chunk());
}

bool SqliteSink::close() {
  if (!failure_ && std::exchange(in_chunk_, 0) != 0) {
    take(writer_->commit_chunk());
  }
  writer_.reset();
  return !failure_;
}

std::optional<SinkFailure> SqliteSink::finish() {
  if (!close()) {
    return failure_;
  }
  if (!note_.add(part_)) {
    return std::nullopt;
  }
  remove_beside_database(target_);
  if (::rename(part_.c_str(), target_.c_str()) != 0) {
    return SinkFailure{target_, {false, std::generic_category().message(errno)}};
  }
  is_temporary_ = false;
  return std::nullopt;
}

std::optional<SinkFailure> SqliteSink::keep_part() {
  is_temporary_ = !close();
  return failure_;
}

}  // namespace uaparse
