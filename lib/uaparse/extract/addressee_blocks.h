// Where one addressee ends and the next begins.
//
// White space alone does not tell: some files have a blank line between all lines, others none at
// all. So each line is asked what it is, and the signs are weighed in this order: a new column; a
// line without a label below contacts; an office below a blank line or below a country. A number
// ("2) Minister of Justice") leaves no doubt.
#pragma once

#include <vector>

#include "uaparse/extract/contacts.h"
#include "uaparse/extract/line_traits.h"

namespace uaparse {

// A line, or the part of one, that stands above the contacts.
struct BlockLine {
  Span span;
  LineTraits traits;
};

// One addressee as printed: position, name and address first, then contacts.
struct AddresseeBlock {
  std::vector<BlockLine> lines;
  std::vector<Contact> contacts;
  std::vector<Passage> remarks;  // lines of their own: "Please keep trying"
  // How many of the contacts stand on the lines of the head: "Minister of Justice [Salutation: Dear
  // Minister]".
  std::size_t contacts_in_head = 0;

  bool has_contacts_below() const { return contacts.size() > contacts_in_head; }
};

// The blocks among the lines [first, last) of the segmentation. The first line is read from byte
// `from` of its folded text on, behind a heading ("Copies to: Minister of Justice").
std::vector<AddresseeBlock> split_blocks(const Context& context, std::size_t first,
                                         std::size_t last, std::size_t from);

}  // namespace uaparse
