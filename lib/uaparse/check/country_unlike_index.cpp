#include "uaparse/base/country_codes.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_other_country(const Draft& draft, Findings& findings) {
  const Record& record = draft.record;
  if (!record.country || !record.country_code || !record.index) {
    return;
  }
  const IndexArea* area =
      draft.context.knowledge.index_area(std::string_view(record.index->value).substr(0, 6));
  if (area == nullptr || area->country_code.empty() ||
      current_country_code(area->country_code) ==
          current_country_code(record.country_code->value)) {
    return;
  }
  findings.add("/country_code",
               "the country " + quoted(record.country->value) + " is not that of the index " +
                   quoted(record.index->value) + " (" + area->area + ")",
               draft.find_line(record.country->evidence));
}

}  // namespace

const Rule kCountryUnlikeIndex{
    "country-unlike-index",
    Severity::kWarning,
    "the printed country is not the one that the index stands for",
    "The number behind the region of an index stands for a country. One of the two is probably "
    "left "
    "over from another document.",
    "UA: 50/12 Index: ASA 31/001/2012 Pakistan Date: 28 February 2012",
    "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    find_other_country,
};

}  // namespace uaparse
