// One SQLite database as this program uses it: prepared statements, and failures in plain words.
//
// A failure gives up the transaction that it happens in: what that held is undone.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include "uaparse/base/result.h"

namespace uaparse {

// A prepared statement that is used again and again. The first failure of preparing and binding is
// what step() answers.
class Statement {
 public:
  Statement() = default;
  Statement(sqlite3* database, const std::string& sql);

  int code() const { return code_; }

  // The next parameter. Text is not copied: it has to live until reset().
  void bind(const nlohmann::ordered_json& value);

  // SQLITE_ROW, SQLITE_DONE, or why not.
  int step() { return code_ != SQLITE_OK ? code_ : sqlite3_step(handle_.get()); }

  // Of the row that step() came to.
  long long integer(int column = 0) const { return sqlite3_column_int64(handle_.get(), column); }
  std::string text(int column) const;
  bool is_null(int column) const;

  void reset();

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  void note(int code) { code_ = code_ != SQLITE_OK ? code_ : code; }

  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  int bound_ = 0;
  int code_ = SQLITE_OK;
};

class Database {
 public:
  // `flags` are those of sqlite3_open_v2(). A path is that of a file, whatever it looks like.
  static Result<Database> open(const std::string& path, int flags);

  const std::string& path() const { return path_; }

  Result<void> run(const std::string& sql);
  Result<void> run(Statement& statement);

  // The number that a query gives in its first row; 0 when there is none.
  Result<long long> query(const std::string& sql);
  Result<long long> query(Statement& statement);

  // What is wrong with the SQL is told by its code().
  Statement prepare(const std::string& sql) const { return {handle_.get(), sql}; }
  std::string message() const { return sqlite3_errmsg(handle_.get()); }

  bool is_in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
  void undo();

  bool is_read_only() const { return sqlite3_db_readonly(handle_.get(), "main") != 0; }
  long long last_row() const { return sqlite3_last_insert_rowid(handle_.get()); }

  // Every failure ends here. `subject` is the file that is to blame.
  tl::unexpected<Error> give_up(int code) { return give_up(code, path_); }
  tl::unexpected<Error> give_up(int code, const std::string& subject);

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  };

  Database(std::string path, sqlite3* handle);

  std::string path_;
  std::unique_ptr<sqlite3, Close> handle_;
};

}  // namespace uaparse
