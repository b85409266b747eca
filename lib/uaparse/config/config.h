// What a project asks of `uaparse check`, as .uaparse.yaml says it (schemas/config.schema.json):
//
//   rules:                        for all files: off, on, hint, warning or error
//     salutation-missing: warning
//   files:                        for some; of several that fit, the last wins
//     - glob: "2012/*"
//       rules: {index-missing: off}
//   mail_domains: [hotmial.example]
//   suppressions:                 findings that are known and stay
//     - {rule: index-malformed, path: a.txt, value: ASA 1/2, reason: printed so}
//
// Globs (base/globs.h) and paths are below the folder of the file. Strict: whatever is not
// understood is an error with line, column and the nearest known name, for a rule that is switched
// off under a wrong name would go on, or be thought to.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/diagnostic.h"
#include "uaparse/base/globs.h"
#include "uaparse/base/result.h"

namespace uaparse {

inline constexpr std::size_t kMaxConfigBytes = std::size_t{1} << 20;
inline constexpr const char* kConfigName = ".uaparse.yaml";

struct RuleSetting {
  bool is_on = true;
  std::optional<Severity> severity;  // nothing: that of the rule
};

using RuleSettings = std::map<std::string, RuleSetting>;

struct FileRules {
  Globs globs;
  RuleSettings rules;
};

struct Suppression {
  std::string rule;
  std::string path;
  std::optional<std::string> value;  // nothing: any
  std::string reason;
  int line = 1;  // of the file that says so
};

struct Config {
  std::string path;    // of the file, as it is shown
  std::string folder;  // absolute; what globs and paths are below
  RuleSettings rules;
  std::vector<FileRules> files;
  std::vector<std::string> mail_domains;
  std::vector<Suppression> suppressions;
};

// The config file that is nearest above `input`, in its folder first; nothing when there is none.
// A name that is no file (a directory, a link to nowhere) is found too, for load_config to say so.
// `-` looks in the working directory.
std::optional<std::string> find_config(const std::string& input);

// `rule_ids` are all that there are. `problems` gets every fault, its message beginning with
// `path:line:column: `; a file that cannot be read is an Error alone.
Result<Config> load_config(const std::string& path, const std::vector<std::string_view>& rule_ids,
                           DiagnosticList& problems);

// The same of a text that is in memory.
Result<Config> read_config(const std::string& path, const std::string& text,
                           const std::vector<std::string_view>& rule_ids, DiagnosticList& problems);

}  // namespace uaparse
