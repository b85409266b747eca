// Whether a line without a label goes on with the contact above it.
//
//   Fax: +249 183                 Email: press.office@                Salutation: Dear
//   2622753 (please               interior.gov.exampl                 Commissioner of
//   keep trying)                  e, info@interior.example            Police
//
// Narrow columns break anything anywhere. A line goes on when what stands above it cannot be whole
// (a bracket is open, a number too short, a word calls for another), or when the line above was
// full and this one cannot begin anything by itself. Text that was taken out of columns no longer
// tells how wide they were; there a line goes on when it can be nothing else.
#pragma once

#include "uaparse/extract/contacts.h"

namespace uaparse {

enum class Continuation {
  kNone,
  kJoined,  // with a blank between
  kBroken,  // without: the column broke a word
};

struct LineBelowContact {
  const Line* line = nullptr;
  bool is_full = false;      // the line above had no room for this one's first word
  bool is_separate = false;  // white space or a new column lies between
  bool is_last = false;      // no line follows this one: it would be an addressee without address
};

Continuation find_continuation(const Context& context, const Contact& contact,
                               const LineBelowContact& below);

}  // namespace uaparse
