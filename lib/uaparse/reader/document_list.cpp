#include "uaparse/reader/document_list.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace uaparse {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> kEndings = {".pdf", ".txt", ".text"};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool has_ending(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() &&
         std::equal(ending.begin(), ending.end(),
                    name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == lower(b); });
}

bool has_supported_ending(const fs::path& path) {
  const std::string name = path.filename().string();
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&name](std::string_view ending) { return has_ending(name, ending); });
}

// What cannot be told (a dangling link, no permission) counts as a file: reading it will say why.
bool may_be_file(const fs::directory_entry& entry) {
  std::error_code error;
  const fs::file_status status = entry.status(error);
  return error || status.type() == fs::file_type::not_found ||
         status.type() == fs::file_type::regular || status.type() == fs::file_type::unknown;
}

bool is_own_directory(const fs::directory_entry& entry) {
  std::error_code error;
  return entry.symlink_status(error).type() == fs::file_type::directory;
}

// Appends the documents of one directory to `documents`, its directories to `pending`.
std::error_code list_directory(const fs::path& directory, std::vector<fs::path>& pending,
                               std::vector<std::string>& documents) {
  std::error_code error;
  fs::directory_iterator entry(directory, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    if (is_own_directory(*entry)) {
      pending.push_back(entry->path());
    } else if (has_supported_ending(entry->path()) && may_be_file(*entry)) {
      documents.push_back(entry->path().string());
    }
  }
  return error;
}

tl::unexpected<Error> fail_to_list(const std::string& path, std::error_code error) {
  if (error == std::errc::permission_denied) {
    return fail(ErrorKind::kNoPermission, path, "no permission to list it (check its mode)");
  }
  return fail(ErrorKind::kIoError, path, "cannot be listed (check the disk or the connection)");
}

}  // namespace

Result<std::vector<std::string>> list_documents(const std::string& operand) {
  std::error_code error;
  if (operand == "-" || !fs::is_directory(operand, error)) {
    return std::vector<std::string>{operand};
  }
  std::vector<std::string> documents;
  std::vector<fs::path> pending;
  error = list_directory(operand, pending, documents);
  if (error) {
    return fail_to_list(operand, error);
  }
  while (!pending.empty()) {
    const fs::path directory = std::move(pending.back());
    pending.pop_back();
    if (list_directory(directory, pending, documents)) {
      documents.push_back(directory.string());
    }
  }
  if (documents.empty()) {
    return fail(ErrorKind::kEmpty, operand, "holds no .pdf, .txt or .text file (check the path)");
  }
  std::sort(documents.begin(), documents.end());
  return documents;
}

}  // namespace uaparse
