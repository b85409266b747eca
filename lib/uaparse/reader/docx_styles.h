// How the paragraphs and runs of a DOCX look, as far as it says where words stand: from the
// defaults of the document, the style, the list and what is set at the place itself, in this order.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <pugixml.hpp>

namespace uaparse {

struct RunFormat {
  double size_pt = 10;          // what Word takes when nothing says
  bool is_fixed_pitch = false;  // as a typewriter's letters: columns may be made of blanks
  bool is_capitals = false;
  bool is_hidden = false;
};

enum class Alignment { kLeft, kCentre, kRight };

struct TabStop {
  double at_pt = 0;
  Alignment alignment = Alignment::kLeft;
};

struct ParagraphFormat {
  std::string style;
  double before_pt = 0;
  double after_pt = 0;
  double line_factor = 1;    // of the height of its letters
  double least_line_pt = 0;  // at least, or exactly
  double left_pt = 0;
  double right_pt = 0;
  double first_pt = 0;  // of the first line, against the others
  Alignment alignment = Alignment::kLeft;
  std::vector<TabStop> tabs;
  std::string list;  // of numbering.xml; empty = no list
  int list_level = 0;
  bool is_close = false;  // no space against its like
  bool starts_page = false;
  RunFormat run;
};

// Each sets what the properties say and leaves the rest.
void apply_paragraph(ParagraphFormat& format, pugi::xml_node properties);
void apply_run(RunFormat& format, pugi::xml_node properties);

class DocxStyles {
 public:
  DocxStyles() = default;
  // `root` is that of styles.xml and must outlive it.
  explicit DocxStyles(pugi::xml_node root);

  // An empty or unknown one is the default style.
  const ParagraphFormat& paragraph(std::string_view style);

  // What a character style sets.
  void apply_character(RunFormat& format, std::string_view style) const;

 private:
  // From the style that all are based on to the style itself.
  std::vector<pugi::xml_node> chain(std::string_view style) const;

  std::unordered_map<std::string, pugi::xml_node> styles_;
  std::string default_style_;
  ParagraphFormat defaults_;
  std::unordered_map<std::string, ParagraphFormat> paragraphs_;
};

}  // namespace uaparse
