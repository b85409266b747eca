// The header line: "Further information on UA: 62/13 Index: AMR 41/027/2013 Mexico Date: 22 May
// 2013".
//
// Up to 2008 on lines of their own: the index, the date, the case line, the country line.
//
// Its parts are found by their form, not by their order, and only where a header or its repetition
// at the foot of the last page stands: prose quotes the numbers of other cases.
#pragma once

#include <optional>

#include "uaparse/extract/case_line.h"
#include "uaparse/extract/page_title.h"
#include "uaparse/extract/statement.h"
#include "uaparse/extract/values/dates.h"

namespace uaparse {

// Where a header may stand: the lines above the banner, then those elsewhere that begin with the
// number of the case and go on like a header.
std::vector<const TextLine*> header_lines(const Context& context);

// The date behind the label for the day of issue, real or not.
std::optional<PrintedDate> find_issue_date(const Context& context, const TextLine& line);

// Whether a heading with the number of a case stands in a header, and does not begin a sentence
// about another case.
bool is_header(const Context& context, const Heading& heading);

// The index behind its label, else the first. An update quotes that of the first appeal before its
// own: "UA: 112/10 (ASA 20/004/2010) Index: ASA 20/010/2010".
std::optional<PrintedIndex> find_own_index(const Context& context, const std::string& text);

// Fills ua_number, index, index_key and issued.
void read_header(const Context& context, const std::optional<CaseLine>& case_line,
                 const std::optional<PageTitle>& page_title, Record& record);

}  // namespace uaparse
