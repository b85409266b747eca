#include "uaparse/page/passage.h"

#include <algorithm>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

bool is_continuation(char c) {
  return (c & '\xC0') == '\x80';
}

std::string_view first_character(std::string_view text) {
  std::size_t end = 1;
  while (end < text.size() && is_continuation(text[end])) {
    ++end;
  }
  return text.substr(0, end);
}

std::string_view last_character(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && is_continuation(text[begin])) {
    --begin;
  }
  return text.substr(begin);
}

bool is_small_letter(std::string_view character) {
  return count_letters(character).small == 1;
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

// A mark that stands between two words without blanks.
bool ends_in_mark(std::string_view text, char mark) {
  return text.size() >= 2 && text.back() == mark && text[text.size() - 2] != ' ';
}

bool is_line_end_hyphen(std::string_view text, std::string_view next) {
  return is_small_letter(last_character(text.substr(0, text.size() - 1))) &&
         is_small_letter(first_character(next)) && !is_part_of_address(last_word(text)) &&
         !is_part_of_address(first_word(next));
}

}  // namespace

Passage::Passage(const Spans& spans) {
  for (const Span& span : spans) {
    append(span);
  }
}

void Passage::add(const Span& span) {
  pieces_.push_back({text_.size(), span});
  text_ += span.text();
}

void Passage::append(const Span& span) {
  if (span.empty()) {
    return;
  }
  if (!ends_in_mark(text_, '-') && !ends_in_mark(text_, '/')) {
    text_ += text_.empty() ? "" : " ";
  } else if (text_.back() == '-' && is_line_end_hyphen(text_, span.text())) {
    text_.pop_back();
  }
  add(span);
}

void Passage::append_apart(const Span& span) {
  if (!span.empty()) {
    text_ += text_.empty() ? "" : " ";
    add(span);
  }
}

void Passage::append_broken(const Span& span) {
  if (!span.empty()) {
    add(span);
  }
}

Spans Passage::spans(std::size_t begin, std::size_t end) const {
  Spans result;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Piece& piece = pieces_[i];
    const std::size_t next = i + 1 < pieces_.size() ? pieces_[i + 1].begin : text_.size();
    const std::size_t first = std::max(begin, piece.begin);
    const std::size_t last =
        std::min({end, next, piece.begin + (piece.span.end - piece.span.begin)});
    if (first >= last) {
      continue;
    }
    // A stretch that goes on below has the hyphen that the text has not.
    const std::size_t shift = piece.span.begin;
    const std::size_t span_end = end > next ? piece.span.end : shift + last - piece.begin;
    const Span span = trimmed(Span{piece.span.line, shift + first - piece.begin, span_end});
    if (!span.empty()) {
      result.push_back(span);
    }
  }
  return result;
}

}  // namespace uaparse
