// Whether a database is an archive as schemas/archive.sql lays it out, and how an empty one becomes
// one.
#pragma once

#include "uaparse/base/result.h"
#include "uaparse/emit/sqlite_database.h"

namespace uaparse {

// Fails (invalid) for a database of another program, and for an archive of another version.
Result<void> check_archive(Database& database);

// The same, where an empty database is made an archive first.
Result<void> find_or_make_archive(Database& database);

}  // namespace uaparse
