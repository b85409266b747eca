// The record explained: the same steps as extract.h, with every choice on the way said.
#pragma once

#include <string>

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/record/explanation.h"

namespace uaparse {

class Knowledge;

// A document that is no Urgent Action has an explanation too: what it would have needed.
Explanation explain_document(const Document& document, const Knowledge& knowledge);

// The same for the file at `path`, with the knowledge that is compiled in. An error where the file
// cannot be read.
Result<Explanation> explain_file(const std::string& path);

}  // namespace uaparse
