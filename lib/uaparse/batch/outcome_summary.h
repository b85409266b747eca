// What a batch keeps of a document when its record is written: enough for the totals, the list of
// failures and the review list of its report.
//
// Attention is about how many values a person would have to mend. Confidences are calibrated (of
// the values given 0.9, nine in ten are right), so each value adds what its confidence lacks of 1,
// and so does a doubted generation. Diagnostics add what no value can say, that something is
// missing or contradicts itself; `low-confidence` adds nothing, since the value that it names has
// been counted. The figures are in hundredths: documents that look alike in a report are equal.
//
// The path is not in it: identical files share one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/emit/emit.h"

namespace uaparse {

// What a diagnostic adds to the attention. An error is something every Urgent Action has, missing
// or unusable: one value to mend. A warning may as well be the document's own oddity. Hints are
// mostly about what is not printed at all, so that one in ten is worth a look.
inline constexpr double kErrorAttention = 1;
inline constexpr double kWarningAttention = 0.5;
inline constexpr double kHintAttention = 0.1;

// More than a person reads before opening the document; a damaged one has a doubt at each value.
inline constexpr std::size_t kMaxReasons = 20;

// Why a person should look: a doubted value, or an error or warning.
struct Reason {
  std::string code;   // of the diagnostic: `deadline-contradicted`
  std::string field;  // JSON Pointer of the record, empty for the document as a whole
  std::string message;
  double weight = 0;  // what of the attention is due to it

  bool operator==(const Reason&) const = default;
};

struct OutcomeSummary {
  std::string code;                      // of the Error: `damaged`; empty where there is a record
  std::string message;                   // of the Error
  std::string generation;                // of the record: the id of its template
  std::string sha256;                    // of the input; empty where nobody knows it
  std::vector<std::string> diagnostics;  // codes, each once, in the order of the record
  double attention = 0;                  // 0 where there is no record: nothing is to be mended
  std::vector<Reason> reasons;           // the heaviest first, at most kMaxReasons
  std::size_t reasons_omitted = 0;       // how many there are besides

  bool operator==(const OutcomeSummary&) const = default;
};

OutcomeSummary summarize(const Outcome& outcome);

// In one line of JSON, without a line feed at the end.
std::string encode_summary(const OutcomeSummary& summary);

// Nothing for a line of any other form, since it may come from a file that was damaged: each key
// has to be there and no other, texts UTF-8, figures finite and from 0.
std::optional<OutcomeSummary> decode_summary(std::string_view line);

}  // namespace uaparse
