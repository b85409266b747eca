// The header line: "Further information on UA: 62/13 Index: AMR 41/027/2013 Mexico Date: 22 May
// 2013".
//
// Its parts are found by their form, not by their order, and only where a header or its repetition
// at the foot of the last page stands: prose quotes the numbers of other cases.
#pragma once

#include <optional>

#include "uaparse/extract/statement.h"
#include "uaparse/extract/values/dates.h"

namespace uaparse {

// Where a header may stand: the lines above the banner, then those elsewhere that begin with the
// number of the case and go on like a header.
std::vector<const TextLine*> header_lines(const Context& context);

// The date behind the label for the day of issue, real or not.
std::optional<PrintedDate> find_issue_date(const Context& context, const TextLine& line);

// Fills ua_number, index, index_key, issued, country and country_code.
void read_header(const Context& context, Record& record);

// Fills kind. An update is one because the document says so, if not in its header then in `update`.
void read_kind(const Context& context, const std::optional<Statement>& update, Record& record);

}  // namespace uaparse
