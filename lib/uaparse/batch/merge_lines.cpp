#include <cerrno>
#include <fstream>
#include <functional>
#include <memory>
#include <ostream>
#include <string_view>
#include <system_error>
#include <utility>

#include <sys/stat.h>

#include "uaparse/batch/merge_index.h"
#include "uaparse/emit/outcome_line.h"

namespace uaparse {

namespace {

// A process has no more than some 1000, and batches may have more shards.
constexpr std::size_t kMostOpenFiles = 200;

using File = std::unique_ptr<std::ifstream>;

tl::unexpected<Error> cannot_read(const std::string& path, const std::string& why) {
  return fail(ErrorKind::kIoError, path, "cannot be read: " + why);
}

Result<File> open_shard(const std::string& path) {
  struct stat status = {};
  if (::stat(path.c_str(), &status) != 0) {
    return cannot_read(path, std::generic_category().message(errno));
  }
  // It is read twice.
  if (!S_ISREG(status.st_mode)) {
    return cannot_read(path, "it is no file");
  }
  auto file = std::make_unique<std::ifstream>(path, std::ios::binary);
  return *file ? Result<File>(std::move(file))
               : cannot_read(path, std::generic_category().message(errno));
}

std::uint64_t digest_of(std::string_view text) {
  return std::hash<std::string_view>()(text);
}

// The first walk over the files.
class LineIndex {
 public:
  Result<void> add(const std::string& path) {
    const Result<File> file = open_shard(path);
    if (!file) {
      return tl::unexpected<Error>(file.error());
    }
    files_.push_back({path, {}, std::nullopt, false});
    long long place = 0;
    std::string line;
    for (std::size_t number = 1; std::getline(**file, line); ++number) {
      const Result<void> added =
          (*file)->eof() ? refuse(ErrorKind::kDamaged, "is cut off") : add_line(line, place);
      if (!added) {
        return fail(added.error().kind, path,
                    "line " + std::to_string(number) + ": " + added.error().message);
      }
      place += static_cast<long long>(line.size()) + 1;
    }
    return (*file)->bad() ? cannot_read(path, std::generic_category().message(errno))
                          : Result<void>();
  }

  std::vector<MergeEntry>& entries() { return entries_; }
  const std::vector<ShardFile>& files() const { return files_; }

 private:
  static tl::unexpected<Error> refuse(ErrorKind kind, std::string message) {
    return fail(kind, {}, std::move(message));
  }

  Result<void> add_line(const std::string& line, long long place) {
    std::optional<LineHead> head = read_line_head(line);
    if (!head) {
      return refuse(ErrorKind::kInvalid,
                    "is no outcome of uaparse (a record or an error, whole, "
                    "with source.path)");
    }
    const std::uint64_t digest = digest_of(head->unmarked);
    entries_.push_back({std::move(head->path), files_.size() - 1, head->is_error, digest, place,
                        static_cast<long long>(line.size())});
    return add_mark(files_.back(), head->shard);
  }

  std::vector<MergeEntry> entries_;
  std::vector<ShardFile> files_;
};

// The second walk: lines by their place.
class LineFetcher {
 public:
  explicit LineFetcher(const std::vector<ShardFile>& files) : files_(files) {
    open_.resize(files.size());
  }

  // The line without its mark.
  Result<std::string> fetch(const MergeEntry& entry) {
    const std::string& path = files_[entry.shard].path;
    if (Result<void> opened = open(entry.shard); !opened) {
      return tl::unexpected<Error>(opened.error());
    }
    std::ifstream& file = *open_[entry.shard];
    std::string line(static_cast<std::size_t>(entry.size), '\0');
    file.seekg(entry.place);
    file.read(line.data(), entry.size);
    line = marked_line(line, "");
    if (!file || digest_of(line) != entry.digest) {
      return cannot_read(path, "it was changed meanwhile");
    }
    return line;
  }

 private:
  Result<void> open(std::size_t shard) {
    if (open_[shard] != nullptr) {
      return {};
    }
    if (++open_count_ > kMostOpenFiles) {
      open_ = std::vector<File>(files_.size());
      open_count_ = 1;
    }
    Result<File> file = open_shard(files_[shard].path);
    if (!file) {
      return tl::unexpected<Error>(file.error());
    }
    open_[shard] = std::move(*file);
    return {};
  }

  const std::vector<ShardFile>& files_;
  std::vector<File> open_;
  std::size_t open_count_ = 0;
};

}  // namespace

Result<MergeSummary> merge_lines(const std::vector<std::string>& shards, std::ostream& out) {
  LineIndex index;
  Result<MergeSummary> summary = index_shards(shards, index);
  if (!summary) {
    return summary;
  }
  LineFetcher fetcher(index.files());
  for (const MergeEntry& entry : index.entries()) {
    const Result<std::string> line = fetcher.fetch(entry);
    if (!line) {
      return tl::unexpected<Error>(line.error());
    }
    if (!(out << *line << '\n')) {
      break;
    }
  }
  return summary;
}

}  // namespace uaparse
