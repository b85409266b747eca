// Fax and phone numbers as printed, and the remarks among them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "uaparse/knowledge/language.h"

namespace uaparse {

struct PrintedPhone {
  std::size_t begin = 0;  // in the text
  std::size_t end = 0;
  std::string number;         // empty: this stretch is a remark, not a number
  bool is_completed = false;  // printed as the tail of the number before it
};

// Splits clean text behind a label: "+973 276765 or 290526 (please keep trying)". A tail of at
// least four digits is completed from the number before it, which it replaces from the end (+973
// 290526); a shorter one may be an extension and is a remark. Spacing after + goes, an
// international prefix as printed (00, 011) becomes +; all else stays as printed.
std::vector<PrintedPhone> split_phone_numbers(std::string_view text, const Language& language);

}  // namespace uaparse
