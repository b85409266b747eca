// Findings as one log of SARIF 2.1.0 (OASIS), for code scanning.
//
// Paths are URIs below %SRCROOT%, percent-encoded byte for byte; an absolute path is a file: URI. A
// document without lines of its own is anchored at line 1, where code scanning shows it, and the
// message says page and place. The fingerprint of a result is that of what it says about which
// value, so that it is the same result when lines move. Inputs that could not be checked are
// notifications.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "uaparse/emit/findings_writer.h"

namespace uaparse {

class SarifFindings : public FindingsWriter {
 public:
  SarifFindings(std::ostream& out, FindingsOptions options);
  void write(const CheckedInput& input) override;
  void end() override;

 private:
  std::ostream& out_;
  FindingsOptions options_;
  std::vector<CheckedInput> inputs_;
};

// A path as a URI reference: what is no unreserved character or slash is percent-encoded.
std::string path_uri(std::string_view path);

}  // namespace uaparse
