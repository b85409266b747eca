// Findings as people and programs read them.
//
//   text     draft.txt:14: the deadline '31 FEBRUARY 2014' is no day of the calendar
//   [date-not-real]
//            ua.pdf: page 1, line 12: the deadline ...
//   json     [{"path", "findings": [...], "error"}]: schemas/findings.schema.json
//   github   ::error file=draft.txt,line=14,title=date-not-real::the deadline ...
//   sarif    a log of SARIF 2.1.0, for code scanning
//   junit    XML: a suite for each input, a failure for each finding that fails
//
// All in the order in which inputs and their findings come: the same findings, the same bytes. An
// input that could not be checked is an error of that input in each but text, which leaves it to
// standard error.
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "uaparse/record/findings.h"

namespace uaparse {

enum class FindingsFormat { kText, kJson, kGithub, kSarif, kJunit };

// `text`, `json`, ..., in the order of the formats.
const std::vector<std::string_view>& findings_format_names();
std::optional<FindingsFormat> find_findings_format(std::string_view name);

// A rule as it is explained where its findings are shown.
struct RuleText {
  std::string_view id;
  Severity severity = Severity::kWarning;
  std::string_view summary;
  std::string_view explanation;
  std::string_view bad;
  std::string_view good;
};

struct FindingsOptions {
  FindingsFormat format = FindingsFormat::kText;
  bool is_coloured = false;                   // text, by the escapes of terminals
  Severity least_failing = Severity::kError;  // junit: what is less is no failure
  std::vector<RuleText> rules;                // sarif
  std::string_view version;                   // sarif: of this program
};

class FindingsWriter {
 public:
  virtual ~FindingsWriter() = default;
  virtual void begin() {}
  virtual void write(const CheckedInput& input) = 0;
  virtual void end() {}
};

// `out` outlives the writer.
std::unique_ptr<FindingsWriter> make_findings_writer(std::ostream& out, FindingsOptions options);

}  // namespace uaparse
