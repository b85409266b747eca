#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

std::string_view behind_slash(std::string_view text) {
  return text.substr(text.find_last_of('/') + 1);
}

void find_other_year(const Draft& draft, Findings& findings) {
  const Record& record = draft.record;
  if (record.kind.value != Kind::kUrgentAction || !record.ua_number || !record.index_key) {
    return;
  }
  constexpr std::size_t kDigitsOfYear = 2;
  const std::string_view of_number = behind_slash(record.ua_number->value);
  const std::string_view of_index = behind_slash(record.index_key->value);
  if (of_number.size() == kDigitsOfYear && !of_index.ends_with(of_number)) {
    findings.add("/ua_number",
                 "the number " + quoted(record.ua_number->value) +
                     " is not of the year of the index " + quoted(record.index->value),
                 draft.find_line(record.ua_number->evidence));
  }
}

}  // namespace

const Rule kUaNumberYearUnlikeIndex{
    "ua-number-year-unlike-index",
    Severity::kWarning,
    "the year of the number is not that of the index",
    "A first action gets its number and its index in one year. One of the two is probably left "
    "over from another document. Updates keep the number of their case, of whatever year.",
    "UA: 50/11 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    find_other_year,
};

}  // namespace uaparse
