// What every extractor is given, and how values come by their evidence.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "uaparse/extract/trail.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/page/document.h"
#include "uaparse/page/passage.h"
#include "uaparse/record/record.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

// How sure a reading is, by the kind of proof. A value that only its shape speaks for is doubted
// (below kDoubt). proof() says the kind in words. The figures were fitted on every other document
// of test/corpus and checked on the others: `./dev eval --calibration`.
namespace confidence {
inline constexpr double kLabelled = 0.99;  // stands behind its own label
inline constexpr double kShaped = 0.98;    // has an unmistakable form, in its usual place
inline constexpr double kPlaced = 0.97;    // in its usual place, among words of its kind
inline constexpr double kLikely = 0.92;    // in its usual place, looks right
inline constexpr double kDoubtful = 0.6;   // something else would fit as well
inline constexpr double kDamaged = 0.2;    // has a sign of damage in it (damage.h)
}  // namespace confidence

// The kind of proof that a confidence stands for, in a few words: `behind its label`.
std::string_view proof(double confidence);

struct Context {
  const Document& document;
  const Segmentation& segmentation;
  const Knowledge& knowledge;
  DiagnosticList& diagnostics;
  Trail* trail = nullptr;  // null unless the record is to be explained

  const Language& language() const { return *segmentation.language; }
  const TextLine& line(std::size_t i) const { return segmentation.lines[i]; }
  // Whether any heading stands on line i.
  bool has_heading(std::size_t i) const;

  void report(std::string code, Severity severity, std::string field, std::string message,
              const Line* at = nullptr) const;
  // Says of something printed why it is not the value of `field`.
  void pass_over(std::string_view field, const Span& span, std::string_view reason) const;
};

// Spans must not be empty. A value that goes on overleaf is shown where it begins.
Evidence build_evidence(const Spans& spans, double confidence);

template <class T>
Sourced<T> sourced(T value, const Spans& spans, double confidence) {
  return {std::move(value), build_evidence(spans, confidence)};
}

// The text of the spans as a value, lines joined.
Sourced<std::string> sourced_text(const Spans& spans, double confidence);

// Quotes a value for a message, cut to a length that fits.
std::string quoted(std::string_view text);

}  // namespace uaparse
