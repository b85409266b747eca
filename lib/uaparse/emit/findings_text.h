// Findings for people, a line each that editors and grep can follow, and below it what it is about:
//
//   draft.txt:14: the deadline '31 FEBRUARY 2014' is no day of the calendar [date-not-real]
//     | PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2014 TO:
//     |                            ^~~~~~~~~~~~~~~~
//
// The line of print stands as it is read, blanks joined, and cut around the mark when it is long.
// The mark is below the value that the message quotes; where the line does not hold it, below the
// whole line. No line begins with what stands in a document, so that none is a command to whoever
// reads the log.
#pragma once

#include <iosfwd>

#include "uaparse/emit/findings_writer.h"

namespace uaparse {

class TextFindings : public FindingsWriter {
 public:
  TextFindings(std::ostream& out, bool is_coloured) : out_(out), is_coloured_(is_coloured) {}
  void write(const CheckedInput& input) override;

 private:
  void write_excerpt(const Finding& finding);

  std::ostream& out_;
  bool is_coloured_;
};

}  // namespace uaparse
