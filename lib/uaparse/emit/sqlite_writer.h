// An archive of documents in one SQLite file, laid out as schemas/archive.sql says.
//
//   open ──▶ begin_chunk ──▶ write, write, remove ... ──▶ commit_chunk ──▶ begin_chunk ...
//
// A chunk is one transaction: all of it is in the file when commit_chunk() has answered, and
// nothing before, whatever becomes of the program or the machine. How much makes a chunk is the
// caller's to say: committing waits for the disk, so a document each is slow. write() and remove()
// outside of a chunk are chunks of their own.
//
// A failure gives the chunk up: what it held is undone, what was committed stays, and a new chunk
// may be begun. The same outcomes in the same chunks give the same file.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "uaparse/base/result.h"
#include "uaparse/emit/emit.h"

namespace uaparse {

// The version of the schema, kept in the file as `PRAGMA user_version`.
inline constexpr int kArchiveVersion = 1;

class SqliteWriter {
 public:
  // Opens the archive at `path`, or makes one where there is no file or an empty one. Refused are
  // files of another kind (invalid), archives of another version (invalid), and what cannot be
  // read or written. A program that was built without SQLite refuses all (invalid).
  [[nodiscard]] static Result<std::unique_ptr<SqliteWriter>> open(const std::string& path);

  SqliteWriter() = default;
  SqliteWriter(const SqliteWriter&) = delete;
  SqliteWriter& operator=(const SqliteWriter&) = delete;
  // A chunk that was not committed is undone.
  virtual ~SqliteWriter() = default;

  [[nodiscard]] virtual Result<void> begin_chunk() = 0;
  [[nodiscard]] virtual Result<void> commit_chunk() = 0;

  // In place of what the archive holds of the same path, which keeps its `documents.id`.
  [[nodiscard]] virtual Result<void> write(const Outcome& outcome) = 0;

  // The same of an outcome that is given as a line of NDJSON with evidence. A line that is no
  // outcome is refused (invalid), and gives no chunk up.
  [[nodiscard]] virtual Result<void> write_line(std::string_view line) = 0;

  // Says that the archive is the shard `number` of `count`, in place of what it said before.
  [[nodiscard]] virtual Result<void> set_shard(int number, int count) = 0;

  // A path that the archive does not hold is no failure.
  [[nodiscard]] virtual Result<void> remove(std::string_view path) = 0;
};

}  // namespace uaparse
