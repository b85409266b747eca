// Findings as XML in the form of JUnit, which servers for continuous integration show.
//
//   <testsuites> ── a <testsuite> for each input ── a <testcase> for each finding
//
// A finding that fails is a <failure>; one that does not (a hint) is a case that passes and says so
// in its <system-out>, for a server must not show red what the exit code calls good. An input
// without findings is one case that passes, and one that could not be checked is an <error>.
#pragma once

#include <iosfwd>
#include <vector>

#include "uaparse/emit/findings_writer.h"

namespace uaparse {

class JunitFindings : public FindingsWriter {
 public:
  JunitFindings(std::ostream& out, Severity least_failing)
      : out_(out), least_failing_(least_failing) {}
  void write(const CheckedInput& input) override;
  void end() override;

 private:
  std::ostream& out_;
  Severity least_failing_;
  std::vector<CheckedInput> inputs_;
};

}  // namespace uaparse
