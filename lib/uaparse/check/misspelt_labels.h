// Labels of the authoring form that are a slip away from what the form prints.
#pragma once

#include <string>
#include <vector>

#include "uaparse/check/rule.h"

namespace uaparse {

struct MisspeltLabel {
  const TextLine* line = nullptr;
  std::string meant;  // as the form prints it, folded
};

// Lines in capitals up to a colon or their end that are no heading and near one of the form; none
// where the document is not on the form.
std::vector<MisspeltLabel> misspelt_labels(const Draft& draft);

// Whether the label of a part is among them: the part is there, and only its label is not.
bool is_misspelt(const Draft& draft, Part part);

}  // namespace uaparse
