#include "uaparse/extract/doubts.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "uaparse/extract/context.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

Diagnostic doubt(std::string pointer, int page, std::string_view value, double confidence) {
  return {"low-confidence",
          Severity::kWarning,
          std::move(pointer),
          {page, 0},
          quoted(value) + " has a confidence of " + confidence_text(confidence) +
              ", expected at least " + confidence_text(kDoubt)};
}

}  // namespace

std::string confidence_text(double confidence) {
  constexpr double kRoundOff = 1e-9;  // 0.29 * 100 is a little less than 29
  std::array<char, 16> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(),
                    std::floor(confidence * 100 + kRoundOff) / 100, std::chars_format::fixed, 2);
  return {digits.data(), end.ptr};
}

DiagnosticList check_confidence(const Record& record) {
  DiagnosticList doubts;
  if (!record.layout.id.empty() && record.layout.confidence < kDoubt) {
    doubts.push_back(doubt("/template", 0, record.layout.id, record.layout.confidence));
  }
  for (const RecordValue& value : list_values(record)) {
    if (value.evidence->confidence < kDoubt) {
      doubts.push_back(
          doubt(value.pointer, value.evidence->page, value.text, value.evidence->confidence));
    }
  }
  return doubts;
}

}  // namespace uaparse
