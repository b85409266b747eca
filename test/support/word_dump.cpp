#include "test/support/word_dump.h"

#include <cmath>
#include <sstream>

namespace uaparse::test {

std::string dump_words(const Document& document) {
  std::ostringstream out;
  for (const Page& page : document.pages) {
    out << "page " << std::lround(page.width_pt) << " x " << std::lround(page.height_pt) << '\n';
    for (const Word& word : page.words) {
      out << '[' << std::lround(word.box.x0) << ',' << std::lround(word.box.y0) << ','
          << std::lround(word.box.x1) << ',' << std::lround(word.box.y1) << "] " << word.text
          << (word.space_after ? "_" : "");
      if (word.quarter_turns != 0) {
        out << " @" << static_cast<int>(word.quarter_turns);
      }
      out << '\n';
    }
  }
  return out.str();
}

}  // namespace uaparse::test
