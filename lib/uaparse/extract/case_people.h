// The people in the line of the country, up to 2008, and on the lines below it:
//
//   SUDAN      Hassan Hussein (m), aged 45, farmer
//              Lena Hussein (f), his wife
//
//   Released:  Omar Belu (m)      Ravi Belu (m)
//
//   Hassan Hussein and Lena Hussein were arrested ...
//
// The list has no end of its own: it ends where a line reads as a sentence, or as anything else
// than people. A line that could be either is none of theirs. From 2009 sections print a country in
// capitals above titles too: there only marked names count. Where the country stands above the
// header ("UA: SUDAN"), the list begins below the line of the case.
#pragma once

#include <optional>
#include <vector>

#include "uaparse/extract/case_line.h"

namespace uaparse {

std::vector<Subject> read_case_people(const Context& context,
                                      const std::optional<CaseLine>& case_line);

}  // namespace uaparse
