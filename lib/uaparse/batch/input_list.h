// Which files a batch means: its operands, and what the directories among them hold.
//
// Operands   A directory is walked recursively and stands for its documents (reader/
//            directory_walk.h: links to files are followed, links to directories are not). A file
//            stands for itself, whatever its ending. Anything else is refused without being opened.
// Globs      base/globs.h. `include` takes the place of the supported endings. `exclude` wins over
//            it, and a directory that it fits is not entered. An operand itself is held against
//            them by its name alone (`.` and `..` have none): one that is not chosen is passed
//            over, but `include` leaves out no directory.
// Order      The order of operands, those of `files_from` last; below a directory the byte order of
//            paths. A path named twice is listed once, at its first place. `./a`, `a` and `.//a`
//            are one path; `b/../a` is another, since b may be a link.
// Shard      batch/shard.h. Of all that is listed or refused, only what belongs to it. A file below
//            a directory is told by its path below it, and so is what is refused there; a directory
//            that is an operand and refused by its name alone; any other operand by its path.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/batch/shard.h"

namespace uaparse {

struct InputSelection {
  std::vector<std::string> operands = {};
  std::vector<std::string> include = {};
  std::vector<std::string> exclude = {};
  // A file that holds further operands, or `-` for standard input: one a line (the end of a line
  // may be that of Windows), or ended by NUL, where every other byte is part of a name. Empty names
  // are skipped. It may be a pipe.
  std::optional<std::string> files_from = std::nullopt;
  bool is_nul_separated = false;
  std::optional<Shard> shard = std::nullopt;  // none = all of it
};

// An input that is no document to be read. `error.subject` is its path.
struct RefusedInput {
  Error error;
  std::size_t place = 0;  // how many of the listed paths come before it
};

struct InputList {
  std::vector<std::string> paths;  // as given, or as given with what is below it
  // For each path, where the part below its operand begins; 0 for an operand that is a file.
  std::vector<std::size_t> below;
  std::vector<RefusedInput> refused;  // in order; each path once
  std::size_t in_other_shards = 0;    // listed or refused there
};

// Refused are: what is not there (not-found); what may not be looked at or listed (no-permission);
// what is no file, and `-` (io-error); a directory without a document (empty). None of them costs
// any other input.
//
// Error: invalid, when the file of names cannot be read, or holds a NUL although its names are
// lines. `subject` is its path.
Result<InputList> list_inputs(const InputSelection& selection, std::istream& standard_input);

// Without the paths of these numbers, which are in order.
void remove_inputs(InputList& inputs, const std::vector<std::size_t>& numbers);

}  // namespace uaparse
