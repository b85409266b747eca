#include "uaparse/emit/sqlite_database.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace uaparse {

namespace {

// How long another program may keep the file to itself before that is a failure.
constexpr int kBusyMilliseconds = 2000;

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

}  // namespace

Statement::Statement(sqlite3* database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  code_ =
      sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  handle_.reset(statement);
}

void Statement::bind(const nlohmann::ordered_json& value) {
  sqlite3_stmt* const statement = handle_.get();
  ++bound_;
  if (const auto* text = value.get_ptr<const std::string*>()) {
    note(sqlite3_bind_text64(statement, bound_, text->data(), text->size(), nullptr, SQLITE_UTF8));
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

std::string Statement::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle_.get(), column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column));
  return bytes == nullptr ? std::string() : std::string(bytes, size);
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}

void Statement::reset() {
  if (handle_ == nullptr) {
    return;
  }
  sqlite3_reset(handle_.get());
  sqlite3_clear_bindings(handle_.get());
  bound_ = 0;
  code_ = SQLITE_OK;
}

Database::Database(std::string path, sqlite3* handle) : path_(std::move(path)), handle_(handle) {}

Result<Database> Database::open(const std::string& path, int flags) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file_name(path).c_str(), &opened, flags, nullptr);
  Database database(path, opened);
  if (code != SQLITE_OK) {
    return database.give_up(code);
  }
  sqlite3_extended_result_codes(opened, 1);
  sqlite3_busy_timeout(opened, kBusyMilliseconds);
  return database;
}

Result<void> Database::run(const std::string& sql) {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  return code == SQLITE_OK ? Result<void>() : give_up(code);
}

Result<void> Database::run(Statement& statement) {
  const int code = statement.step();
  if (code != SQLITE_DONE) {
    const tl::unexpected<Error> failure = give_up(code);
    statement.reset();
    return failure;
  }
  statement.reset();
  return {};
}

Result<long long> Database::query(const std::string& sql) {
  Statement statement = prepare(sql);
  return query(statement);
}

Result<long long> Database::query(Statement& statement) {
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

void Database::undo() {
  if (is_in_transaction()) {
    sqlite3_exec(handle_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

tl::unexpected<Error> Database::give_up(int code, const std::string& subject) {
  Fault fault = explain(code, handle_.get());
  undo();
  return fail(fault.kind, subject, std::move(fault.message));
}

}  // namespace uaparse
