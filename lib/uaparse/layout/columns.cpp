#include "uaparse/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace uaparse {

namespace {

// Lines of one column begin at one edge; a list or a centred line is off by more.
constexpr double kAligned = 0.5;
// Lines set tight overlap by this part of their height.
constexpr double kTouching = 0.125;
// Overleaf the columns of a text may stand a few cells further left or right.
constexpr double kAlignedOverleaf = 1.5;
// Space above a line, in its heights, that is more than what the lines of its block keep.
constexpr double kBlockGap = 0.5;
// No page has more; bounds the work on hostile ones.
constexpr std::size_t kMostBands = 16;

bool ends_in_colon(const Fragment& fragment) {
  return fragment.words.back()->text.ends_with(':');
}

std::size_t column_of(const Fragment& fragment, const std::vector<double>& edges_pt) {
  const auto after = std::upper_bound(edges_pt.begin(), edges_pt.end(), fragment.box.x0);
  return static_cast<std::size_t>(after - edges_pt.begin());
}

double gap_pt(const Fragment& above, const Fragment& below) {
  return below.box.y0 - above.box.y1;
}

// Whether the fragment crosses a gutter: other than an address that runs over, a line that has
// words on both sides.
bool crosses(const Fragment& fragment, const std::vector<double>& begins_pt,
             const std::vector<double>& edges_pt) {
  for (std::size_t k = 0; k < edges_pt.size(); ++k) {
    if (fragment.box.x0 < begins_pt[k] && fragment.box.x1 > edges_pt[k] &&
        fragment.words.size() > 1) {
      return true;
    }
  }
  return false;
}

// Fills one band with the fragments that belong to it.
class BandBuilder {
 public:
  BandBuilder(const Flow& flow, const std::vector<Gutter>& gutters) : flow_(flow) {
    band_.top_pt = std::numeric_limits<double>::infinity();
    for (const Gutter& gutter : gutters) {
      band_.edges_pt.push_back(gutter.edge_pt());
      band_.top_pt = std::min(band_.top_pt, gutter.top_pt);
      band_.bottom_pt = std::max(band_.bottom_pt, gutter.bottom_pt);
    }
    std::sort(band_.edges_pt.begin(), band_.edges_pt.end());
    begins_pt_ = band_.edges_pt;
    limit_pt_ = std::numeric_limits<double>::infinity();
    for (const Gutter& gutter : gutters) {
      // A gutter that ended further up says nothing of what is below.
      if (gutter.limit_pt >= band_.bottom_pt - kTouching * gutter.line_pt) {
        limit_pt_ = std::min(limit_pt_, gutter.limit_pt);
      }
    }
  }

  // The page above ended in the middle of `above`.
  BandBuilder(const Flow& flow, const Band& above) : flow_(flow) {
    band_.edges_pt = above.edges_pt;
    band_.left_pt = above.left_pt;
    band_.columns.resize(above.columns.size());
    band_.top_pt = flow.empty() ? 0 : flow.front()->box.y0;
    band_.bottom_pt = band_.top_pt;
    limit_pt_ = std::numeric_limits<double>::infinity();
    begins_pt_ = band_.edges_pt;
    for (std::size_t k = 0; k < begins_pt_.size() && !flow.empty(); ++k) {
      const double slack_pt = kAlignedOverleaf * flow.front()->box.height();
      begins_pt_[k] =
          std::max(begins_pt_[k] - slack_pt, (band_.left_pt[k] + band_.left_pt[k + 1]) / 2);
    }
    for (const Fragment* fragment : flow_) {
      if (crosses(*fragment, begins_pt_, band_.edges_pt)) {
        limit_pt_ = fragment->box.y0;
        break;
      }
    }
  }

  Band build() {
    take_parted();
    usual_gap_pt_ = usual_gap_pt();
    take_above();
    take_below();
    return std::move(band_);
  }

  Band build_continuation() {
    tolerance_ = kAlignedOverleaf;
    take_below();
    return std::move(band_);
  }

 private:
  void take_parted() {
    band_.columns.resize(band_.edges_pt.size() + 1);
    for (const Fragment* fragment : flow_) {
      const double middle_pt = fragment->box.middle_y();
      if (middle_pt > band_.top_pt && middle_pt < band_.bottom_pt) {
        band_.columns[column_of(*fragment, begins_pt_)].push_back(fragment);
      }
    }
    for (const Flow& column : band_.columns) {
      double left_pt = std::numeric_limits<double>::infinity();
      for (const Fragment* fragment : column) {
        left_pt = std::min(left_pt, fragment->box.x0);
      }
      band_.left_pt.push_back(left_pt);
    }
  }

  // The white space between most lines of the columns.
  double usual_gap_pt() const {
    std::vector<double> gaps;
    for (const Flow& column : band_.columns) {
      for (std::size_t i = 1; i < column.size(); ++i) {
        gaps.push_back(gap_pt(*column[i - 1], *column[i]));
      }
    }
    if (gaps.empty()) {
      return 0;
    }
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
  }

  bool is_aligned(const Fragment& fragment, std::size_t column) const {
    return std::abs(fragment.box.x0 - band_.left_pt[column]) < tolerance_ * fragment.box.height();
  }

  bool is_block_gap(double gap, const Fragment& fragment) const {
    return gap > usual_gap_pt_ + kBlockGap * fragment.box.height();
  }

  // A column that begins above the first line that has another beside it.
  void take_above() {
    const double parted_pt = band_.top_pt;
    for (std::size_t i = flow_.size(); i-- > 0;) {
      const Fragment* fragment = flow_[i];
      if (fragment->box.middle_y() > parted_pt) {
        continue;
      }
      const std::size_t column = column_of(*fragment, begins_pt_);
      Flow& lines = band_.columns[column];
      const bool is_heading = column == 0 && ends_in_colon(*fragment);
      const bool goes_on = !lines.empty() && is_aligned(*fragment, column) && !is_heading &&
                           !crosses(*fragment, begins_pt_, band_.edges_pt) &&
                           !is_block_gap(gap_pt(*fragment, *lines.front()), *fragment);
      if (!goes_on) {
        return;
      }
      lines.insert(lines.begin(), fragment);
      band_.top_pt = std::min(band_.top_pt, fragment->box.y0);
    }
  }

  // Columns that go on below the last line that has another beside it.
  void take_below() {
    const double parted_pt = band_.bottom_pt;
    for (std::size_t i = 0; i < flow_.size(); ++i) {
      const Fragment* fragment = flow_[i];
      if (fragment->box.middle_y() < parted_pt) {
        continue;
      }
      if (fragment->box.y0 >= limit_pt_ || !goes_on_with(i)) {
        return;
      }
      band_.columns[column_of(*fragment, begins_pt_)].push_back(fragment);
      band_.bottom_pt = std::max(band_.bottom_pt, fragment->box.y1);
    }
  }

  bool goes_on_with(std::size_t i) const {
    const Fragment& fragment = *flow_[i];
    const std::size_t column = column_of(fragment, begins_pt_);
    if (!is_aligned(fragment, column)) {
      return false;
    }
    const Flow& lines = band_.columns[column];
    const double above_pt =
        lines.empty() ? std::numeric_limits<double>::infinity() : gap_pt(*lines.back(), fragment);
    if (column > 0 || !is_block_gap(above_pt, fragment)) {
      return true;
    }
    return !ends_in_colon(fragment) && !is_heading_of_what_follows(i, above_pt);
  }

  // A block of the first column that stands nearer to the text below the band than to the band, or
  // a single line as near: the heading of that text. At the top of a page, where nothing is above,
  // a single line or one set close to the text below.
  bool is_heading_of_what_follows(std::size_t first, double above_pt) const {
    std::size_t last = first;
    while (last + 1 < flow_.size() && flow_[last + 1]->box.y0 < limit_pt_ &&
           !is_block_gap(gap_pt(*flow_[last], *flow_[last + 1]), *flow_[last])) {
      ++last;
    }
    if (last + 1 == flow_.size()) {
      return false;
    }
    const double below_pt = gap_pt(*flow_[last], *flow_[last + 1]);
    const bool is_last_block = flow_[last + 1]->box.y0 >= limit_pt_;
    if (std::isinf(above_pt)) {
      return is_last_block && (first == last || !is_block_gap(below_pt, *flow_[last]));
    }
    const double least = first == last ? 1.1 : 0.7;
    return is_last_block && below_pt < least * above_pt;
  }

  const Flow& flow_;
  Band band_;
  double limit_pt_ = 0;
  double usual_gap_pt_ = 0;
  double tolerance_ = kAligned;
  std::vector<double> begins_pt_;  // the edges, or overleaf as far left of them as a column may be
};

bool stands_between(const Fragment& fragment, double top_pt, double bottom_pt) {
  return fragment.box.middle_y() > top_pt && fragment.box.middle_y() < bottom_pt;
}

// Gutters that stand side by side make one band, unless a line above the lower one crosses it: then
// a band with other columns begins there.
struct Group {
  std::vector<Gutter> gutters;
  std::optional<double> cut_pt;  // where the next band begins
};

Group first_group(std::vector<Gutter> gutters, const Flow& flow) {
  std::stable_sort(gutters.begin(), gutters.end(),
                   [](const Gutter& a, const Gutter& b) { return a.top_pt < b.top_pt; });
  Group group;
  double bottom_pt = 0;
  for (const Gutter& gutter : gutters) {
    if (!group.gutters.empty() && gutter.top_pt >= bottom_pt) {
      group.cut_pt = gutter.top_pt;
      break;
    }
    const double top_pt = group.gutters.empty() ? gutter.top_pt : group.gutters.front().top_pt;
    const bool is_crossed = std::any_of(flow.begin(), flow.end(), [&](const Fragment* fragment) {
      return stands_between(*fragment, top_pt, gutter.top_pt) &&
             crosses(*fragment, {gutter.edge_pt()}, {gutter.edge_pt()});
    });
    if (is_crossed) {
      group.cut_pt = gutter.top_pt;
      break;
    }
    group.gutters.push_back(gutter);
    bottom_pt = std::max(bottom_pt, gutter.bottom_pt);
  }
  return group;
}

bool has_beside(const Flow& column, const Fragment& fragment) {
  constexpr double kBeside = 0.25;  // of their height, for columns need not share their baselines
  return std::any_of(column.begin(), column.end(), [&](const Fragment* other) {
    return shared_height(other->box, fragment.box) > kBeside;
  });
}

Flow alone_in_row(const Flow& column, const Flow& other) {
  Flow alone;
  std::copy_if(column.begin(), column.end(), std::back_inserter(alone),
               [&](const Fragment* fragment) { return !has_beside(other, *fragment); });
  return alone;
}

// Whether several lines have a row for themselves, and touch one of the next column that has, too.
// The rows of a heading do not alternate for long.
bool has_alternate_rows(const Band& band) {
  constexpr std::ptrdiff_t kLeastRows = 3;
  for (std::size_t k = 0; k + 1 < band.columns.size(); ++k) {
    const Flow lefts = alone_in_row(band.columns[k], band.columns[k + 1]);
    const Flow rights = alone_in_row(band.columns[k + 1], band.columns[k]);
    const auto rows = std::count_if(rights.begin(), rights.end(), [&](const Fragment* right) {
      return std::any_of(lefts.begin(), lefts.end(),
                         [&](const Fragment* left) { return touch(left->box, right->box); });
    });
    if (rows >= kLeastRows) {
      return true;
    }
  }
  return false;
}

// The right-hand parts of the rows that have one, from top to bottom.
std::vector<Box> parted_rows(const Band& band) {
  std::vector<Box> rows;
  for (std::size_t k = 0; k + 1 < band.columns.size(); ++k) {
    for (const Fragment* right : band.columns[k + 1]) {
      if (has_beside(band.columns[k], *right)) {
        rows.push_back(right->box);
      }
    }
  }
  return rows;
}

// The least white space between two lines of a column.
double tightest_gap_pt(const Band& band) {
  double tightest_pt = std::numeric_limits<double>::infinity();
  for (const Flow& column : band.columns) {
    for (std::size_t i = 1; i < column.size(); ++i) {
      tightest_pt = std::min(tightest_pt, gap_pt(*column[i - 1], *column[i]));
    }
  }
  return tightest_pt;
}

// Rows of a heading are set in two parts, each for itself: "PUBLIC      AI Index: ...", and below
// white space "UA 78/05      Fear for safety". Columns have rows that follow each other: right
// below, or at one edge and as near as lines are here.
bool is_few_rows(const Band& band) {
  constexpr std::size_t kMostRows = 5;
  constexpr double kAsNear = 0.25;
  const std::vector<Box> rows = parted_rows(band);
  if (rows.empty() || rows.size() > kMostRows) {
    return false;
  }
  const double tightest_pt = tightest_gap_pt(band);
  for (const Box& above : rows) {
    for (const Box& below : rows) {
      const double between_pt = below.y0 - above.y1;
      if (below.y0 <= above.y0) {
        continue;
      }
      // Two rows and no more, with white space between, are none of a column.
      const bool is_aligned =
          rows.size() > 2 && std::abs(above.x0 - below.x0) < kAligned * above.height();
      const bool is_near = between_pt < tightest_pt + kAsNear * above.height();
      if (between_pt < kBlockGap * above.height() || (is_aligned && is_near)) {
        return false;
      }
    }
  }
  return true;
}

Flow above(const Flow& flow, double y_pt) {
  Flow result;
  std::copy_if(flow.begin(), flow.end(), std::back_inserter(result),
               [&](const Fragment* fragment) { return fragment->box.y0 < y_pt; });
  return result;
}

Flow below(const Flow& flow, double y_pt) {
  Flow result;
  std::copy_if(flow.begin(), flow.end(), std::back_inserter(result),
               [&](const Fragment* fragment) { return fragment->box.middle_y() > y_pt; });
  return result;
}

}  // namespace

std::vector<Band> find_bands(const Flow& flow) {
  std::vector<Band> bands;
  Flow rest = flow;
  for (std::size_t i = 0; i < kMostBands; ++i) {
    Group group = first_group(find_gutters(rest), rest);
    Flow reach = rest;
    if (group.cut_pt) {
      reach = above(rest, *group.cut_pt);
      group = first_group(find_gutters(reach), reach);
      if (group.gutters.empty()) {
        rest = below(rest, reach.empty() ? 0 : reach.back()->box.y1);
        continue;
      }
    }
    if (group.gutters.empty()) {
      break;
    }
    Band band = BandBuilder(reach, group.gutters).build();
    rest = below(rest, band.bottom_pt);
    band.has_alternate_rows = has_alternate_rows(band);
    if (band.has_alternate_rows || !is_few_rows(band)) {
      bands.push_back(std::move(band));
    }
  }
  return bands;
}

std::optional<Band> find_continuation(const Flow& flow, const Band& broken) {
  Band band = BandBuilder(flow, broken).build_continuation();
  for (std::size_t k = 0; k < band.columns.size(); ++k) {
    if (band.columns[k].empty()) {
      continue;
    }
    // Only a column that filled the page goes on overleaf.
    const Flow& lines = broken.columns[k];
    if (lines.empty() || lines.back()->box.y1 + lines.back()->box.height() < broken.bottom_pt) {
      return std::nullopt;
    }
  }
  const bool is_empty = std::all_of(band.columns.begin(), band.columns.end(),
                                    [](const Flow& column) { return column.empty(); });
  return is_empty ? std::nullopt : std::optional(std::move(band));
}

}  // namespace uaparse
