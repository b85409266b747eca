// All values of a record in one list, for those who care where values come from and not what they
// mean: the printer of evidence, the check for doubt.
//
//   /title                 Evidence{page 1, ...}   "FEAR FOR SAFETY"
//   /recipients/0/fax/0    Evidence{page 1, ...}   "+1 555 0100"
//
// This is the only place that pairs members of a Record with their JSON Pointers.
#pragma once

#include <string>
#include <vector>

#include "uaparse/record/record.h"

namespace uaparse {

struct RecordValue {
  std::string pointer;       // JSON Pointer (RFC 6901) into the record as it is written
  const Evidence* evidence;  // lives as long as the record
  std::string text;          // the value as it is written: `2012-04-10`, `urgent-action`, `36`
};

// The values in record order. Absent ones are left out, and so are defaults that nothing in the
// document speaks for (the gender `unknown`): they have no evidence to show.
std::vector<RecordValue> list_values(const Record& record);

// The evidence of a value that list_values gave of this record, to be changed.
Evidence& evidence_of(Record& record, const RecordValue& value);

}  // namespace uaparse
