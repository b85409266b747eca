#include "test/support/drawn_page.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "uaparse/base/box.h"

namespace uaparse::test {

namespace {

struct Cells {
  double x_pt = 0;
  double y_pt = 0;
  double letter_pt = 0;
  double blank_pt = 0;
  double height_pt = 0;
};

// Adds the words of one row. Letters are counted, not bytes.
void add_words(std::string_view text, const Cells& cells, Page& page) {
  double x_pt = cells.x_pt;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == ' ') {
      x_pt += cells.blank_pt;
      ++i;
      continue;
    }
    const std::size_t end = std::min(text.find(' ', i), text.size());
    Word word;
    word.text = text.substr(i, end - i);
    const auto letters = std::count_if(word.text.begin(), word.text.end(),
                                       [](char c) { return (c & '\xC0') != '\x80'; });
    const double right_pt = x_pt + cells.letter_pt * static_cast<double>(letters);
    word.box = {x_pt, cells.y_pt, right_pt, cells.y_pt + cells.height_pt};
    word.font_size_pt = static_cast<float>(cells.height_pt);
    word.space_after = end < text.size();
    page.width_pt = std::max(page.width_pt, word.box.x1);
    page.height_pt = std::max(page.height_pt, word.box.y1);
    page.words.push_back(word);
    x_pt = right_pt;
    i = end;
  }
}

}  // namespace

Page draw_rows(std::string_view rows) {
  if (rows.starts_with('\n')) {
    rows.remove_prefix(1);
  }
  Page page;
  Cells cells{0, 0, kCellWidthPt, kCellWidthPt, kCellHeightPt};
  while (!rows.empty()) {
    const std::size_t end = std::min(rows.find('\n'), rows.size());
    add_words(rows.substr(0, end), cells, page);
    cells.y_pt += kCellHeightPt;
    rows.remove_prefix(std::min(end + 1, rows.size()));
  }
  return page;
}

Page place_texts(const std::vector<PlacedText>& texts) {
  Page page;
  for (const PlacedText& text : texts) {
    add_words(text.text, {text.x_pt, text.y_pt, text.size_pt / 2, text.size_pt / 4, text.size_pt},
              page);
  }
  return page;
}

Page turned(const Page& page, int quarter_turns) {
  Page result = page;
  for (int i = 0; i < quarter_turns; ++i) {
    for (Word& word : result.words) {
      const Box& box = word.box;
      word.box = {result.height_pt - box.y1, box.x0, result.height_pt - box.y0, box.x1};
      word.quarter_turns = static_cast<std::int8_t>((word.quarter_turns + 1) % 4);
    }
    std::swap(result.width_pt, result.height_pt);
  }
  return result;
}

Document build_document(std::vector<Page> pages) {
  Document document;
  document.pages = std::move(pages);
  return document;
}

}  // namespace uaparse::test
