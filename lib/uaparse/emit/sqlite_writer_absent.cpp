// Stands in for sqlite_writer.cpp where uaparse is built without SQLite (UAPARSE_SQLITE=OFF).
#include "uaparse/emit/sqlite_writer.h"

namespace uaparse {

Result<std::unique_ptr<SqliteWriter>> SqliteWriter::open(const std::string& path) {
  return fail(ErrorKind::kInvalid, path,
              "this uaparse writes no SQLite (build it with -D UAPARSE_SQLITE=ON)");
}

}  // namespace uaparse
