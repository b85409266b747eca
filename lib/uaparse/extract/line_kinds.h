// What a line among the addressees is when it is no part of one: prose, a request, a list's number.
#pragma once

#include <string_view>

#include "uaparse/segment/segmenter.h"

namespace uaparse {

// A sentence of a paragraph, not a line of an address.
bool is_prose(const TextLine& line);

// "If possible, please organize appeals from lawyers.": a sentence or the beginning of one, where
// an address has names: most words begin small, and not only those that names hold ("of the").
bool is_request(std::string_view text, const Language& language);

// Whether the text ends with the mark of a sentence, quotes behind it aside.
bool ends_sentence(std::string_view text);

// A number before an addressee: "1) ", "2. ".
struct Ordinal {
  std::size_t length = 0;  // with the blanks behind it; 0 when there is none
  bool has_bracket = false;
};
Ordinal read_ordinal(std::string_view text);

}  // namespace uaparse
