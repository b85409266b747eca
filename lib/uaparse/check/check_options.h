// What the rules are told beside the document.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/date.h"

namespace uaparse {

struct CheckOptions {
  // A deadline before this day is in the past. There is no clock here: without a day, none is.
  std::optional<Date> today;
  // Domains that are right, though they look like a slip in the name of a common one.
  std::vector<std::string> mail_domains;
};

}  // namespace uaparse
