// Which inputs need not be read: what the journal knows of them is still true, or another input has
// the same content.
//
//   size and time as the journal has them          taken over
//   a size that no other input and no entry has    read
//   else, by the SHA-256 of the content:
//     an entry of it                               taken over, under the path of the input
//     another input of it is being read            waits for that one
//     none                                         read
//
// So identical files are read once, and files are only hashed where another could be the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "uaparse/batch/file_state.h"
#include "uaparse/batch/input_list.h"
#include "uaparse/batch/journal.h"

namespace uaparse {

struct Reuse {
  enum class Kind { kRead, kTakeOver, kWait };

  Kind kind = Kind::kRead;
  JournalPlace place = {};    // kTakeOver
  bool is_unchanged = false;  // the entry is that of this very input as it is
  std::string sha256 = {};    // of the input, where that was asked for
};

class ReuseFinder {
 public:
  // Looks at every input once, now: a file that changes while the batch runs is read again by the
  // next one. Both have to outlive this.
  ReuseFinder(const InputList& inputs, const Journal& journal);

  // Asked once for each input.
  Reuse decide(std::size_t input);

  const FileState& state(std::size_t input) const { return states_[input]; }

  // What became of an input that was to be read: the place of its entry and the hash of what was
  // read, or nothing. Gives the inputs that waited for it; they are like it when a place is given
  // and `are_alike` is set, and have to be read where not.
  struct Waiting {
    std::vector<std::size_t> inputs;
    bool are_alike = false;
  };
  Waiting settle(std::size_t input, const std::optional<JournalPlace>& place,
                 const std::string& sha256);

 private:
  bool has_rival(std::uint64_t bytes) const;

  const InputList& inputs_;
  const Journal& journal_;
  std::vector<FileState> states_;
  std::vector<std::uint64_t> repeated_sizes_;             // sorted
  std::unordered_map<std::uint64_t, JournalPlace> done_;  // by the short hash of the content
  std::unordered_map<std::string, std::vector<std::size_t>> waiting_;  // by the whole of it
  std::unordered_map<std::size_t, std::string> hashes_;  // of inputs that are being read
};

}  // namespace uaparse
