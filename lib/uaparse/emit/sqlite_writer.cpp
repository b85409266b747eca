#include "uaparse/emit/sqlite_writer.h"

#include <array>
#include <cassert>
#include <cerrno>
#include <map>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/archive_source.h"
#include "uaparse/emit/archive_tables.h"
#include "uaparse/emit/outcome_line.h"
#include "uaparse/emit/record_json.h"
#include "uaparse/emit/schemas.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

// How long another program may keep the file to itself before that is a failure.
constexpr int kBusyMilliseconds = 2000;

// The `PRAGMA application_id` of archive.sql: "uars".
constexpr long long kApplicationId = 0x75617273;

ErrorKind kind_of_errno(int number) {
  switch (number) {
    case ENOENT:
    case ENOTDIR:
      return ErrorKind::kNotFound;
    case EACCES:
    case EPERM:
    case EROFS:
      return ErrorKind::kNoPermission;
    default:
      return ErrorKind::kIoError;
  }
}

struct Fault {
  ErrorKind kind;
  std::string message;
};

Fault explain(int code, sqlite3* database) {
  switch (code & 0xFF) {
    case SQLITE_NOTADB:
      return {ErrorKind::kInvalid, "is no SQLite database (name another file)"};
    case SQLITE_CORRUPT:
      return {ErrorKind::kDamaged, "is a damaged database (set it aside and write a new one)"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorKind::kIoError, "is in use by another program (try again when it is done)"};
    case SQLITE_FULL:
      return {ErrorKind::kIoError, "cannot be written: no space is left"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {ErrorKind::kNoPermission, "cannot be written: it may only be read"};
    case SQLITE_NOMEM:
      return {ErrorKind::kOutOfMemory, "needs more memory than there is"};
    case SQLITE_TOOBIG:
      return {ErrorKind::kTooLarge, "cannot be written: a value is too large for SQLite"};
    case SQLITE_CANTOPEN: {
      const int number = sqlite3_system_errno(database);
      return {kind_of_errno(number),
              "cannot be opened: " + (number != 0 ? std::generic_category().message(number)
                                                  : std::string(sqlite3_errmsg(database)))};
    }
    default:
      return {ErrorKind::kIoError, std::string("cannot be written: ") + sqlite3_errmsg(database)};
  }
}

// SQLite would open a database in memory for some names, and read others as URIs.
std::string file_name(const std::string& path) {
  return path.starts_with("file:") || path.starts_with(":") ? "./" + path : path;
}

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;

// A prepared statement that is used again and again. The first failure of preparing and binding is
// what step() answers.
class Statement {
 public:
  Statement() = default;
  Statement(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    code_ = sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr);
    handle_.reset(statement);
  }

  int code() const { return code_; }

  // The next parameter. Text is not copied: it has to live until reset().
  void bind(const Json& value) {
    sqlite3_stmt* const statement = handle_.get();
    ++bound_;
    if (const auto* text = value.get_ptr<const std::string*>()) {
      note(
          sqlite3_bind_text64(statement, bound_, text->data(), text->size(), nullptr, SQLITE_UTF8));
    } else if (value.is_boolean()) {
      note(sqlite3_bind_int64(statement, bound_, value.get<bool>() ? 1 : 0));
    } else if (value.is_number_float()) {
      note(sqlite3_bind_double(statement, bound_, value.get<double>()));
    } else if (value.is_number()) {
      note(sqlite3_bind_int64(statement, bound_, value.get<sqlite3_int64>()));
    } else {
      note(sqlite3_bind_null(statement, bound_));
    }
  }

  // SQLITE_ROW, SQLITE_DONE, or why not.
  int step() { return code_ != SQLITE_OK ? code_ : sqlite3_step(handle_.get()); }

  long long integer() const { return sqlite3_column_int64(handle_.get(), 0); }

  void reset() {
    if (handle_ == nullptr) {
      return;
    }
    sqlite3_reset(handle_.get());
    sqlite3_clear_bindings(handle_.get());
    bound_ = 0;
    code_ = SQLITE_OK;
  }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  void note(int code) { code_ = code_ != SQLITE_OK ? code_ : code; }

  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  int bound_ = 0;
  int code_ = SQLITE_OK;
};

std::string insert_sql(const ArchiveTable& table) {
  std::string columns;
  std::string marks;
  const auto add = [&](std::string_view name) {
    if (!name.empty()) {
      columns.append(columns.empty() ? "" : ", ").append(name);
      marks.append(marks.empty() ? "?" : ", ?");
    }
  };
  for (const std::string_view key : table.keys) {
    add(key);
  }
  for (const ArchiveColumn& column : table.columns) {
    add(column.name);
    add(column.confidence);
    add(column.page);
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
  Archive(std::string path, DatabaseHandle database)
      : path_(std::move(path)), database_(std::move(database)) {}

  // What open() does behind the opening of the file.
  Result<void> prepare() {
    sqlite3_extended_result_codes(database_.get(), 1);
    sqlite3_busy_timeout(database_.get(), kBusyMilliseconds);
    return run("PRAGMA foreign_keys = ON")
        .and_then([&] { return find_or_make_schema(); })
        .and_then([&] { return refuse_read_only(); })
        .and_then([&] { return prepare_statements(); });
  }

  Result<void> begin_chunk() override {
    assert(!is_in_chunk());
    return run("BEGIN IMMEDIATE");
  }

  Result<void> commit_chunk() override { return run("COMMIT"); }

  Result<void> write(const Outcome& outcome) override {
    Json tree = build_json(outcome, with_evidence());
    name_source(tree["source"], outcome.path);
    return put(ArchiveSource(std::move(tree)));
  }

  Result<void> write_line(std::string_view line) override {
    const Result<std::string> shown = shown_line(line, with_evidence());
    std::optional<Json> tree = shown ? read_json(*shown) : std::nullopt;
    return tree ? put(ArchiveSource(std::move(*tree)))
                : fail(ErrorKind::kInvalid, path_, "cannot take a line that is no outcome");
  }

  Result<void> remove(std::string_view path) override {
    return in_a_chunk([&]() -> Result<void> {
      const Result<long long> id = find_document(clean_text(path), bytes_or_null(path));
      return id ? remove_document(*id) : tl::unexpected<Error>(id.error());
    });
  }

 private:
  bool is_in_chunk() const { return sqlite3_get_autocommit(database_.get()) == 0; }

  template <class Work>
  Result<void> in_a_chunk(const Work& work) {
    if (is_in_chunk()) {
      return work();
    }
    return begin_chunk().and_then(work).and_then([&] { return commit_chunk(); });
  }

  // Every failure ends here.
  tl::unexpected<Error> give_up(int code) {
    Fault fault = explain(code, database_.get());
    undo();
    return fail(fault.kind, path_, std::move(fault.message));
  }

  void undo() {
    if (is_in_chunk()) {
      sqlite3_exec(database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
  }

  Result<void> run(const std::string& sql) {
    const int code = sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : give_up(code);
  }

  Result<void> run(Statement& statement) {
    const int code = statement.step();
    if (code != SQLITE_DONE) {
      const tl::unexpected<Error> failure = give_up(code);
      statement.reset();
      return failure;
    }
    statement.reset();
    return {};
  }

  // The number that a query gives in its first row; 0 when there is none.
  Result<long long> query(Statement& statement) {
    const int code = statement.step();
    const long long number = code == SQLITE_ROW ? statement.integer() : 0;
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
      const tl::unexpected<Error> failure = give_up(code);
      statement.reset();
      return failure;
    }
    statement.reset();
    return number;
  }

  Result<long long> query(const std::string& sql) {
    Statement statement(database_.get(), sql);
    return query(statement);
  }

  Result<void> find_or_make_schema() {
    const Result<long long> things = query("SELECT count(*) FROM sqlite_master");
    if (!things) {
      return tl::unexpected<Error>(things.error());
    }
    return *things == 0 ? make_schema() : check_schema();
  }

  // Another program may be making it, too: whoever comes second finds it there.
  Result<void> make_schema() {
    if (Result<void> begun = begin_chunk(); !begun) {
      return begun;
    }
    const Result<long long> things = query("SELECT count(*) FROM sqlite_master");
    if (things && *things == 0) {
      return run(std::string(schema_text("archive").value_or(""))).and_then([&] {
        return commit_chunk();
      });
    }
    undo();
    return things ? check_schema() : tl::unexpected<Error>(things.error());
  }

  Result<void> check_schema() {
    const Result<long long> application = query("PRAGMA application_id");
    const Result<long long> version = query("PRAGMA user_version");
    if (!application || !version) {
      return tl::unexpected<Error>(application ? version.error() : application.error());
    }
    if (*application != kApplicationId) {
      return fail(ErrorKind::kInvalid, path_,
                  "is a database of another program (name another file)");
    }
    if (*version != kArchiveVersion) {
      return fail(ErrorKind::kInvalid, path_,
                  "is an archive of schema version " + std::to_string(*version) +
                      ", and this uaparse writes version " + std::to_string(kArchiveVersion) +
                      " (name another file)");
    }
    return {};
  }

  Result<void> refuse_read_only() {
    return sqlite3_db_readonly(database_.get(), "main") == 0 ? Result<void>()
                                                             : give_up(SQLITE_READONLY);
  }

  Result<void> prepare_statements() {
    const auto prepare = [&](Statement& statement, const std::string& sql) {
      statement = Statement(database_.get(), sql);
      return statement.code() == SQLITE_OK;
    };
    bool is_ready = prepare(find_,
                            "SELECT id FROM documents WHERE path = ? AND ifnull(path_base64, '') = "
                            "ifnull(?, '')") &&
                    prepare(next_, "SELECT ifnull(max(id), 0) + 1 FROM documents") &&
                    prepare(remove_, "DELETE FROM documents WHERE id = ?");
    for (const ArchiveTable* table : kTables) {
      is_ready = is_ready && prepare(inserts_[table], insert_sql(*table));
    }
    return is_ready ? Result<void>()
                    : fail(ErrorKind::kInvalid, path_,
                           std::string("is no archive as this uaparse lays it out: ") +
                               sqlite3_errmsg(database_.get()) + " (name another file)");
  }

  // 0 when there is none.
  Result<long long> find_document(const Json& path, const Json& bytes) {
    find_.bind(path);
    find_.bind(bytes);
    return query(find_);
  }

  Result<void> remove_document(long long id) {
    const Json key = id;
    remove_.bind(key);
    return run(remove_);
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
      id = query(next_);
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
      const long long addressee = sqlite3_last_insert_rowid(database_.get());
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
    return run(statement);
  }

  static constexpr std::array<const ArchiveTable*, 7> kTables{
      &kDocumentsTable, &kAddresseesTable, &kContactsTable,   &kSubjectsTable,
      &kRelatedTable,   &kLanguagesTable,  &kDiagnosticsTable};

  std::string path_;
  DatabaseHandle database_;  // before the statements, which have to go first
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
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file_name(path).c_str(), &opened,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  DatabaseHandle database(opened);
  if (code != SQLITE_OK) {
    Fault fault = explain(code, opened);
    return fail(fault.kind, path, std::move(fault.message));
  }
  auto archive = std::make_unique<Archive>(path, std::move(database));
  if (const Result<void> ready = archive->prepare(); !ready) {
    return tl::unexpected<Error>(ready.error());
  }
  return archive;
}

}  // namespace uaparse
