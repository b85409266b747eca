#include "uaparse/page/span.h"

#include <algorithm>

#include "uaparse/base/text.h"

namespace uaparse {

Span whole(const Line& line) {
  return {&line, 0, line.text.size()};
}

Span trimmed(Span span) {
  const std::string_view text = span.text();
  const std::string_view inner = trimmed(text);
  span.begin += static_cast<std::size_t>(inner.data() - text.data());
  span.end = span.begin + inner.size();
  return span;
}

Box box(const Span& span) {
  const Line& line = *span.line;
  Box result;
  bool found = false;
  // The last word that begins at or before the span: those before it end before it, too.
  const auto behind = std::upper_bound(line.offsets.begin(), line.offsets.end(), span.begin);
  const auto first = static_cast<std::size_t>(behind - line.offsets.begin());
  for (std::size_t i = first > 0 ? first - 1 : 0;
       i < line.words.size() && line.offsets[i] < span.end; ++i) {
    if (line.offsets[i] + line.words[i]->text.size() > span.begin) {
      result = found ? united(result, line.words[i]->box) : line.words[i]->box;
      found = true;
    }
  }
  return result;
}

}  // namespace uaparse
