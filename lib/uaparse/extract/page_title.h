// The title of a page on the web, with what stands in brackets behind it:
//
//   Urgent Action Update: Radio Host Charged With
//   Sedition (Malawi: UA 212.17)
#pragma once

#include <optional>

#include "uaparse/extract/statement.h"
#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

// Offsets are into the folded text of the statement; a stretch that is empty is not printed.
struct PageTitle {
  Statement statement;
  std::size_t title_begin = 0;
  std::size_t title_end = 0;
  std::size_t country_begin = 0;
  std::size_t country_end = 0;
  std::optional<PrintedNumber> number;
};

std::optional<PageTitle> read_page_title(const Context& context);

}  // namespace uaparse
