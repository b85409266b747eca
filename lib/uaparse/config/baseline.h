// Findings that are known and shall not fail: a file that says which, so that a project can begin
// to check before all that is there is mended.
//
//   {"version": 1, "findings": [{"rule", "path", "field", "value", "count"}]}
//
// A finding is known by its identity (record/findings.h), so that moving lines changes nothing, and
// by its path below the folder of the file. `count` is how many there are of one identity: one more
// is new. The file is sorted: the same findings, the same bytes.
#pragma once

#include <map>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/record/findings.h"

namespace uaparse {

class Baseline {
 public:
  // One that knows nothing, to be filled by add(). `path` is that of its file.
  explicit Baseline(const std::string& path);

  // Errors: those of load_file, and invalid for what is no baseline.
  static Result<Baseline> load(const std::string& path);

  void add(const CheckedInput& input);

  // Takes away what is known. Each known finding is met once.
  void apply(CheckedInput& input);

  std::size_t size() const;
  std::string json() const;

 private:
  struct Key {
    std::string path;
    std::string rule;
    std::string field;
    std::string value;
    auto operator<=>(const Key&) const = default;
  };

  Key key(const CheckedInput& input, const Finding& finding) const;

  std::string folder_;
  std::map<Key, std::size_t> counts_;
};

}  // namespace uaparse
