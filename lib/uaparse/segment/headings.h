// Labels found at the start of lines: where each stands and how far it goes.
#pragma once

#include <cstddef>
#include <vector>

#include "uaparse/base/text.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/page/line.h"
#include "uaparse/page/span.h"

namespace uaparse {

// A line that values may be read from, with its folded text.
struct TextLine {
  const Line* line = nullptr;
  Folded folded;

  // The span of bytes [begin, end) of the folded text.
  Span span(std::size_t begin, std::size_t end) const;
  Span from(std::size_t begin) const { return span(begin, folded.text.size()); }
};

// A label found at the start of a line.
struct Heading {
  Label label = Label::kBanner;
  std::size_t line = 0;   // index into Segmentation::lines
  std::size_t end = 0;    // where the label ends in the folded text of its last line
  std::size_t lines = 1;  // two where the label is broken over them

  std::size_t last_line() const { return line + lines - 1; }
};

// The headings in the order of the lines. A label in the middle of a paragraph opens nothing: it
// counts at the start of a line that does not go on with a sentence, and above one in capitals only
// when it is in capitals too. The country line of the sheets up to 2008 has no label: it is a line
// below the header that begins with the name of a country in capitals ("SUDANHassan Hussein" too).
// Nor have those of implicit_headings.h.
std::vector<Heading> find_headings(const std::vector<TextLine>& lines, const Language& language,
                                   const Knowledge& knowledge);

}  // namespace uaparse
