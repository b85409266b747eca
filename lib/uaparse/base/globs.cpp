#include "uaparse/base/globs.h"

#include <algorithm>
#include <utility>

#include <fnmatch.h>

namespace uaparse {

Globs::Globs(std::vector<std::string> globs) : globs_(std::move(globs)) {
  for (std::string& glob : globs_) {
    while (glob.size() > 1 && glob.back() == '/') {
      glob.pop_back();
    }
  }
}

bool Globs::match(const std::string& below) const {
  const char* const path = below.c_str();
  const char* const name = path + (below.rfind('/') + 1);
  return std::any_of(globs_.begin(), globs_.end(), [path, name](const std::string& glob) {
    return ::fnmatch(glob.c_str(), path, FNM_CASEFOLD) == 0 ||
           (name != path && ::fnmatch(glob.c_str(), name, FNM_CASEFOLD) == 0);
  });
}

}  // namespace uaparse
