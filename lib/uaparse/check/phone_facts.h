// Fax and telephone numbers of a draft, as the rules about them see them.
#pragma once

#include <string>
#include <vector>

#include "uaparse/check/calling_codes.h"
#include "uaparse/check/rule.h"

namespace uaparse {

struct PlacedPhone {
  const Sourced<std::string>* number = nullptr;
  std::string pointer;             // `/recipients/0/fax/1`
  const TextLine* line = nullptr;  // null when it is not known
  std::string digits;              // all of them, without a trunk digit in brackets: +44 (0)20
  bool is_international = false;   // begins with a plus
  bool has_slip = false;           // a letter stands for a digit on its line
};

// None where the layout is older than drafts are: in the archive numbers have changed since.
std::vector<PlacedPhone> list_phones(const Draft& draft);

// The first word on the line, behind the label of a fax or telephone, in which a letter stands for
// a digit: "555 O1OO"; empty when there is none.
Span find_letter_slip(const Draft& draft, const TextLine& line);

}  // namespace uaparse
