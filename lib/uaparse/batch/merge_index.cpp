#include "uaparse/batch/merge_index.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace uaparse {

namespace {

constexpr std::size_t kMostNamed = 10;

std::string mark_of(const ShardFile& file) {
  return to_text(Shard{*file.numbers.begin(), *file.count});
}

std::vector<int> list_missing(const std::vector<ShardFile>& files, int count) {
  std::set<int> found;
  for (const ShardFile& file : files) {
    found.insert(file.numbers.begin(), file.numbers.end());
  }
  std::vector<int> missing;
  for (int number = 1; number <= count; ++number) {
    if (found.count(number) == 0) {
      missing.push_back(number);
    }
  }
  return missing;
}

// `shards 3 and 7 of 8 are missing`
std::string missing_text(const std::vector<int>& missing, int count) {
  const std::size_t named = std::min(missing.size(), kMostNamed);
  std::string numbers;
  for (std::size_t i = 0; i < named; ++i) {
    const bool is_last = i + 1 == missing.size();
    numbers += i == 0 ? "" : is_last ? " and " : ", ";
    numbers += std::to_string(missing[i]);
  }
  if (named < missing.size()) {
    numbers += " and " + std::to_string(missing.size() - named) + " more";
  }
  const std::string of = " of " + std::to_string(count);
  return missing.size() == 1 ? "shard " + numbers + of + " is missing"
                             : "shards " + numbers + of + " are missing";
}

std::string empty_text(std::size_t empty) {
  return empty == 1 ? ", and one empty file stands for one shard only"
                    : ", and " + std::to_string(empty) + " empty files stand for as many only";
}

std::optional<Error> find_stranger(const std::vector<ShardFile>& files, const ShardFile& marked) {
  for (const ShardFile& file : files) {
    if (file.has_unmarked) {
      return Error{ErrorKind::kInvalid, file.path,
                   "is no shard, but " + marked.path + " is " + mark_of(marked) +
                       " (name the shards of one batch and nothing else)"};
    }
    if (file.count && *file.count != *marked.count) {
      return Error{ErrorKind::kInvalid, file.path,
                   "is shard " + mark_of(file) + ", but " + marked.path + " is " + mark_of(marked) +
                       " (name the shards of one batch and nothing else)"};
    }
  }
  return std::nullopt;
}

// Within a path the last is the one to keep.
bool is_before(const MergeEntry& a, const MergeEntry& b) {
  if (const int order = a.path.compare(b.path); order != 0) {
    return order < 0;
  }
  return std::tuple(!a.is_error, a.shard, a.place) < std::tuple(!b.is_error, b.shard, b.place);
}

}  // namespace

Result<void> add_mark(ShardFile& file, const std::string& mark) {
  if (mark.empty()) {
    file.has_unmarked = true;
    return {};
  }
  const Result<Shard> shard = read_shard(mark);
  if (!shard) {
    return tl::unexpected<Error>(shard.error());
  }
  if (file.count && *file.count != shard->count) {
    return fail(ErrorKind::kInvalid, {},
                "'" + mark + "' is of another batch than '" + mark_of(file) + "' before it");
  }
  file.count = shard->count;
  file.numbers.insert(shard->number);
  return {};
}

std::optional<Error> find_shard_fault(const std::vector<ShardFile>& files) {
  const auto marked = std::find_if(files.begin(), files.end(),
                                   [](const ShardFile& file) { return file.count.has_value(); });
  if (marked == files.end()) {
    return std::nullopt;
  }
  if (std::optional<Error> fault = find_stranger(files, *marked)) {
    return fault;
  }
  const std::vector<int> missing = list_missing(files, *marked->count);
  const auto empty = static_cast<std::size_t>(
      std::count_if(files.begin(), files.end(), [](const ShardFile& f) { return f.is_empty(); }));
  if (missing.size() <= empty) {
    return std::nullopt;
  }
  return Error{ErrorKind::kInvalid, "",
               missing_text(missing, *marked->count) + (empty > 0 ? empty_text(empty) : "")};
}

MergeSummary choose_entries(std::vector<MergeEntry>& entries) {
  std::sort(entries.begin(), entries.end(), is_before);
  MergeSummary summary;
  std::vector<MergeEntry> chosen;
  for (std::size_t i = entries.size(); i > 0; --i) {
    MergeEntry& entry = entries[i - 1];
    if (chosen.empty() || chosen.back().path != entry.path) {
      summary.failures += entry.is_error ? 1 : 0;
      chosen.push_back(std::move(entry));
      continue;
    }
    const MergeEntry& kept = chosen.back();
    ++summary.duplicates;
    summary.conflicts += entry.is_error == kept.is_error && entry.digest != kept.digest ? 1 : 0;
  }
  std::reverse(chosen.begin(), chosen.end());
  entries = std::move(chosen);
  summary.inputs = entries.size();
  return summary;
}

}  // namespace uaparse
