// The bullets and numbers that a word processor prints before the items of lists.
#pragma once

#include <array>
#include <map>
#include <string>
#include <unordered_map>

#include <pugixml.hpp>

#include "uaparse/reader/docx_styles.h"

namespace uaparse {

class DocxNumbering {
 public:
  DocxNumbering() = default;
  // `root` is that of numbering.xml and must outlive it.
  explicit DocxNumbering(pugi::xml_node root);

  // The indents of a level of a list, to be set before those of the paragraph itself.
  void apply_level(ParagraphFormat& format) const;

  // What stands before the next paragraph of the list: "•", "2.", "b)". Empty when nothing does.
  // It counts, so it has to be asked once for each, in the order of the document.
  std::string next_marker(const ParagraphFormat& format);

 private:
  static constexpr int kLevels = 9;

  struct List {
    std::string numbers;  // the list whose count it goes on with
    std::array<pugi::xml_node, kLevels> levels;
  };

  pugi::xml_node level_of(const ParagraphFormat& format) const;

  std::unordered_map<std::string, List> lists_;
  std::map<std::string, std::array<int, kLevels>> counts_;
};

// A sign of a font of signs as the character that looks like it: Symbol 0xF0B7 is a bullet. Empty
// when there is none; what is no private character stays.
std::string sign_text(char32_t sign, std::string_view font);

}  // namespace uaparse
