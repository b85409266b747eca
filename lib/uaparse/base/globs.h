// Names chosen by shell globs: `*`, `?`, `[a-z]`, `[!a-z]`, `\` before what is meant literally.
//
// A glob is held against the path below the operand and against the file name alone; either will
// do. Letters match in any case, for archives hold A.PDF and a.pdf side by side. `*` and `?` match
// a slash and a leading dot too, so that `1992/*` is all that is below 1992. Outside ASCII a
// character is as many `?` as it has bytes, so names need not be valid UTF-8. What is no valid glob
// stands for itself.
#pragma once

#include <string>
#include <vector>

namespace uaparse {

class Globs {
 public:
  // A slash at the end of a glob (`drafts/`) is dropped.
  explicit Globs(std::vector<std::string> globs);

  bool empty() const { return globs_.empty(); }

  // Whether one of them fits.
  bool match(const std::string& below) const;

 private:
  std::vector<std::string> globs_;
};

}  // namespace uaparse
