// Faxes, phones, e-mails, salutations and web addresses of one addressee.
//
//   Fax: +973 276765 or 290526 (please keep trying)    fax x 2, the tail completed; a note
//   Email: press.office@                               an address broken by its column
//   interior.example
//   Salutation: Your Excellency,
#pragma once

#include <vector>

#include "uaparse/extract/context.h"

namespace uaparse {

// A label and what stands behind it, over one or more lines.
struct Contact {
  Label label = Label::kFax;
  Passage value;
  int continuations = 0;      // lines behind the first
  bool is_bracketed = false;  // "[Salutation: Dear Minister]"
};

// Appends what the contact says to the addressee's lists.
void read_contact(const Context& context, const Contact& contact, Addressee& addressee);

// Whether a line without a label can only be a contact's continuation: a number, or an address.
bool is_phone_number(std::string_view text);
bool is_email(std::string_view text);
bool is_web_address(std::string_view text);

}  // namespace uaparse
