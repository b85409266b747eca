// The country as printed, and its code:
//
//   UA: 322/14 Index: ASA 33/016/2014 Pakistan Date: ...      behind the index, without a label
//   USA (Wyoming): Mark Hopkinson                             the country line, to 2008
//   UA: HONDURAS                                              above the header of a re-post
//   Urgent Action: ... (Malawi: UA 212.17)                    behind the title of a page
#pragma once

#include <optional>
#include <string_view>

#include "uaparse/extract/context.h"
#include "uaparse/extract/page_title.h"

namespace uaparse {

// The country that a mailing list puts above the header, behind the name of the series.
std::optional<Span> find_country_above(const Context& context);

// ISO 3166-1 alpha-2 of a country as printed, "USA (Texas)" too; nothing when it is not known, or
// when two are printed.
std::optional<std::string_view> printed_country_code(const Context& context, std::string_view name);

// Fills country and country_code: the code of the printed country, else of the index.
void read_country(const Context& context, const std::optional<PageTitle>& page_title,
                  Record& record);

}  // namespace uaparse
