#include "uaparse/check/rule_list.h"
#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

namespace {

// What stands behind the label, as far as it is made like an index: up to two words, then parts
// with a slash, a point or a hyphen before them.
const Pattern& value_pattern() {
  static const Pattern kPattern(
      "^[ :]*([a-z0-9]{1,5}(?: ?[0-9a-z]{1,4})?(?: ?[/.\\\\-] ?[0-9a-z]{1,6}){1,4})");
  return kPattern;
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

void find_malformed_index(const Draft& draft, Findings& findings) {
  for (const TextLine* line : draft.header_lines()) {
    const std::string& text = line->folded.text;
    const auto label = draft.context.language().find(Label::kIndex, text);
    if (!label || find_index(text, label->end - 1)) {
      continue;
    }
    const std::string_view rest = std::string_view(text).substr(label->end);
    const std::optional<Match> match = value_pattern().find(rest);
    if (!match || !has_digit(match->group(rest, 1)) ||
        draft.is_unfilled(std::string_view(text).substr(label->begin))) {
      continue;
    }
    const Span span =
        line->span(label->end + match->groups[1].first, label->end + match->groups[1].second);
    findings.add("/index",
                 quoted(span.text()) + " is no index; expected area/number/year: ASA 31/001/2012",
                 line);
    return;
  }
}

}  // namespace

const Rule kIndexMalformed{
    "index-malformed",
    Severity::kError,
    "what stands where the index belongs is none",
    "An index is the region in three letters and the number of the country, the number of the "
    "document, and the year. Libraries and web sites find a document by it.",
    "UA: 50/12 AI Index: ASA 31/2012 Nepal Date: 28 February 2012",
    "UA: 50/12 AI Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    find_malformed_index,
};

}  // namespace uaparse
