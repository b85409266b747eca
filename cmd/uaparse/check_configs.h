// The configurations of a run: the one that is named, or for each input the one found above it.
#pragma once

#include <iosfwd>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cmd/uaparse/check_job.h"
#include "uaparse/config/verdict.h"

namespace uaparse::cli {

class CheckConfigs {
 public:
  explicit CheckConfigs(const CheckJob& job) : job_(job) {}

  // Finds and loads that of `input`. Says what is wrong with it, once, and gives false then.
  bool load_for(const std::string& input, std::ostream& err);

  // That of an input that load_for() has seen; null where there is none.
  Verdict* find(const std::string& input);

  // What is left of suppressions, a configuration after the other.
  std::vector<CheckedInput> find_unused() const;

 private:
  bool load(const std::string& path, std::ostream& err);

  const CheckJob& job_;
  std::map<std::string, std::string> paths_;                  // of the input's; empty = none
  std::map<std::string, std::unique_ptr<Verdict>> verdicts_;  // null: it is faulty
};

}  // namespace uaparse::cli
