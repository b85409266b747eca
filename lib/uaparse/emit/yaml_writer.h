// YAML that every reader reads back as what was written.
//
// YAML 1.1 and 1.2 readers disagree on what is a string: `NO`, `012`, `12:30`, `2012-04-10` and
// `+442074135500` are booleans, numbers and dates to some, `=` and a bare U+2028 make others refuse
// the whole file. So a string is left without quotes only where no reader can doubt it:
//
//   title: FEAR FOR SAFETY         a letter first, then letters, digits, blanks and . , - ' / ( ) _
//   country: "NO"                  not a word that some reader takes for a boolean or a null
//   fax: ["+1 555 0100"]           anything else is in double quotes, controls escaped
//   text: |                        lines, where a literal block keeps every character of them
//
// Strings are expected to be clean (base/text.h); those that are not lose the bytes that no YAML
// can hold.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace uaparse {

// One document without its `---`, with a line feed at the end. Lists and maps of numbers alone
// (boxes, places) are written in one line.
std::string to_yaml(const nlohmann::ordered_json& value);

// Whether a string needs no quotes.
bool is_plain_safe(std::string_view text);

// Whether a literal block gives the string back: lines without controls, exactly one line feed at
// the end, no blank where the indentation is read from.
bool is_literal_safe(std::string_view text);

}  // namespace uaparse
