#include "uaparse/extract/doubts.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "uaparse/extract/context.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

Diagnostic doubt(std::string pointer, const Place& place, std::string_view value,
                 double confidence) {
  return {"low-confidence", Severity::kWarning, std::move(pointer), place,
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

DiagnosticList check_confidence(const Record& record, const PlaceFinder& find_place) {
  DiagnosticList doubts;
  if (!record.layout.id.empty() && record.layout.confidence < kDoubt) {
    doubts.push_back(doubt("/template", {}, record.layout.id, record.layout.confidence));
  }
  for (const RecordValue& value : list_values(record)) {
    if (value.evidence->confidence < kDoubt) {
      const Place place = find_place ? find_place(*value.evidence) : Place{value.evidence->page, 0};
      doubts.push_back(doubt(value.pointer, place, value.text, value.evidence->confidence));
    }
  }
  return doubts;
}

}  // namespace uaparse
