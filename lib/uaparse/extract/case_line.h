// The line that gives a case its number and, on sheets without a headline, its concern:
//
//   UA 213/93 Fear of torture/Incommunicado detention 25 June 1993
//   Further information on UA 131/93 (ASA 41/03/93, 9 September 1993) and follow-up
//   (ASA 41/07/93, 2 October 1993) - Prisoner of conscience New concern: Torture
//
// It may run over several lines. Numbers and dates of earlier documents stand between the number
// and the concern; what an update adds as a new concern is not part of it.
#pragma once

#include <optional>
#include <vector>

#include "uaparse/extract/context.h"
#include "uaparse/extract/statement.h"
#include "uaparse/extract/values/case_numbers.h"
#include "uaparse/extract/values/dates.h"

namespace uaparse {

// An earlier document of the case, by its index, its date or both.
struct PrintedReference {
  std::optional<PrintedIndex> index;
  std::optional<PrintedDate> date;
};

// Offsets are into the folded text of the statement.
struct CaseLine {
  Statement statement;
  std::optional<PrintedNumber> number;
  std::vector<PrintedReference> earlier;
  std::size_t concern_begin = 0;
  std::size_t concern_end = 0;      // the same as its beginning where none is printed
  std::optional<PrintedDate> date;  // at the end
};

// Nothing when no heading of the header gives a number.
std::optional<CaseLine> read_case_line(const Context& context);

}  // namespace uaparse
