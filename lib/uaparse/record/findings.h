// What a check found in one input: the diagnostics of its record, and what those who mend it need
// beside them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/diagnostic.h"
#include "uaparse/base/result.h"

namespace uaparse {

struct Finding {
  Diagnostic diagnostic;
  std::string value;    // what it speaks of, as its message quotes it; empty when it quotes nothing
  std::string excerpt;  // the line of print that it stands on; empty when that is not known
};

struct CheckedInput {
  std::string path;        // as named, byte for byte
  bool has_lines = false;  // plain text: places are lines of the file, which an editor can go to
  std::vector<Finding> findings;
  std::optional<Error> error;   // why it could not be checked
  bool has_paragraphs = false;  // DOCX: the line of a place is the number of its paragraph
};

// What a message quotes first: `12 May` of "the deadline '12 May' has no year".
std::string quoted_value(std::string_view message);

// By page, line, severity and rule; equals keep their order.
void sort_findings(std::vector<Finding>& findings);

// What stays the same while the document around a finding changes: its rule, its field without
// positions in lists, and its value. Neither its line nor the words of its message.
std::string identity(const Finding& finding);

// A JSON Pointer of no position in lists: `/recipients/*/fax/*` of /recipients/0/fax/1.
std::string without_positions(std::string_view pointer);

// The line of the file to go to; the first one where there is no better.
int anchor_line(const CheckedInput& input, const Finding& finding);

// The message with what anchor_line() does not say of the place before it: `page 1, line 12: `, or
// `paragraph 12: `.
std::string placed_message(const CheckedInput& input, const Finding& finding);

// `page 1, line 12: `, what is known of it; nothing for no place.
std::string place_text(const Place& place);

}  // namespace uaparse
