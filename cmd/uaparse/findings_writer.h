// Findings as people and programs read them, one input after another.
//
//   text     draft.txt:14: the deadline '31 FEBRUARY 2014' is no day of the calendar
//   [date-not-real]
//            ua.pdf: page 1, line 12: the deadline ...
//   github   ::error file=draft.txt,line=14,title=date-not-real::the deadline ...
//            ::error file=ua.pdf,line=1,title=date-not-real::page 1, line 12: the deadline ...
//   json     [{"path", "findings": [{"code", "severity", "field", "place", "message"}], "error"}]
//
// Findings stand in the order of their places, and those without one first. An input that could not
// be checked is an error of that input in github and json; text leaves it to standard error.
#pragma once

#include <iosfwd>
#include <string>

#include "uaparse/emit/emit.h"

namespace uaparse::cli {

enum class FindingsFormat { kText, kJson, kGithub };

// By page, line, severity and code; equals keep their order.
DiagnosticList sorted_findings(DiagnosticList findings);

class FindingsWriter {
 public:
  FindingsWriter(std::ostream& out, FindingsFormat format) : out_(out), format_(format) {}

  void begin();
  // `outcome.record` holds its findings sorted.
  void write(const Outcome& outcome);
  void end();

 private:
  void write_text(const std::string& path, const Diagnostic& finding, bool has_lines);
  void write_github(const std::string& path, const Diagnostic& finding, bool has_lines);
  void write_annotation(Severity severity, const std::string& path, int line,
                        const std::string& title, const std::string& message);

  std::ostream& out_;
  FindingsFormat format_;
  bool first_ = true;
};

}  // namespace uaparse::cli
