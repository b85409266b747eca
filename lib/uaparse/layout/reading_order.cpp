#include "uaparse/layout/reading_order.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

#include "uaparse/layout/columns.h"
#include "uaparse/layout/line_builder.h"
#include "uaparse/layout/running_matter.h"

namespace uaparse {

namespace {

struct PageFlow {
  Flow body;      // what takes part in columns
  Flow sideways;  // read after everything else
  std::vector<std::pair<const Fragment*, LineRole>> set_aside;
  double right_pt = 0;  // of the text area
};

PageFlow build_flow(const std::vector<Fragment>& fragments, const std::vector<LineRole>& roles) {
  PageFlow flow;
  for (std::size_t i = 0; i < fragments.size(); ++i) {
    if (roles[i] != LineRole::kBody) {
      flow.set_aside.emplace_back(&fragments[i], roles[i]);
    } else if (fragments[i].quarter_turns != 0) {
      flow.sideways.push_back(&fragments[i]);
    } else {
      flow.body.push_back(&fragments[i]);
      flow.right_pt = std::max(flow.right_pt, fragments[i].box.x1);
    }
  }
  return flow;
}

Flow without(const Flow& flow, const std::vector<Band>& bands) {
  std::vector<const Fragment*> taken;
  for (const Band& band : bands) {
    for (const Flow& column : band.columns) {
      taken.insert(taken.end(), column.begin(), column.end());
    }
  }
  std::sort(taken.begin(), taken.end());
  Flow rest;
  std::copy_if(flow.begin(), flow.end(), std::back_inserter(rest), [&](const Fragment* fragment) {
    return !std::binary_search(taken.begin(), taken.end(), fragment);
  });
  return rest;
}

// Where the lines of a column end at the latest. The columns of one band are about as wide as the
// last one, which ends with the text area; where that cannot be, the next column leaves the room,
// or the longest line shows it when it comes near.
double column_right_pt(const Band& band, std::size_t column, double text_right_pt) {
  constexpr double kGutter = 0.8;  // of a line height, at least
  constexpr double kNear = 1.5;
  if (column + 1 == band.columns.size()) {
    return text_right_pt;
  }
  double longest_pt = 0;
  double height_pt = 0;
  for (const Fragment* fragment : band.columns[column]) {
    longest_pt = std::max(longest_pt, fragment->box.x1);
    height_pt = std::max(height_pt, fragment->box.height());
  }
  const double even_pt = band.left_pt[column] + text_right_pt - band.left_pt.back();
  const double room_pt = band.left_pt[column + 1] - kGutter * height_pt;
  if (even_pt < room_pt) {
    return std::max(even_pt, longest_pt);
  }
  return longest_pt > room_pt - kNear * height_pt ? longest_pt : room_pt;
}

void set_gaps(std::vector<Line>& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    lines[i].gap_above_pt = lines[i].box.y0 - lines[i - 1].box.y1;
  }
}

// Whether a line of a column stands right below `above`, and ends before `below` begins.
bool has_row_between(const Flow& column, const Box& above, const Box& below) {
  return std::any_of(column.begin(), column.end(), [&](const Fragment* fragment) {
    return fragment->box.y0 >= above.y1 && fragment->box.y1 <= below.y0 &&
           touch(fragment->box, above);
  });
}

// Where columns alternate, a row that only the column beside has is no blank line: the first one
// below a line counts for nothing.
void close_alternate_gaps(const Band& band, std::size_t column, std::vector<Line>& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const Box& above = lines[i - 1].box;
    for (std::size_t k = 0; k < band.columns.size(); ++k) {
      if (k != column && has_row_between(band.columns[k], above, lines[i].box)) {
        lines[i].gap_above_pt -= above.height();
        break;
      }
    }
  }
}

int line_number(const Document& document, const Line& line, int count) {
  if (document.has_paragraphs) {
    return line.words.empty() ? 0 : static_cast<int>(line.words.front()->paragraph);
  }
  const Page& page = document.pages[static_cast<std::size_t>(line.page)];
  return document.is_grid
             ? page.first_line + static_cast<int>(std::lround(line.box.y0 / kCellHeightPt))
             : count;
}

void number_lines(const Document& document, std::vector<Line>& lines) {
  std::vector<int> count(document.pages.size());
  for (Line& line : lines) {
    const auto page = static_cast<std::size_t>(line.page);
    ++count[page];
    line.number = line_number(document, line, count[page]);
  }
}

class ReadingOrder {
 public:
  explicit ReadingOrder(const Document& document) {
    for (const Page& page : document.pages) {
      fragments_.push_back(build_fragments(page));
    }
    const auto roles = find_running_matter(fragments_, paper_heights(document));
    for (std::size_t i = 0; i < fragments_.size(); ++i) {
      pages_.push_back(build_flow(fragments_[i], roles[i]));
    }
  }

  std::vector<Line> build() {
    for (std::size_t page = 0; page < pages_.size(); ++page) {
      build_page(page);
    }
    close_band();
    return std::move(lines_);
  }

 private:
  void build_page(std::size_t page) {
    const PageFlow& flow = pages_[page];
    Flow body = flow.body;
    if (open_) {
      body = continue_band(page, body);
    }
    const std::vector<Band> bands = find_bands(body);
    std::vector<Line> free = join_fragments(static_cast<int>(page), without(body, bands));
    std::size_t next = 0;
    for (const Band& band : bands) {
      for (; next < free.size() && free[next].box.middle_y() < band.top_pt; ++next) {
        add_free(free[next], flow);
      }
      open_band(page, band);
    }
    for (; next < free.size(); ++next) {
      add_free(free[next], flow);
    }
    add_rest(page);
  }

  void add_free(Line& line, const PageFlow& flow) {
    close_band();
    line.right_limit_pt = flow.right_pt;
    const bool is_first = lines_.empty() || lines_.back().page != line.page;
    line.gap_above_pt = is_first ? 0 : line.box.y0 - bottom_pt_;
    bottom_pt_ = line.box.y1;
    lines_.push_back(std::move(line));
  }

  // A band stays open until something follows it, for it may go on overleaf.
  void open_band(std::size_t page, const Band& band) {
    close_band();
    open_ = band;
    columns_.assign(band.columns.size(), {});
    add_columns(page, band);
  }

  void add_columns(std::size_t page, const Band& band) {
    for (std::size_t k = 0; k < band.columns.size(); ++k) {
      std::vector<Line> lines = join_fragments(static_cast<int>(page), band.columns[k]);
      set_gaps(lines);
      if (band.has_alternate_rows) {
        close_alternate_gaps(band, k, lines);
      }
      for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].band = bands_;
        lines[i].column = static_cast<int>(k);
        lines[i].starts_column = i == 0;
        lines[i].right_limit_pt = column_right_pt(band, k, pages_[page].right_pt);
        columns_[k].push_back(std::move(lines[i]));
      }
    }
    bottom_pt_ = band.bottom_pt;
  }

  // The rest of the page behind what goes on with the open band.
  Flow continue_band(std::size_t page, const Flow& body) {
    if (std::optional<Band> band = find_continuation(body, *open_)) {
      add_columns(page, *band);
      Flow rest = without(body, {*band});
      // What goes on with a third page is what reached the foot of this one.
      open_ = std::move(*band);
      return rest;
    }
    return body;
  }

  void close_band() {
    if (!open_) {
      return;
    }
    for (std::vector<Line>& column : columns_) {
      std::move(column.begin(), column.end(), std::back_inserter(lines_));
    }
    open_.reset();
    ++bands_;
  }

  // Sideways lines and what is set aside, at the end of their page.
  void add_rest(std::size_t page) {
    const PageFlow& flow = pages_[page];
    for (const Fragment* fragment : flow.sideways) {
      add_alone(page, fragment, LineRole::kBody);
    }
    for (const auto& [fragment, role] : flow.set_aside) {
      add_alone(page, fragment, role);
    }
  }

  void add_alone(std::size_t page, const Fragment* fragment, LineRole role) {
    for (Line& line : join_fragments(static_cast<int>(page), {fragment})) {
      line.role = role;
      if (role == LineRole::kBody) {
        close_band();
      }
      lines_.push_back(std::move(line));
    }
  }

  std::vector<std::vector<Fragment>> fragments_;
  std::vector<PageFlow> pages_;
  std::vector<Line> lines_;
  double bottom_pt_ = 0;  // of what was read last on this page
  int bands_ = 0;
  std::optional<Band> open_;
  std::vector<std::vector<Line>> columns_;  // of the open band
};

}  // namespace

std::vector<Line> build_lines(const Document& document) {
  std::vector<Line> lines = ReadingOrder(document).build();
  number_lines(document, lines);
  return lines;
}

}  // namespace uaparse
