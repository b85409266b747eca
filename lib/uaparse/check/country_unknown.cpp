#include "uaparse/check/rule_list.h"
#include "uaparse/extract/country.h"

namespace uaparse {

namespace {

void find_unknown_country(const Draft& draft, Findings& findings) {
  const Field<std::string>& country = draft.record.country;
  if (!country || !draft.is_from(kFirstYearOfTitles) ||
      country->value.find('/') != std::string::npos ||
      printed_country_code(draft.context, country->value) || draft.is_unfilled(country->value)) {
    return;
  }
  const Field<std::string>& index = draft.record.index;
  const IndexArea* area =
      index ? draft.context.knowledge.index_area(std::string_view(index->value).substr(0, 6))
            : nullptr;
  findings.add("/country",
               quoted(country->value) + " is no country known here" +
                   (area == nullptr ? "; expected its English name"
                                    : "; the index stands for " + area->area),
               draft.find_line(country->evidence));
}

}  // namespace

const Rule kCountryUnknown{
    "country-unknown",
    Severity::kWarning,
    "the printed country is none that is known",
    "Probably it is misspelt, or something else stands where the country belongs: between the "
    "index and the date. Print the English name.",
    "UA: 50/12 Index: ASA 31/001/2012 Neppal Date: 28 February 2012",
    "UA: 50/12 Index: ASA 31/001/2012 Nepal Date: 28 February 2012",
    find_unknown_country,
};

}  // namespace uaparse
