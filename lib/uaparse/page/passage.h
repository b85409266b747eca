// Spans read as one text, from which every stretch leads back to its spans.
#pragma once

#include <string>
#include <vector>

#include "uaparse/page/span.h"

namespace uaparse {

class Passage {
 public:
  Passage() = default;
  // Joins lines: a blank between two, none after a hyphen or a slash that has none before it. A
  // hyphen that only the line end put there goes: it stands between two small letters, and no mail
  // or web address is broken there
  // ("contacto-/ciudadano@..." keeps it).
  explicit Passage(const Spans& spans);

  void append(const Span& span);
  // Behind a hyphen that is part of its word: "ill-/treatment".
  void append_hyphenated(const Span& span) { append_broken(span); }
  // With a blank, whatever mark stands before it.
  void append_apart(const Span& span);
  // Without a blank: a word that a narrow column broke without a hyphen.
  void append_broken(const Span& span);

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }
  // Where bytes [begin, end) of the text are printed, trimmed; one span per line.
  Spans spans(std::size_t begin, std::size_t end) const;
  Spans spans() const { return spans(0, text_.size()); }

 private:
  struct Piece {
    std::size_t begin = 0;  // in text_
    Span span;
  };

  void add(const Span& span);

  std::string text_;
  std::vector<Piece> pieces_;
};

}  // namespace uaparse
