#include "uaparse/check/rule_list.h"
#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

namespace {

// The mark behind a series, and what begins like a number; letters that look like digits count as
// ones.
const Pattern& number_pattern() {
  static const Pattern kPattern(
      "^(?: no\\.?| number)? ?[:.] ?[0-9ol][0-9oil]*(?: ?[-/.\\\\] ?[0-9oil]+)*");
  return kPattern;
}

// Where a series with what is meant for its number stands, unless it is one.
std::optional<Span> find_malformed(const TextLine& line, const Language& language, Label series) {
  const std::string_view text = line.folded.text;
  for (auto label = language.find(series, text); label;
       label = language.find(series, text, label->end)) {
    const bool is_word = label->begin == 0 || text[label->begin - 1] < 'a';
    const auto number = number_pattern().find(text.substr(label->end));
    if (is_word && number && !find_ua_number(text.substr(label->begin), language, true)) {
      return line.span(label->begin, label->end + number->end);
    }
  }
  return std::nullopt;
}

void find_malformed_number(const Draft& draft, Findings& findings) {
  for (const TextLine* line : draft.header_lines()) {
    for (const Label series : {Label::kSeries, Label::kExtraSeries}) {
      if (const auto span = find_malformed(*line, draft.context.language(), series)) {
        findings.add(
            "/ua_number",
            quoted(span->text()) + " is no number of a case; expected number/year: UA: 50/12",
            line);
        return;
      }
    }
  }
}

}  // namespace

const Rule kUaNumberMalformed{
    "ua-number-malformed",
    Severity::kError,
    "what stands where the number of the case belongs is none",
    "The number of a case is a number and a year, and keeps all documents of the case together: an "
    "update under a number that cannot be read is lost to it.",
    "UA: 5012 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    find_malformed_number,
};

}  // namespace uaparse
