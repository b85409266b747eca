// Findings as JSON, by schemas/findings.schema.json: an array with an object for each input.
//
//   [
//     {
//       "path": "draft.txt",
//       "findings": [{"code", "severity", "field", "place", "message", "value"}]
//     }
//   ]
//
// An input that could not be checked has no findings and {"code", "message"} as its `error`.
#pragma once

#include <iosfwd>

#include "uaparse/emit/findings_writer.h"

namespace uaparse {

class JsonFindings : public FindingsWriter {
 public:
  explicit JsonFindings(std::ostream& out) : out_(out) {}
  void begin() override;
  void write(const CheckedInput& input) override;
  void end() override;

 private:
  std::ostream& out_;
  bool is_first_ = true;
};

}  // namespace uaparse
