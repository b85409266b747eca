#include <algorithm>
#include <functional>
#include <numeric>
#include <string_view>
#include <utility>

#include "uaparse/base/base64.h"
#include "uaparse/batch/merge_index.h"
#include "uaparse/emit/archive_schema.h"
#include "uaparse/emit/archive_tables.h"
#include "uaparse/emit/sqlite_database.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

// What tells one outcome of a path from another: the same document read by the same uaparse with
// the same knowledge gives the same record.
constexpr const char* kListDocuments = R"(
SELECT id, path, path_base64, error_code IS NOT NULL,
       (SELECT count(*) FROM addressees WHERE document_id = documents.id),
       json_array(error_code, error_message, sha256, template, template_confidence, min_confidence,
                  generator_version, generator_knowledge, schema_version)
FROM documents ORDER BY id)";

// New ids for the documents that are taken from a shard, and for their addressees, by the old ones.
constexpr const char* kMakeMaps = R"(
CREATE TEMP TABLE chosen (old INTEGER PRIMARY KEY, new INTEGER, first_addressee INTEGER);
CREATE TEMP TABLE people (old INTEGER PRIMARY KEY, new INTEGER, document INTEGER))";

constexpr const char* kMapPeople = R"(
INSERT INTO people
SELECT s.id, first_addressee - 1 + row_number() OVER (PARTITION BY s.document_id ORDER BY s.id), new
FROM chosen JOIN shard.addressees AS s ON s.document_id = chosen.old)";

// The first walk over the archives.
class ArchiveIndex {
 public:
  Result<void> add(const std::string& path) {
    Result<Database> archive = Database::open(path, SQLITE_OPEN_READONLY);
    if (!archive) {
      return tl::unexpected<Error>(archive.error());
    }
    files_.push_back({path, {}, std::nullopt, false});
    return check_archive(*archive).and_then([&] { return add_documents(*archive); }).and_then([&] {
      return add_marks(*archive);
    });
  }

  std::vector<MergeEntry>& entries() { return entries_; }
  const std::vector<ShardFile>& files() const { return files_; }

 private:
  template <class Take>
  Result<void> walk(Database& archive, const std::string& sql, const Take& take) {
    Statement rows = archive.prepare(sql);
    if (rows.code() != SQLITE_OK) {
      return fail(ErrorKind::kInvalid, archive.path(),
                  "is no archive as this uaparse lays it out: " + archive.message() +
                      " (name another file)");
    }
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step()) {
      if (Result<void> taken = take(rows); !taken) {
        return fail(taken.error().kind, archive.path(), taken.error().message);
      }
    }
    return code == SQLITE_DONE ? Result<void>() : archive.give_up(code);
  }

  Result<void> add_documents(Database& archive) {
    return walk(archive, kListDocuments, [&](const Statement& row) -> Result<void> {
      std::optional<std::string> path =
          row.is_null(2) ? std::optional(row.text(1)) : read_base64(row.text(2));
      if (!path) {
        return fail(ErrorKind::kInvalid, {},
                    "document " + std::to_string(row.integer()) + " has no path");
      }
      const std::uint64_t digest = std::hash<std::string>()(row.text(5));
      entries_.push_back({std::move(*path), files_.size() - 1, row.integer(3) != 0, digest,
                          row.integer(), row.integer(4)});
      return {};
    });
  }

  Result<void> add_marks(Database& archive) {
    ShardFile& file = files_.back();
    Result<void> walked = walk(archive, "SELECT number || '/' || count FROM shards ORDER BY number",
                               [&](const Statement& row) { return add_mark(file, row.text(0)); });
    const bool holds_documents = !entries_.empty() && entries_.back().shard == files_.size() - 1;
    file.has_unmarked = holds_documents && file.numbers.empty();
    return walked;
  }

  std::vector<MergeEntry> entries_;
  std::vector<ShardFile> files_;
};

// SQLite would take a `?` or `%` in a path for more than that.
std::string read_only_uri(const std::string& path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-";
  std::string uri = path.starts_with('/') ? "file://" : "file:";
  for (const char c : path) {
    if (kPlain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri.append("%").append(1, kDigits[byte >> 4]).append(1, kDigits[byte & 15]);
    }
  }
  return uri + "?mode=ro";
}

// All rows of a table that belong to what is chosen, under new ids. The first key of a table is
// the id that it has or belongs to.
std::string copy_sql(const ArchiveTable& table) {
  const std::vector<std::string_view> columns = columns_of(table);
  const bool is_addressees = &table == &kAddresseesTable;
  const bool is_contacts = &table == &kContactsTable;
  std::string names = is_addressees ? "id" : "";
  std::string values = is_addressees ? "map.new" : "";
  std::string order = "map.new";
  for (const std::string_view column : columns) {
    const bool is_owner = column == columns.front();
    names.append(names.empty() ? "" : ", ").append(column);
    values.append(values.empty() ? "" : ", ");
    values.append(is_owner ? (is_addressees ? "map.document" : "map.new")
                           : "s." + std::string(column));
  }
  for (const std::string_view key : table.keys.subspan(1)) {
    order.append(", s.").append(key);
  }
  const std::string owner = is_addressees ? "id" : std::string(columns.front());
  return "INSERT INTO main." + std::string(table.name) + " (" + names + ") SELECT " + values +
         " FROM " + (is_addressees || is_contacts ? "people" : "chosen") + " AS map JOIN shard." +
         std::string(table.name) + " AS s ON s." + owner + " = map.old ORDER BY " + order;
}

// The second walk: rows from one archive after the other into the new one.
class ArchiveJoiner {
 public:
  ArchiveJoiner(Database& out, const std::vector<MergeEntry>& entries) : out_(out) {
    long long first_addressee = 1;
    for (const MergeEntry& entry : entries) {
      const auto id = static_cast<long long>(documents_.size()) + 1;
      documents_.push_back({entry.place, id, first_addressee});
      first_addressee += entry.size;
    }
  }

  Result<void> prepare() {
    return out_.run("PRAGMA foreign_keys = ON").and_then([&] { return out_.run(kMakeMaps); });
  }

  // `chosen` are the places of its entries.
  Result<void> join(const std::string& path, const std::vector<std::size_t>& chosen) {
    Result<void> joined = copy_from(path, chosen);
    if (!joined && joined.error().kind != ErrorKind::kIoError) {
      joined.error().subject = path;  // SQLite does not say which of two files is to blame
    }
    return joined;
  }

 private:
  Result<void> copy_from(const std::string& path, const std::vector<std::size_t>& chosen) {
    return attach(path)
        .and_then([&] { return out_.run("BEGIN IMMEDIATE"); })
        .and_then([&] { return map(chosen); })
        .and_then([&] { return copy(); })
        .and_then([&] { return out_.run("DELETE FROM chosen; DELETE FROM people; COMMIT"); })
        .and_then([&] { return out_.run("DETACH shard"); });
  }

  struct Document {
    long long old_id;
    long long id;
    long long first_addressee;
  };

  Result<void> attach(const std::string& path) {
    const Json uri = read_only_uri(path);
    Statement statement = out_.prepare("ATTACH ? AS shard");
    statement.bind(uri);
    return out_.run(statement);
  }

  Result<void> map(const std::vector<std::size_t>& chosen) {
    Statement insert = out_.prepare("INSERT INTO chosen VALUES (?, ?, ?)");
    for (const std::size_t place : chosen) {
      const Document& document = documents_[place];
      const Json numbers[]{document.old_id, document.id, document.first_addressee};
      for (const Json& number : numbers) {
        insert.bind(number);
      }
      if (Result<void> done = out_.run(insert); !done) {
        return done;
      }
    }
    return out_.run(kMapPeople);
  }

  Result<void> copy() {
    for (const ArchiveTable* table : archive_tables()) {
      if (Result<void> done = out_.run(copy_sql(*table)); !done) {
        return done;
      }
    }
    return {};
  }

  Database& out_;
  std::vector<Document> documents_;
};

// In the order of their numbers, so that the order in which they are named changes nothing.
std::vector<std::size_t> order_of(const std::vector<ShardFile>& files) {
  std::vector<std::size_t> order(files.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return files[a].numbers < files[b].numbers;
  });
  return order;
}

Result<void> write_archive(const std::string& path, const std::vector<ShardFile>& files,
                           const std::vector<MergeEntry>& entries) {
  Result<Database> out =
      Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI);
  if (!out) {
    return tl::unexpected<Error>(out.error());
  }
  std::vector<std::vector<std::size_t>> chosen(files.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    chosen[entries[i].shard].push_back(i);
  }
  ArchiveJoiner joiner(*out, entries);
  Result<void> done = find_or_make_archive(*out).and_then([&] { return joiner.prepare(); });
  for (const std::size_t file : order_of(files)) {
    done = done.and_then([&] { return joiner.join(files[file].path, chosen[file]); });
  }
  return done;
}

}  // namespace

Result<MergeSummary> merge_archives(const std::vector<std::string>& shards,
                                    const std::string& out) {
  ArchiveIndex index;
  return index_shards(shards, index).and_then([&](const MergeSummary& summary) {
    return write_archive(out, index.files(), index.entries()).map([&] { return summary; });
  });
}

}  // namespace uaparse
