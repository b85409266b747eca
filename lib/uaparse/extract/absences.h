// Says why a value of the document as a whole is null, where nothing else has said it yet.
#pragma once

#include "uaparse/record/record.h"

namespace uaparse {

// A hint for each of ua_number, index, issued, country and write_in that is missing and that no
// diagnostic of the record speaks of. A missing deadline, title, addressee or subject has a rule of
// its own (check/). The values inside an addressee are not asked for: many have no fax.
DiagnosticList check_absences(const Record& record);

}  // namespace uaparse
