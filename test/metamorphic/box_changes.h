// Changes of a document's boxes that leave what it says as it is: no value may follow them.
//
//   moved_, scaled_...  all boxes by the same
//   running_head       a line above and a number below the text of each page
//   page_break_...     a page ends earlier, the rest of it stands overleaf
//   swapped_columns    recipients side by side change places
//
// A page with turned words is left alone where the change needs to know which way is up.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "test/metamorphic/changed_document.h"

namespace uaparse::test {

struct BoxChange {
  std::string_view name;
  std::size_t least_documents;  // of the corpus that it must change
  // Nothing where it finds nothing to change. The record is that of the document.
  std::optional<ChangedDocument> (*apply)(const Document& document, const Record& record);
};

const std::vector<BoxChange>& box_changes();

}  // namespace uaparse::test
