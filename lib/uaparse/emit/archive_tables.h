// Which value of a record goes into which column of an archive (schemas/archive.sql): the one list
// that the writer is driven by. Every column of the schema but keys is here.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace uaparse {

struct ArchiveColumn {
  std::string_view name;
  std::string_view pointer;     // into what a row stands for (archive_source.h); empty = all of it
  std::string_view confidence;  // column for how sure the value is; empty = none
  std::string_view page;        // column for the page it is printed on; empty = none
};

struct ArchiveTable {
  std::string_view name;
  std::span<const std::string_view> keys;  // columns that the writer fills: ids, roles, positions
  std::span<const ArchiveColumn> columns;
};

extern const ArchiveTable kDocumentsTable;
extern const ArchiveTable kAddresseesTable;
extern const ArchiveTable kContactsTable;
extern const ArchiveTable kSubjectsTable;
extern const ArchiveTable kRelatedTable;
extern const ArchiveTable kLanguagesTable;
extern const ArchiveTable kDiagnosticsTable;

// All of them, each behind those that its rows belong to.
std::span<const ArchiveTable* const> archive_tables();

// The names of the columns in the order in which they are written.
std::vector<std::string_view> columns_of(const ArchiveTable& table);

}  // namespace uaparse
