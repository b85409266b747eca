#include "uaparse/page/span.h"

#include <algorithm>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_part_of_address(std::string_view word) {
  return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos ||
         word.find("www.") != std::string_view::npos;
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

std::string_view last_word(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

void append_line(std::string& text, std::string_view next) {
  if (text.empty() || next.empty()) {
    text += next;
    return;
  }
  if (text.back() != '-' || text.size() < 2 || text[text.size() - 2] == ' ') {
    text += ' ';
  } else if (is_small_letter(text[text.size() - 2]) && is_small_letter(next.front()) &&
             !is_part_of_address(last_word(text)) && !is_part_of_address(first_word(next))) {
    text.pop_back();
  }
  text += next;
}

}  // namespace

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

std::string joined(const Spans& spans) {
  std::string text;
  for (const Span& span : spans) {
    append_line(text, span.text());
  }
  return text;
}

}  // namespace uaparse
