#pragma once

#include <string>

namespace uaparse {

// What SQLite keeps beside a database while it is in use (its journal, its log). When another
// database takes its place, what is left of that would be taken for a part of the new one.
void remove_beside_database(const std::string& path);

// That, and the database.
void remove_database(const std::string& path);

}  // namespace uaparse
