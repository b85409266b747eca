// Headings that no label shows, told by what stands around them.
//
//   - urging them to grant access        actions
//   to his lawyer.
//   Minister of Justice                  actions_end
//   Faxes: +00 1 234
//
//   Dear Minister,     Minister of Justice    letter_cell
//   I urge you ...     Fax: +00 1 234
//   On 4 November 2021 the court ...          letter_rest
#pragma once

#include <vector>

#include "uaparse/knowledge/language.h"
#include "uaparse/segment/headings.h"

namespace uaparse {

// Where the list of what to ask for ends and addressees follow, which show by a contact, though no
// label opens them.
void add_actions_end(const std::vector<TextLine>& lines, const Language& language,
                     std::vector<Heading>& headings);

// Columns with contacts in them that stand to the right of the beginning of a model letter.
void add_letter_cells(const std::vector<TextLine>& lines, const Language& language,
                      std::vector<Heading>& headings);

}  // namespace uaparse
