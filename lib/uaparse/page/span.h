// A stretch of one line: where a value stands. Values carry the spans they were read from.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "uaparse/page/line.h"

namespace uaparse {

// Bytes [begin, end) of line->text. The line must outlive the span.
struct Span {
  const Line* line = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;

  std::string_view text() const { return std::string_view(line->text).substr(begin, end - begin); }
  bool empty() const { return begin >= end; }
};

using Spans = std::vector<Span>;

Span whole(const Line& line);

// Without blanks at both ends.
Span trimmed(Span span);

// The box of the words that the span touches, not of the whole line.
Box box(const Span& span);

}  // namespace uaparse
