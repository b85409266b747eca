#include <algorithm>

#include <gtest/gtest.h>

#include "test/support/drawn_page.h"
#include "test/support/line_dump.h"
#include "test/support/property.h"
#include "uaparse/layout/reading_order.h"

namespace uaparse {
namespace {

using test::Random;

constexpr double kLetterPt = 5;
constexpr double kSizePt = 10;

// Words anywhere on a page, some of them sideways, raised or over each other.
Page scattered_page(Random& random) {
  Page page{600, 800, {}};
  for (int i = random.between(0, 120); i > 0; --i) {
    Word word;
    word.text = random.one_in(8) ? std::to_string(random.between(1, 20)) : random.word();
    const double x = random.between(0, 550);
    const double y = random.one_in(3) ? random.between(0, 780) : 12 * random.between(0, 64);
    const double height = random.between(4, 14);
    const bool is_sideways = random.one_in(20);
    const double length = height / 2 * static_cast<double>(word.text.size());
    word.box = is_sideways ? Box{x, y, x + height, y + length} : Box{x, y, x + length, y + height};
    word.quarter_turns = static_cast<std::int8_t>(is_sideways ? random.between(1, 3) : 0);
    word.space_after = !random.one_in(10);
    page.words.push_back(word);
  }
  return page;
}

// One column of a generated layout: its lines with their left and top edges.
struct Column {
  double left_pt = 0;
  std::vector<test::PlacedText> lines;
};

struct ColumnLayout {
  std::vector<Column> columns;
  double width_pt = 0;    // of each column
  double leading_pt = 0;  // from baseline to baseline
};

std::string random_line(Random& random, double width_pt) {
  std::string line = random.word();
  const double most = width_pt * random.between(50, 100) / 100;
  for (;;) {
    const std::string longer = line + " " + random.word();
    if (static_cast<double>(longer.size()) * kLetterPt > most) {
      return line;
    }
    line = longer;
  }
}

// Two to four columns that begin on one line, each of at least three lines.
ColumnLayout random_columns(Random& random, double top_pt) {
  ColumnLayout layout;
  const int count = random.between(2, 4);
  const double gutter_pt = random.between(15, 40);
  layout.width_pt = (480 - gutter_pt * (count - 1)) / count;
  layout.leading_pt = random.between(10, 16);
  for (int k = 0; k < count; ++k) {
    Column& column = layout.columns.emplace_back();
    column.left_pt = 60 + k * (layout.width_pt + gutter_pt);
    const int lines = random.between(3, 14);
    for (int i = 0; i < lines; ++i) {
      column.lines.push_back({column.left_pt, top_pt + i * layout.leading_pt,
                              random_line(random, layout.width_pt), kSizePt});
    }
  }
  return layout;
}

Document document_of(const ColumnLayout& layout, const std::vector<test::PlacedText>& around = {}) {
  std::vector<test::PlacedText> texts = around;
  for (const Column& column : layout.columns) {
    texts.insert(texts.end(), column.lines.begin(), column.lines.end());
  }
  return test::build_document({test::place_texts(texts)});
}

std::string texts_of(const std::vector<Column>& columns) {
  std::string result;
  for (const Column& column : columns) {
    for (const test::PlacedText& line : column.lines) {
      result += line.text + "\n";
    }
  }
  return result;
}

std::vector<const Word*> words_of(const Document& document) {
  std::vector<const Word*> words;
  for (const Page& page : document.pages) {
    for (const Word& word : page.words) {
      words.push_back(&word);
    }
  }
  return words;
}

std::vector<const Word*> words_of(const std::vector<Line>& lines) {
  std::vector<const Word*> words;
  for (const Line& line : lines) {
    words.insert(words.end(), line.words.begin(), line.words.end());
  }
  std::sort(words.begin(), words.end());
  return words;
}

// Words printed twice are told by their text, so that these pages hold none.
void make_texts_unique(Document& document) {
  int number = 0;
  for (Page& page : document.pages) {
    for (Word& word : page.words) {
      word.text += std::to_string(++number);
    }
  }
}

TEST(ReadingOrderProperty, IsAPermutationOfTheWords) {
  test::for_each_case([](Random& random) {
    std::vector<Page> pages;
    for (int i = random.between(1, 3); i > 0; --i) {
      pages.push_back(scattered_page(random));
    }
    Document document = test::build_document(std::move(pages));
    make_texts_unique(document);
    std::vector<const Word*> words = words_of(document);
    std::sort(words.begin(), words.end());
    EXPECT_EQ(words_of(build_lines(document)), words);
  });
}

TEST(ReadingOrderProperty, KeepsEveryWordOfStackedColumns) {
  test::for_each_case([](Random& random) {
    std::vector<test::PlacedText> texts;
    double top_pt = 0;
    for (int i = random.between(2, 4); i > 0; --i) {
      const ColumnLayout layout = random_columns(random, top_pt);
      for (const Column& column : layout.columns) {
        for (const test::PlacedText& line : column.lines) {
          texts.push_back(line);
          top_pt = std::max(top_pt, line.y_pt + layout.leading_pt);
        }
      }
      top_pt += random.one_in(2) ? 0 : 10;
    }
    const Document document = test::build_document({test::place_texts(texts)});
    EXPECT_EQ(words_of(build_lines(document)).size(), words_of(document).size());
  });
}

TEST(ReadingOrderProperty, DoesNotChangeWhenThePageIsMoved) {
  test::for_each_case([](Random& random) {
    Document document = random.one_in(2) ? test::build_document({scattered_page(random)})
                                         : document_of(random_columns(random, 100));
    // Sideways text is read along another axis, in which the page is not moved alike.
    std::erase_if(document.pages[0].words,
                  [](const Word& word) { return word.quarter_turns != 0; });
    const std::string before = test::dump_lines(build_lines(document));
    const double dx = random.between(-50, 500);
    const double dy = random.between(-50, 500);
    for (Word& word : document.pages[0].words) {
      word.box = {word.box.x0 + dx, word.box.y0 + dy, word.box.x1 + dx, word.box.y1 + dy};
    }
    EXPECT_EQ(test::dump_lines(build_lines(document)), before);
  });
}

TEST(ReadingOrderProperty, DoesNotChangeWhenThePageIsScaled) {
  test::for_each_case([](Random& random) {
    Document document = random.one_in(2) ? test::build_document({scattered_page(random)})
                                         : document_of(random_columns(random, 100));
    const std::string before = test::dump_lines(build_lines(document));
    // Powers of two, so that no rounding decides.
    const double factor = random.pick<double>({0.25, 0.5, 2, 4, 8});
    Page& page = document.pages[0];
    page.width_pt *= factor;
    page.height_pt *= factor;
    for (Word& word : page.words) {
      const Box& box = word.box;
      word.box = {box.x0 * factor, box.y0 * factor, box.x1 * factor, box.y1 * factor};
    }
    EXPECT_EQ(test::dump_lines(build_lines(document)), before);
  });
}

TEST(ReadingOrderProperty, DoesNotChangeWhenThePageIsTurned) {
  test::for_each_case([](Random& random) {
    Document document = document_of(random_columns(random, 100));
    const std::string before = test::dump_lines(build_lines(document));
    Page& page = document.pages[0];
    page = test::turned(page, random.between(1, 3));
    EXPECT_EQ(test::dump_lines(build_lines(document)), before);
  });
}

TEST(ReadingOrderProperty, ReadsColumnByColumn) {
  test::for_each_case([](Random& random) {
    const ColumnLayout layout = random_columns(random, 100);
    // A full-width line above, and one below that the longest column comes near to.
    std::vector<test::PlacedText> around;
    double bottom_pt = 0;
    for (const Column& column : layout.columns) {
      bottom_pt = std::max(bottom_pt, column.lines.back().y_pt);
    }
    const std::string full(95, 'x');
    around.push_back({60, 60, full, kSizePt});
    around.push_back({60, bottom_pt + 2 * layout.leading_pt + 10, full, kSizePt});
    EXPECT_EQ(test::dump_texts(build_lines(document_of(layout, around))),
              full + "\n" + texts_of(layout.columns) + full + "\n");
  });
}

TEST(ReadingOrderProperty, ReadsColumnsWhoseBaselinesDiffer) {
  test::for_each_case([](Random& random) {
    ColumnLayout layout = random_columns(random, 100);
    if (layout.leading_pt > 1.4 * kSizePt) {
      return;  // so far apart that lines shifted by half stand beside nothing
    }
    for (Column& column : layout.columns) {
      const double shift_pt = layout.leading_pt * random.between(0, 50) / 100;
      for (test::PlacedText& line : column.lines) {
        line.y_pt += shift_pt;
      }
    }
    EXPECT_EQ(test::dump_texts(build_lines(document_of(layout))), texts_of(layout.columns));
  });
}

TEST(ReadingOrderProperty, SwapsTheLinesOfSwappedColumns) {
  test::for_each_case([](Random& random) {
    ColumnLayout layout = random_columns(random, 100);
    const int last = static_cast<int>(layout.columns.size()) - 1;
    const auto i = static_cast<std::size_t>(random.between(0, last));
    const auto k = static_cast<std::size_t>(random.between(0, last));
    std::swap(layout.columns[i].lines, layout.columns[k].lines);
    for (Column& column : layout.columns) {
      for (test::PlacedText& line : column.lines) {
        line.x_pt = column.left_pt;
      }
    }
    EXPECT_EQ(test::dump_texts(build_lines(document_of(layout))), texts_of(layout.columns));
  });
}

}  // namespace
}  // namespace uaparse
