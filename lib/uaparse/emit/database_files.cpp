#include "uaparse/emit/database_files.h"

#include <filesystem>
#include <system_error>

namespace uaparse {

void remove_beside_database(const std::string& path) {
  std::error_code ignored;
  for (const char* ending : {"-journal", "-wal", "-shm"}) {
    std::filesystem::remove(path + ending, ignored);
  }
}

void remove_database(const std::string& path) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  remove_beside_database(path);
}

}  // namespace uaparse
