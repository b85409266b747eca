// The outputs of all machines of a batch put together: one output, as one machine would have
// written it.
//
//   shard-1.ndjson  shard 1/2 ──┐    are all of 1/N ... N/N there?    ──▶  one line a path, in the
//   shard-2.ndjson  shard 2/2 ──┴──▶ what is there twice is dropped        byte order of paths
//
// Shards     Each line says which shard it is of (`source.shard`), and each archive (table
//            `shards`); what is made of them does not. All shards of one batch have to be there. A
//            shard that no input belongs to has an empty output, which says nothing: so as many
//            shards may be missing as files are empty. Files that say nothing at all are joined as
//            they are.
// Twice      Of a path that is there more than once, a record is kept rather than an error, and
//            otherwise what the later file says, as a second run of a shard is named behind the
//            first. A record is never put together of two.
// Trust      All is read once before anything is written, so that a shard that is missing, torn or
//            no shard at all costs no half output.
//
// In memory are the paths and some 100 bytes for each, never the texts.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "uaparse/base/result.h"

namespace uaparse {

struct MergeSummary {
  std::size_t inputs = 0;      // in the output
  std::size_t failures = 0;    // those of them that are errors
  std::size_t duplicates = 0;  // dropped
  std::size_t conflicts = 0;   // those of them that are other records, or errors, than what is kept
};

// Files of NDJSON. Fails with the file as subject and the line in the message: io-error for what
// cannot be read, damaged for a line that is cut off, invalid for what is no outcome or no part of
// the same batch; without a subject when shards are missing. An `out` that fails ends it.
Result<MergeSummary> merge_lines(const std::vector<std::string>& shards, std::ostream& out);

// Archives (emit/sqlite_writer.h), into an archive at `out`, where there is no file or an empty
// one. The rows are those of an archive that was written in the byte order of paths. Fails as
// SqliteWriter does, and leaves `out` half written then.
Result<MergeSummary> merge_archives(const std::vector<std::string>& shards, const std::string& out);

}  // namespace uaparse
