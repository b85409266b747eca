// A directory and all below it: which files are there, told by their names and kinds alone.
//
// The kind of an entry is what the directory itself says of it; only symbolic links are looked up,
// and nothing is opened but directories. Symbolic links to directories are not followed, so that no
// loop can arise; those to files are. A link that leads nowhere counts as a file: reading it will
// say why. Pipes, sockets and devices are passed over.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/result.h"

namespace uaparse {

// What is wanted. Both are asked with the path below the directory that is walked: `1992/a.pdf`.
struct WalkChoice {
  std::function<bool(const std::string& below)> takes_file;
  std::function<bool(const std::string& below)> enters_directory;
};

// Both in byte order of their paths, which begin with the directory as it was given.
struct DirectoryContent {
  std::vector<std::string> files;
  // Directories that cannot be listed (to their end), itself among them: no-permission, io-error.
  std::vector<Error> refused;
};

DirectoryContent walk_directory(const std::string& directory, const WalkChoice& choice);

// Where the path below `directory` begins in a path that the walk gave.
std::size_t length_above(const std::string& directory);

// Whether the name of a file, at the end of a path, ends like a document's: .pdf, .docx, .txt or
// .text, in any case.
bool has_supported_ending(std::string_view path);

}  // namespace uaparse
