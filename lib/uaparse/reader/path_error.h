// What the system's word about a path means to a person.
#pragma once

#include <string>

#include "uaparse/base/result.h"

namespace uaparse {

// not-found, no-permission or io-error, for an errno of stat(2), open(2) or read(2).
Error explain_errno(const std::string& path, int error);

}  // namespace uaparse
