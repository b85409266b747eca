#include "uaparse/layout/fragment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace uaparse {

namespace {

// A second print of the same word, set off by less than this part of its height, is for bold.
constexpr double kBoldShift = 0.3;
// Between two cells there is at least this much room, in line heights; a blank is about a fifth.
constexpr double kLeastCellGap = 0.28;
// What stands no further behind a label is its value, in line heights: two cells of the grid.
constexpr double kLabelGap = 1.25;

struct PlacedWord {
  const Word* word = nullptr;
  Box box;  // upright
};

// The box of a word in the frame of its text.
Box upright_box(const Word& word, const Page& page) {
  const Box& box = word.box;
  switch (word.quarter_turns) {
    case 1:  // reads downwards
      return {box.y0, page.width_pt - box.x1, box.y1, page.width_pt - box.x0};
    case 2:
      return {page.width_pt - box.x1, page.height_pt - box.y1, page.width_pt - box.x0,
              page.height_pt - box.y0};
    case 3:  // reads upwards
      return {page.height_pt - box.y1, box.x0, page.height_pt - box.y0, box.x1};
    default:
      return box;
  }
}

// How most words of a page are turned.
int main_turns(const Page& page) {
  std::array<std::size_t, 4> counts{};
  for (const Word& word : page.words) {
    ++counts.at(static_cast<std::size_t>(word.quarter_turns));
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return 2 * *most > page.words.size() ? static_cast<int>(most - counts.begin()) : 0;
}

std::vector<PlacedWord> placed_words(const Page& page) {
  std::vector<PlacedWord> words;
  words.reserve(page.words.size());
  for (const Word& word : page.words) {
    words.push_back({&word, upright_box(word, page)});
  }
  // From left to right, so that a fragment only ever grows at its end.
  std::stable_sort(words.begin(), words.end(),
                   [](const PlacedWord& a, const PlacedWord& b) { return a.box.x0 < b.box.x0; });
  return words;
}

double median_height_pt(const std::vector<PlacedWord>& words) {
  std::vector<double> heights;
  heights.reserve(words.size());
  for (const PlacedWord& placed : words) {
    heights.push_back(placed.box.height());
  }
  const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
  std::nth_element(heights.begin(), middle, heights.end());
  return *middle;
}

// The width of a letter where all letters of a page are of one width, as typewriters have them;
// there a blank is as wide, and may be wider than what parts two columns elsewhere. 0 = they are
// not.
double fixed_pitch_pt(const std::vector<PlacedWord>& words) {
  constexpr std::size_t kLeastWords = 20;
  constexpr std::size_t kLeastLetters = 3;
  constexpr double kAlike = 0.03;
  constexpr double kMost = 0.9;
  std::vector<double> pitches;
  for (const PlacedWord& placed : words) {
    const auto letters = static_cast<std::size_t>(
        std::count_if(placed.word->text.begin(), placed.word->text.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    if (letters >= kLeastLetters) {
      pitches.push_back(placed.box.width() / static_cast<double>(letters));
    }
  }
  if (pitches.size() < kLeastWords) {
    return 0;
  }
  const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
  std::nth_element(pitches.begin(), middle, pitches.end());
  const double pitch = *middle;
  const auto alike = std::count_if(pitches.begin(), pitches.end(), [&](double other) {
    return std::abs(other - pitch) < kAlike * pitch;
  });
  return static_cast<double>(alike) > kMost * static_cast<double>(pitches.size()) ? pitch : 0;
}

// Chains the words of a page, which must come from left to right, into fragments.
class FragmentChain {
 public:
  FragmentChain(double height_pt, double pitch_pt)
      : row_pt_(height_pt > 0 ? kRow * height_pt : 1), least_gap_pt_(kMoreThanPitch * pitch_pt) {}

  void add(const PlacedWord& placed) {
    std::optional<Place> best;
    double best_share = 0;
    const Row middle = row_of(placed.box, placed.word->quarter_turns);
    for (const Row row : {middle - kNextRow, middle, middle + kNextRow}) {
      const auto in_row = open_.find(row);
      if (in_row == open_.end()) {
        continue;
      }
      std::vector<std::size_t>& open = in_row->second;
      for (std::size_t k = 0; k < open.size();) {
        const Fragment& fragment = fragments_[open[k]];
        if (is_left_behind(fragment, placed)) {
          open[k] = open.back();
          open.pop_back();
          continue;
        }
        if (is_second_print(fragment, placed)) {
          return;
        }
        const double share = shared_height(last_boxes_[open[k]], placed.box);
        if (is_beside(fragment, placed) && share >= kSameLine &&
            (!best || share > best_share ||
             (share == best_share && is_nearer(open[k], best->fragment)))) {
          best = Place{row, open[k]};
          best_share = share;
        }
        ++k;
      }
    }
    append(placed, best);
  }

  std::vector<Fragment> take() { return std::move(fragments_); }

 private:
  // The number of a row, counted from the top, four times, and the quarter turns of its words.
  using Row = std::int64_t;
  static constexpr Row kNextRow = 4;

  // An open fragment, and where it is found.
  struct Place {
    Row row = 0;
    std::size_t fragment = 0;
  };

  // Rows are this much higher than most words, so that a word's line is in its row or the next.
  static constexpr double kRow = 2;
  // The first print of a word is among the last few: words come from left to right.
  static constexpr std::ptrdiff_t kLookBack = 4;
  // Two blanks of a typewriter may part columns, one does not.
  static constexpr double kMoreThanPitch = 1.4;
  // No row of print has more fragments side by side; hostile files heap words on one spot.
  static constexpr std::size_t kMostOpen = 64;

  Row row_of(const Box& box, int quarter_turns) const {
    const double number = std::floor(std::clamp(box.middle_y() / row_pt_, -1e6, 1e6));
    return kNextRow * static_cast<Row>(number) + quarter_turns;
  }

  // Words come from left to right: not even a high one further right can join the fragment.
  bool is_left_behind(const Fragment& fragment, const PlacedWord& placed) const {
    const double height = std::max({fragment.box.height(), placed.box.height(), kRow * row_pt_});
    return placed.box.x0 - fragment.box.x1 >= kLabelGap * height;
  }

  // What stands a little further behind a label is its value, in typed text behind two blanks:
  // "Fax:  +41 ...".
  bool is_beside(const Fragment& fragment, const PlacedWord& placed) const {
    const double height = std::max(fragment.box.height(), placed.box.height());
    const double gap = placed.box.x0 - fragment.box.x1;
    const double limit = fragment.words.back()->text.ends_with(':') ? kLabelGap : kColumnGap;
    return gap < std::max(limit * height, least_gap_pt_) && gap > -kBoldShift * height;
  }

  // Of two that a word may join.
  bool is_nearer(std::size_t a, std::size_t b) const {
    const double a_pt = fragments_[a].box.x1;
    const double b_pt = fragments_[b].box.x1;
    return a_pt != b_pt ? a_pt > b_pt : a > b;
  }

  static bool is_second_print(const Fragment& fragment, const PlacedWord& placed) {
    const double shift = kBoldShift * placed.box.height();
    const auto last = fragment.words.rbegin();
    const auto count = std::min<std::ptrdiff_t>(kLookBack, fragment.words.rend() - last);
    return std::any_of(last, last + count, [&](const Word* word) {
      return std::abs(word->box.x0 - placed.word->box.x0) < shift &&
             std::abs(word->box.y0 - placed.word->box.y0) < shift &&
             word->text == placed.word->text;
    });
  }

  void append(const PlacedWord& placed, const std::optional<Place>& to) {
    if (!to) {
      fragments_.push_back({{placed.word}, placed.box, placed.word->quarter_turns});
      last_boxes_.push_back(placed.box);
      open(fragments_.size() - 1);
      return;
    }
    Fragment& fragment = fragments_[to->fragment];
    fragment.words.push_back(placed.word);
    fragment.box = united(fragment.box, placed.box);
    // A raised ordinal must not pull the line up after it.
    if (placed.box.height() >= kSameLine * fragment.box.height()) {
      last_boxes_[to->fragment] = placed.box;
      if (row_of(placed.box, fragment.quarter_turns) != to->row) {
        auto& row = open_[to->row];
        row.erase(std::find(row.begin(), row.end(), to->fragment));
        open(to->fragment);
      }
    }
  }

  void open(std::size_t fragment) {
    auto& row = open_[row_of(last_boxes_[fragment], fragments_[fragment].quarter_turns)];
    if (row.size() == kMostOpen) {
      row.erase(row.begin());
    }
    row.push_back(fragment);
  }

  double row_pt_;
  double least_gap_pt_;  // a blank is narrower
  std::vector<Fragment> fragments_;
  std::vector<Box> last_boxes_;  // of each fragment, what the next word is compared with
  // The fragments that a word further right may join.
  std::unordered_map<Row, std::vector<std::size_t>> open_;
};

// Left edges at which several fragments begin: those of columns.
class Edges {
 public:
  Edges(const std::vector<Fragment>& fragments, double line_pt) : ragged_pt_(kRagged * line_pt) {
    std::vector<double> all;
    for (const Fragment& fragment : fragments) {
      if (fragment.quarter_turns == 0) {
        all.push_back(fragment.box.x0);
      }
    }
    std::sort(all.begin(), all.end());
    for (std::size_t begin = 0; begin < all.size();) {
      std::size_t end = begin + 1;
      while (end < all.size() && all[end] - all[begin] < ragged_pt_) {
        ++end;
      }
      if (end - begin >= kLeast) {
        edges_.push_back(all[begin]);
      }
      begin = end;
    }
  }

  bool has(double x_pt) const {
    const auto edge = std::lower_bound(edges_.begin(), edges_.end(), x_pt - ragged_pt_);
    return edge != edges_.end() && *edge <= x_pt + ragged_pt_;
  }

 private:
  static constexpr std::size_t kLeast = 3;

  double ragged_pt_;
  std::vector<double> edges_;
};

// Two words alone do not show how wide a blank is here: then it is one of a wide type.
double usual_blank_pt(const Fragment& fragment) {
  constexpr double kWideBlank = 0.27;  // in line heights
  if (fragment.words.size() == 2) {
    return kWideBlank * fragment.box.height();
  }
  std::vector<double> blanks;
  for (std::size_t i = 1; i < fragment.words.size(); ++i) {
    blanks.push_back(gap_pt(*fragment.words[i - 1], *fragment.words[i]));
  }
  const auto middle = blanks.begin() + static_cast<std::ptrdiff_t>((blanks.size() - 1) / 2);
  std::nth_element(blanks.begin(), middle, blanks.end());
  return *middle;
}

Fragment part_of(const Page& page, const Fragment& fragment, std::size_t begin, std::size_t end) {
  Fragment part;
  part.quarter_turns = fragment.quarter_turns;
  part.box = upright_box(*fragment.words[begin], page);
  for (std::size_t i = begin; i < end; ++i) {
    part.words.push_back(fragment.words[i]);
    part.box = united(part.box, upright_box(*fragment.words[i], page));
  }
  return part;
}

// Cells set close to each other leave less room than columns need, but more than a blank, and the
// second one begins where other lines begin.
void split_at_edges(const Page& page, double line_pt, std::vector<Fragment>& fragments) {
  constexpr double kMoreThanBlank = 1.2;
  const Edges edges(fragments, line_pt);
  std::vector<Fragment> parts;
  for (Fragment& fragment : fragments) {
    std::size_t begin = 0;
    const double blank_pt = fragment.words.size() > 1 ? usual_blank_pt(fragment) : 0;
    for (std::size_t i = 1; i < fragment.words.size() && fragment.quarter_turns == 0; ++i) {
      const Box box = upright_box(*fragment.words[i], page);
      const double gap = gap_pt(*fragment.words[i - 1], *fragment.words[i]);
      if (gap > kMoreThanBlank * blank_pt && gap > kLeastCellGap * box.height() &&
          edges.has(box.x0)) {
        parts.push_back(part_of(page, fragment, begin, i));
        begin = i;
      }
    }
    parts.push_back(begin == 0 ? std::move(fragment)
                               : part_of(page, fragment, begin, fragment.words.size()));
  }
  fragments = std::move(parts);
}

}  // namespace

double shared_height(const Box& a, const Box& b) {
  const double least = std::min(a.height(), b.height());
  const double shared = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
  return least > 0 ? std::max(0.0, shared / least) : 0;
}

bool touch(const Box& a, const Box& b) {
  const double touching_pt = kRagged * std::min(a.height(), b.height());
  return std::max(a.y0, b.y0) - std::min(a.y1, b.y1) < touching_pt;
}

std::vector<Fragment> build_fragments(const Page& page) {
  const std::vector<PlacedWord> words = placed_words(page);
  if (words.empty()) {
    return {};
  }
  const double line_pt = median_height_pt(words);
  FragmentChain chain(line_pt, fixed_pitch_pt(words));
  for (const PlacedWord& placed : words) {
    chain.add(placed);
  }
  std::vector<Fragment> fragments = chain.take();
  const int turns = main_turns(page);
  for (Fragment& fragment : fragments) {
    fragment.quarter_turns = (fragment.quarter_turns - turns + 4) % 4;
  }
  split_at_edges(page, line_pt, fragments);
  std::stable_sort(fragments.begin(), fragments.end(), [](const Fragment& a, const Fragment& b) {
    if (a.quarter_turns != b.quarter_turns) {
      return a.quarter_turns < b.quarter_turns;
    }
    return a.box.y0 != b.box.y0 ? a.box.y0 < b.box.y0 : a.box.x0 < b.box.x0;
  });
  return fragments;
}

}  // namespace uaparse
