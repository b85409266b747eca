#include "uaparse/extract/context.h"

#include <algorithm>

namespace uaparse {

bool Context::has_heading(std::size_t i) const {
  const auto& headings = segmentation.headings;
  return std::any_of(headings.begin(), headings.end(),
                     [&](const Heading& heading) { return heading.line == i; });
}

void Context::report(std::string code, Severity severity, std::string field, std::string message,
                     const Line* at) const {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.severity = severity;
  diagnostic.field = std::move(field);
  diagnostic.message = std::move(message);
  if (at != nullptr) {
    diagnostic.place = {at->page + 1, at->number};
  }
  diagnostics.push_back(std::move(diagnostic));
}

void Context::pass_over(std::string_view field, const Span& span, std::string_view reason) const {
  if (trail != nullptr && span.line != nullptr && !span.empty()) {
    trail->push_back(
        {std::string(field), std::string(span.text()), span.line, std::string(reason)});
  }
}

std::string_view proof(double confidence) {
  struct Proof {
    double least;
    std::string_view words;
  };
  constexpr Proof kProofs[] = {{confidence::kLabelled, "behind its label"},
                               {confidence::kShaped, "unmistakable form"},
                               {confidence::kPlaced, "usual place"},
                               {confidence::kLikely, "looks right"}};
  for (const Proof& kind : kProofs) {
    if (confidence >= kind.least) {
      return kind.words;
    }
  }
  if (confidence == confidence::kDoubtful) {
    return "others fit as well";
  }
  return confidence > confidence::kDamaged ? "document is damaged" : "value is damaged";
}

Evidence build_evidence(const Spans& spans, double confidence) {
  Evidence evidence;
  evidence.confidence = confidence;
  const int page = spans.front().line->page;
  evidence.page = page + 1;
  for (const Span& span : spans) {
    if (span.line->page != page) {
      continue;
    }
    evidence.boxes.push_back(box(span));
    evidence.text += evidence.text.empty() ? "" : " ";
    evidence.text += span.text();
  }
  return evidence;
}

Sourced<std::string> sourced_text(const Spans& spans, double confidence) {
  return sourced(Passage(spans).text(), spans, confidence);
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kMost = 48;
  std::size_t end = std::min(text.size(), kMost);
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
    --end;  // not in the middle of a character
  }
  std::string result = "'";
  result += text.substr(0, end);
  result += end < text.size() ? "…'" : "'";
  return result;
}

}  // namespace uaparse
