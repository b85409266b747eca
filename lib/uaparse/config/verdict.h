// A configuration at work: what it makes of the findings of one input after the other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uaparse/config/config.h"
#include "uaparse/record/findings.h"

namespace uaparse {

// The rule about suppressions that nothing needs any more.
inline constexpr const char* kUnusedSuppression = "unused-suppression";

class Verdict {
 public:
  explicit Verdict(Config config);

  const Config& config() const { return config_; }

  // Takes away the findings that are switched off or suppressed, and gives the others the severity
  // asked for. An input that could not be checked stays as it is.
  void apply(CheckedInput& input);

  // The suppressions of inputs that apply() saw and that met no finding there, and those of files
  // that there are not, as findings of the configuration itself; nothing when there are none. Of
  // other files that were not checked this time nobody can tell.
  std::optional<CheckedInput> find_unused() const;

 private:
  struct Use {
    bool is_checked = false;
    bool is_used = false;
  };

  RuleSetting setting(const std::string& rule, const std::string& below) const;
  bool is_suppressed(const Finding& finding, const std::string& below);
  bool is_needed(std::size_t i) const;
  void judge(const std::string& below, std::vector<Finding>& findings) const;

  Config config_;
  std::vector<Use> uses_;  // of each suppression
};

}  // namespace uaparse
