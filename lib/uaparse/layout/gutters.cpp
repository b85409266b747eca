#include "uaparse/layout/gutters.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>

namespace uaparse {

namespace {

// What white space must be left beside the longest lines, in line heights.
constexpr double kLeastGap = 0.3;
// A gutter as wide as this needs only two pairs.
constexpr double kWideGap = 1.5;

// Columns need not share their baselines: two lines stand beside each other when they share this
// part of their height. Half a line is the worst shift, which leaves this much when the leading is
// at most 1.4 times the height; lines set tight share an eighth.
constexpr double kBeside = 0.3;

// Two fragments beside each other with nothing between them.
struct Pair {
  const Fragment* left = nullptr;
  const Fragment* right = nullptr;

  double gap_pt() const { return right->box.x0 - left->box.x1; }
  double height_pt() const { return std::max(left->box.height(), right->box.height()); }
  double top_pt() const { return std::min(left->box.y0, right->box.y0); }
  double bottom_pt() const { return std::max(left->box.y1, right->box.y1); }
};

// "Fax:" before its number, "•" or "1)" before its paragraph: white space behind them is no gutter.
bool is_label_or_marker(const Fragment& fragment) {
  const std::string& last = fragment.words.back()->text;
  if (last.ends_with(':')) {
    return true;
  }
  constexpr std::size_t kMarkerBytes = 3;
  return fragment.words.size() == 1 && last.size() <= kMarkerBytes;
}

bool is_address(std::string_view word) {
  return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos ||
         word.starts_with("www.");
}

// The nearest fragment to the right of each, and whether one stands to its left.
class Neighbours {
 public:
  explicit Neighbours(const Flow& flow) : flow_(flow), right_(flow.size()), has_left_(flow.size()) {
    join([](const Box& a, const Box& b) { return shared_height(a, b) >= kBeside; });
    // Text that was saved from cells off by half a line shows them on alternate rows: lines that
    // touch stand beside each other when nothing does in their own rows.
    const std::vector<const Fragment*> right = right_;
    const std::vector<bool> has_left = has_left_;
    join([](const Box& a, const Box& b) { return touch(a, b); },
         [&](std::size_t i, std::size_t k) { return right[i] == nullptr && !has_left[k]; });
  }

  const Fragment* right_of(std::size_t i) const { return right_[i]; }

 private:
  template <class Beside>
  void join(const Beside& is_beside) {
    join(is_beside, [](std::size_t, std::size_t) { return true; });
  }

  template <class Beside, class May>
  void join(const Beside& is_beside, const May& may) {
    for (std::size_t i = 0; i < flow_.size(); ++i) {
      for (std::size_t k = i + 1; k < flow_.size() && flow_[k]->box.y0 <= flow_[i]->box.y1; ++k) {
        if (!is_beside(flow_[i]->box, flow_[k]->box)) {
          continue;
        }
        const bool is_left = flow_[i]->box.x0 < flow_[k]->box.x0;
        const std::size_t left = is_left ? i : k;
        const std::size_t right = is_left ? k : i;
        if (flow_[left]->box.x1 <= flow_[right]->box.x0 && may(left, right)) {
          set(left, right);
        }
      }
    }
  }

  void set(std::size_t left, std::size_t right) {
    has_left_[right] = true;
    if (right_[left] == nullptr || flow_[right]->box.x0 < right_[left]->box.x0) {
      right_[left] = flow_[right];
    }
  }

  const Flow& flow_;
  std::vector<const Fragment*> right_;
  std::vector<bool> has_left_;
};

std::vector<Pair> find_pairs(const Flow& flow) {
  const Neighbours neighbours(flow);
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < flow.size(); ++i) {
    const Pair pair{flow[i], neighbours.right_of(i)};
    if (pair.right != nullptr && !is_label_or_marker(*pair.left) &&
        pair.gap_pt() >= kColumnGap * pair.height_pt()) {
      pairs.push_back(pair);
    }
  }
  return pairs;
}

// Narrows the gutter so that the fragment lies beside it; false when it crosses.
bool narrow(Gutter& gutter, const Fragment& fragment, double least_pt) {
  const Box& box = fragment.box;
  if (box.x1 <= gutter.left_pt || box.x0 >= gutter.right_pt) {
    return true;
  }
  if (box.x0 - gutter.left_pt >= least_pt) {
    gutter.right_pt = box.x0;
    return true;
  }
  if (gutter.right_pt - box.x1 >= least_pt && box.x0 < gutter.left_pt) {
    gutter.left_pt = box.x1;
    return true;
  }
  // An address that cannot be broken runs over the edge of its cell.
  const Word& last = *fragment.words.back();
  return box.x1 - length_pt(last) < gutter.left_pt && is_address(last.text);
}

// Whether each fragment heads what stands below it ("Copies to:"): it has its row for itself, white
// space above it, and ends in a colon.
std::vector<bool> find_headings(const Flow& flow) {
  constexpr double kSpaceAbove = 0.5;  // in line heights
  constexpr double kOverlap = 0.2;
  std::vector<bool> headings(flow.size());
  double bottom_pt = -std::numeric_limits<double>::infinity();  // of all before this one
  for (std::size_t i = 0; i < flow.size(); ++i) {
    const Box& box = flow[i]->box;
    const bool has_space = box.y0 - bottom_pt >= kSpaceAbove * box.height();
    const bool is_alone =
        i + 1 == flow.size() || flow[i + 1]->box.y0 >= box.y1 - kOverlap * box.height();
    headings[i] = has_space && is_alone && flow[i]->words.back()->text.ends_with(':');
    bottom_pt = std::max(bottom_pt, box.y1);
  }
  return headings;
}

class GutterFinder {
 public:
  explicit GutterFinder(const Flow& flow)
      : flow_(flow), pairs_(find_pairs(flow)), headings_(find_headings(flow)) {}

  std::vector<Gutter> find() {
    for (const Pair& seed : pairs_) {
      if (!is_known(seed)) {
        if (const std::optional<Gutter> gutter = grow(seed)) {
          gutters_.push_back(*gutter);
        }
      }
    }
    return std::move(gutters_);
  }

 private:
  bool is_known(const Pair& pair) const {
    return std::any_of(gutters_.begin(), gutters_.end(), [&](const Gutter& gutter) {
      return parts(gutter, pair) && pair.top_pt() < gutter.limit_pt;
    });
  }

  static bool parts(const Gutter& gutter, const Pair& pair) {
    const double slack_pt = kRagged * gutter.line_pt;
    return pair.left->box.x1 <= gutter.left_pt + slack_pt &&
           pair.right->box.x0 >= gutter.right_pt - slack_pt && pair.top_pt() >= gutter.top_pt;
  }

  std::optional<Gutter> grow(const Pair& seed) const {
    Gutter gutter{seed.left->box.x1, seed.right->box.x0, seed.top_pt(),
                  seed.bottom_pt(),  seed.height_pt(),   std::numeric_limits<double>::infinity()};
    const double least_pt = kLeastGap * seed.height_pt();
    const auto first = std::lower_bound(
        flow_.begin(), flow_.end(), gutter.top_pt,
        [](const Fragment* fragment, double top) { return fragment->box.y0 < top; });
    for (auto i = first; i != flow_.end(); ++i) {
      const bool is_heading =
          headings_[static_cast<std::size_t>(i - flow_.begin())] && (*i)->box.x1 <= gutter.right_pt;
      if (is_heading || !narrow(gutter, **i, least_pt)) {
        gutter.limit_pt = (*i)->box.y0;
        break;
      }
    }
    return supported(gutter, seed.height_pt()) ? std::optional(gutter) : std::nullopt;
  }

  // Counts the pairs that the gutter parts and sets its bottom.
  bool supported(Gutter& gutter, double height_pt) const {
    int count = 0;
    for (const Pair& pair : pairs_) {
      if (parts(gutter, pair) && pair.bottom_pt() <= gutter.limit_pt + kSameLine * height_pt) {
        ++count;
        gutter.bottom_pt = std::max(gutter.bottom_pt, pair.bottom_pt());
      }
    }
    const bool is_wide = gutter.right_pt - gutter.left_pt >= kWideGap * height_pt;
    return count >= (is_wide ? 2 : 3);
  }

  const Flow& flow_;
  std::vector<Pair> pairs_;
  std::vector<bool> headings_;
  std::vector<Gutter> gutters_;
};

}  // namespace

std::vector<Gutter> find_gutters(const Flow& flow) {
  if (flow.size() > kMostFragments) {
    return {};
  }
  return GutterFinder(flow).find();
}

}  // namespace uaparse
