#include "uaparse/emit/sqlite_writer.h"

#include <cassert>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/archive_schema.h"
#include "uaparse/emit/archive_source.h"
#include "uaparse/emit/archive_tables.h"
#include "uaparse/emit/outcome_line.h"
#include "uaparse/emit/record_json.h"
#include "uaparse/emit/sqlite_database.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

std::string insert_sql(const ArchiveTable& table) {
  std::string columns;
  std::string marks;
  for (const std::string_view column : columns_of(table)) {
    columns.append(columns.empty() ? "" : ", ").append(column);
    marks.append(marks.empty() ? "?" : ", ?");
  }
  return std::string("INSERT INTO ").append(table.name) + " (" + columns + ") VALUES (" + marks +
         ")";
}

EmitOptions with_evidence() {
  EmitOptions options;
  options.with_evidence = true;
  return options;
}

Json bytes_or_null(std::string_view path) {
  std::string bytes = path_base64(path);
  return bytes.empty() ? Json() : Json(std::move(bytes));
}

// By the path of the outcome, which is what the archive finds it by, whatever the record was read
// from.
void name_source(Json& source, const std::string& path) {
  source["path"] = clean_text(path);
  source["path_base64"] = bytes_or_null(path);
}

class Archive final : public SqliteWriter {
 public:
  explicit Archive(Database database) : database_(std::move(database)) {}

  // What open() does behind the opening of the file.
  Result<void> prepare() {
    return database_.run("PRAGMA foreign_keys = ON")
        .and_then([&] { return find_or_make_archive(database_); })
        .and_then([&] { return refuse_read_only(); })
        .and_then([&] { return prepare_statements(); });
  }

  Result<void> begin_chunk() override {
    assert(!database_.is_in_transaction());
    return database_.run("BEGIN IMMEDIATE");
  }

  Result<void> commit_chunk() override { return database_.run("COMMIT"); }

  Result<void> write(const Outcome& outcome) override {
    Json tree = build_json(outcome, with_evidence());
    name_source(tree["source"], outcome.path);
    return put(ArchiveSource(std::move(tree)));
  }

  Result<void> write_line(std::string_view line) override {
    std::optional<Json> tree = read_outcome(line);
    return tree ? put(ArchiveSource(std::move(*tree)))
                : fail(ErrorKind::kInvalid, database_.path(),
                       "cannot take a line that is no outcome");
  }

  Result<void> set_shard(int number, int count) override {
    const std::string row = std::to_string(number) + ", " + std::to_string(count);
    return in_a_chunk([&] {
      return database_.run("DELETE FROM shards; INSERT INTO shards (number, count) VALUES (" + row +
                           ")");
    });
  }

  Result<void> remove(std::string_view path) override {
    return in_a_chunk([&]() -> Result<void> {
      const Result<long long> id = find_document(clean_text(path), bytes_or_null(path));
      return id ? remove_document(*id) : tl::unexpected<Error>(id.error());
    });
  }

 private:
  template <class Work>
  Result<void> in_a_chunk(const Work& work) {
    if (database_.is_in_transaction()) {
      return work();
    }
    return begin_chunk().and_then(work).and_then([&] { return commit_chunk(); });
  }

  Result<void> refuse_read_only() {
    return database_.is_read_only() ? database_.give_up(SQLITE_READONLY) : Result<void>();
  }

  Result<void> prepare_statements() {
    const auto prepare = [&](Statement& statement, const std::string& sql) {
      statement = database_.prepare(sql);
      return statement.code() == SQLITE_OK;
    };
    bool is_ready = prepare(find_,
                            "SELECT id FROM documents WHERE path = ? AND ifnull(path_base64, '') = "
                            "ifnull(?, '')") &&
                    prepare(next_, "SELECT ifnull(max(id), 0) + 1 FROM documents") &&
                    prepare(remove_, "DELETE FROM documents WHERE id = ?") &&
                    database_.prepare("SELECT number, count FROM shards").code() == SQLITE_OK;
    for (const ArchiveTable* table : archive_tables()) {
      is_ready = is_ready && prepare(inserts_[table], insert_sql(*table));
    }
    return is_ready ? Result<void>()
                    : fail(ErrorKind::kInvalid, database_.path(),
                           std::string("is no archive as this uaparse lays it out: ") +
                               database_.message() + " (name another file)");
  }

  // 0 when there is none.
  Result<long long> find_document(const Json& path, const Json& bytes) {
    find_.bind(path);
    find_.bind(bytes);
    return database_.query(find_);
  }

  Result<void> remove_document(long long id) {
    const Json key = id;
    remove_.bind(key);
    return database_.run(remove_);
  }

  Result<void> put(const ArchiveSource& source) {
    return in_a_chunk([&] { return replace(source); });
  }

  Result<void> replace(const ArchiveSource& source) {
    Result<long long> id =
        find_document(source.value("/source/path"), source.value("/source/path_base64"));
    if (id && *id != 0) {
      if (Result<void> removed = remove_document(*id); !removed) {
        return removed;
      }
    } else if (id) {
      id = database_.query(next_);
    }
    return id ? insert_document(source, *id) : tl::unexpected<Error>(id.error());
  }

  Result<void> insert_document(const ArchiveSource& source, long long id) {
    const auto list = [&](const ArchiveTable& table, const std::string& pointer) {
      return insert_list(source, table, {id}, pointer);
    };
    return insert(source, kDocumentsTable, {id}, "")
        .and_then([&] { return insert_addressees(source, id, "recipient", "/recipients"); })
        .and_then([&] { return insert_addressees(source, id, "copy", "/copies"); })
        .and_then([&] { return list(kSubjectsTable, "/subjects"); })
        .and_then([&] { return list(kRelatedTable, "/related"); })
        .and_then([&] { return list(kLanguagesTable, "/write_in"); })
        .and_then([&] { return list(kDiagnosticsTable, "/diagnostics"); });
  }

  Result<void> insert_addressees(const ArchiveSource& source, long long id, const char* role,
                                 const std::string& pointer) {
    for (std::size_t i = 0; i < source.size(pointer); ++i) {
      const std::string at = pointer + "/" + std::to_string(i);
      Result<void> done = insert(source, kAddresseesTable, {id, role, i + 1}, at);
      const long long addressee = database_.last_row();
      for (const char* kind : {"address", "fax", "email", "phone", "web"}) {
        done = done.and_then([&] {
          return insert_list(source, kContactsTable, {addressee, kind},
                             at + std::string("/") + kind);
        });
      }
      if (!done) {
        return done;
      }
    }
    return {};
  }

  // A row for each item of the list at `pointer`; its keys are `keys` and its position.
  Result<void> insert_list(const ArchiveSource& source, const ArchiveTable& table,
                           std::vector<Json> keys, const std::string& pointer) {
    const std::size_t size = source.size(pointer);
    keys.emplace_back();
    for (std::size_t i = 0; i < size; ++i) {
      keys.back() = i + 1;
      if (Result<void> done = insert(source, table, keys, pointer + "/" + std::to_string(i));
          !done) {
        return done;
      }
    }
    return {};
  }

  // A row for what stands at `pointer`.
  Result<void> insert(const ArchiveSource& source, const ArchiveTable& table,
                      const std::vector<Json>& keys, const std::string& pointer) {
    Statement& statement = inserts_[&table];
    for (const Json& key : keys) {
      statement.bind(key);
    }
    for (const ArchiveColumn& column : table.columns) {
      const std::string at = pointer + std::string(column.pointer);
      statement.bind(source.value(at));
      if (!column.confidence.empty()) {
        statement.bind(source.confidence(at));
      }
      if (!column.page.empty()) {
        statement.bind(source.page(at));
      }
    }
    return database_.run(statement);
  }

  Database database_;  // before the statements, which have to go first
  Statement find_;
  Statement next_;
  Statement remove_;
  std::map<const ArchiveTable*, Statement> inserts_;
};

}  // namespace

Result<std::unique_ptr<SqliteWriter>> SqliteWriter::open(const std::string& path) {
  if (path.empty()) {
    return fail(ErrorKind::kInvalid, path, "an archive needs a file (name one)");
  }
  Result<Database> database = Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!database) {
    return tl::unexpected<Error>(database.error());
  }
  auto archive = std::make_unique<Archive>(std::move(*database));
  if (const Result<void> ready = archive->prepare(); !ready) {
    return tl::unexpected<Error>(ready.error());
  }
  return archive;
}

}  // namespace uaparse
