#include "uaparse/emit/archive_schema.h"

#include <string>

#include "uaparse/emit/schemas.h"
#include "uaparse/emit/sqlite_writer.h"

namespace uaparse {

namespace {

// The `PRAGMA application_id` of archive.sql: "uars".
constexpr long long kApplicationId = 0x75617273;

Result<long long> count_things(Database& database) {
  return database.query("SELECT count(*) FROM sqlite_master");
}

// Another program may be making it, too: whoever comes second finds it there.
Result<void> make_archive(Database& database) {
  if (Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun) {
    return begun;
  }
  const Result<long long> things = count_things(database);
  if (things && *things == 0) {
    return database.run(std::string(schema_text("archive").value_or(""))).and_then([&] {
      return database.run("COMMIT");
    });
  }
  database.undo();
  return things ? check_archive(database) : tl::unexpected<Error>(things.error());
}

}  // namespace

Result<void> check_archive(Database& database) {
  const Result<long long> application = database.query("PRAGMA application_id");
  const Result<long long> version = database.query("PRAGMA user_version");
  if (!application || !version) {
    return tl::unexpected<Error>(application ? version.error() : application.error());
  }
  if (*application != kApplicationId) {
    return fail(ErrorKind::kInvalid, database.path(),
                "is a database of another program (name another file)");
  }
  if (*version != kArchiveVersion) {
    return fail(ErrorKind::kInvalid, database.path(),
                "is an archive of schema version " + std::to_string(*version) +
                    ", and this uaparse writes version " + std::to_string(kArchiveVersion) +
                    " (name another file)");
  }
  return {};
}

Result<void> find_or_make_archive(Database& database) {
  const Result<long long> things = count_things(database);
  if (!things) {
    return tl::unexpected<Error>(things.error());
  }
  return *things == 0 ? make_archive(database) : check_archive(database);
}

}  // namespace uaparse
