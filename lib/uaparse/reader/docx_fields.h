// Fields: code that a word processor has run, and the text that came of it.
//
//   begin  HYPERLINK "https://example.org"  separate  our form  end
//          └──────────── code ───────────┘            └ result ┘
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace uaparse {

// Where the code of a HYPERLINK field leads; empty for other fields and for places within the
// document.
std::string hyperlink_target(std::string_view code);

// Whether it is the field that prints the number of the page.
bool is_page_number(std::string_view code);

// Which of the fields that are open a place stands in.
class DocxFields {
 public:
  void begin(int link);
  void add_code(std::string_view text);
  // The code of the innermost field, which ends here: what follows is its result.
  std::string separate();
  // That the result is not to be read either, for something else is.
  void pass_over();
  // That what follows is part of a link, until the field ends.
  void set_link(int link);
  void end();

  bool is_code() const { return codes_ > 0; }
  // Of the innermost field; `otherwise` outside of all.
  int link(int otherwise) const { return open_.empty() ? otherwise : open_.back().link; }

 private:
  struct Field {
    std::string code;
    bool is_code = true;
    int link = -1;
  };

  std::vector<Field> open_;
  std::size_t codes_ = 0;  // fields whose code has not ended
};

}  // namespace uaparse
