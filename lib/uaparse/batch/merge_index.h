// What a merge knows of its shards before it writes: which outcomes they hold, and whether they are
// all of one batch. Of lines and of archives alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/batch/merge.h"
#include "uaparse/batch/shard.h"

namespace uaparse {

struct MergeEntry {
  std::string path;
  std::size_t shard = 0;  // its place among the files
  bool is_error = false;
  std::uint64_t digest = 0;  // equal for equal outcomes
  long long place = 0;       // in its file: where its line begins, or the id of its document
  long long size = 0;        // of the line, or how many addressees it has
};

// What one file says of itself.
struct ShardFile {
  std::string path;
  std::set<int> numbers;
  std::optional<int> count;
  bool has_unmarked = false;

  bool is_empty() const { return numbers.empty() && !has_unmarked; }
};

// Adds a mark, or its lack (empty). Error: why it is none, or none of this file; no subject.
Result<void> add_mark(ShardFile& file, const std::string& mark);

// Why these files are not all of one batch.
std::optional<Error> find_shard_fault(const std::vector<ShardFile>& files);

// Each path once, in byte order, and how many of each kind there are.
MergeSummary choose_entries(std::vector<MergeEntry>& entries);

// Indexes all shards, of lines or of archives, and chooses the entries that are to be written.
// Error: the first fault of a shard, or of all of them together.
template <class Index>
Result<MergeSummary> index_shards(const std::vector<std::string>& shards, Index& index) {
  for (const std::string& shard : shards) {
    if (const Result<void> added = index.add(shard); !added) {
      return tl::unexpected<Error>(added.error());
    }
  }
  if (std::optional<Error> fault = find_shard_fault(index.files())) {
    return tl::unexpected<Error>(*std::move(fault));
  }
  return choose_entries(index.entries());
}

}  // namespace uaparse
