#include "uaparse/page/span.h"

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
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    const std::size_t begin = line.offsets[i];
    const std::size_t end = begin + line.words[i]->text.size();
    if (begin < span.end && end > span.begin) {
      result = found ? united(result, line.words[i]->box) : line.words[i]->box;
      found = true;
    }
  }
  return result;
}

}  // namespace uaparse
