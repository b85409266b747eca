// A sentence that a heading begins and that may run over several lines to its colon:
// "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO KIM JONG-UN, SUPREME COMMANDER OF THE / KOREAN
// PEOPLE'S ARMY, CARE OF:".
#pragma once

#include <optional>

#include "uaparse/extract/context.h"

namespace uaparse {

struct Statement {
  Passage passage;
  Folded folded;          // of the passage
  std::size_t value = 0;  // where the heading's label ends in the folded text
  std::size_t last = 0;   // the line behind the last one

  Spans spans(std::size_t begin, std::size_t end) const {
    return passage.spans(folded.original(begin), folded.original(end));
  }
};

// From the heading to the end of the line that ends in a colon; only the heading's own line when no
// line near does, or when another heading comes first.
Statement read_statement(const Context& context, const Heading& heading);

// The heading's line and those below it up to the next heading, `most_lines` at the most.
Statement read_paragraph(const Context& context, const Heading& heading, std::size_t most_lines);

// "This is the / second update of UA 50/12. Further information: ...": begins anywhere on a line,
// and its label may run over to the next. The passage begins with the label, which ends at `value`.
std::optional<Statement> find_update_statement(const Context& context);

}  // namespace uaparse
