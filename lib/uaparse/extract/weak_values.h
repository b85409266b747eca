// Takes out of a record what its user would rather not have than have wrong (--min-confidence).
//
//   /deadline         0.60 ──▶ null
//   /recipients/0/fax/1      ──▶ gone; what stood at /recipients/0/fax/2 is now at .../fax/1
//
// What holds nothing any more goes too: an addressee, a `care of`, an earlier document. A subject
// is its name and goes with it. `kind` stays, for every record has one, and so does the gender
// `unknown`, which nothing printed speaks for.
#pragma once

#include "uaparse/record/record.h"

namespace uaparse {

// Drops the values whose confidence is below `least`. Each gives a hint `below-min-confidence` that
// names it, whose `field` is its place before anything was dropped; it stands in for the value's
// `low-confidence`. Other diagnostics follow their values to their new places, or, where an element
// of a list is gone, stay with the list. What rules have found missing is not asked again.
void drop_weak_values(double least, Record& record);

}  // namespace uaparse
