#include "test/metamorphic/box_changes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include "test/metamorphic/column_swap.h"
#include "uaparse/layout/columns.h"
#include "uaparse/layout/fragment.h"
#include "uaparse/layout/running_matter.h"

namespace uaparse::test {

namespace {

using Fragments = std::vector<Fragment>;
using Roles = std::vector<LineRole>;

Box moved(const Box& box, double dx_pt, double dy_pt) {
  return {box.x0 + dx_pt, box.y0 + dy_pt, box.x1 + dx_pt, box.y1 + dy_pt};
}

bool is_upright(const Page& page) {
  return std::all_of(page.words.begin(), page.words.end(),
                     [](const Word& word) { return word.quarter_turns == 0; });
}

std::size_t index_of(const Word& word, const Page& page) {
  return static_cast<std::size_t>(&word - page.words.data());
}

std::vector<Fragments> fragments_of(const Document& document) {
  std::vector<Fragments> pages;
  for (const Page& page : document.pages) {
    pages.push_back(build_fragments(page));
  }
  return pages;
}

template <int kDxPt, int kDyPt>
std::optional<ChangedDocument> move_by(const Document& document, const Record&) {
  ChangedDocument changed{document, {}};
  for (Page& page : changed.document.pages) {
    for (Word& word : page.words) {
      word.box = moved(word.box, kDxPt, kDyPt);
    }
  }
  return changed;
}

template <int kPercent>
std::optional<ChangedDocument> scale_to(const Document& document, const Record&) {
  constexpr double kFactor = kPercent / 100.0;
  ChangedDocument changed{document, {}};
  for (Page& page : changed.document.pages) {
    page.width_pt *= kFactor;
    page.height_pt *= kFactor;
    for (Word& word : page.words) {
      const Box& box = word.box;
      word.box = {box.x0 * kFactor, box.y0 * kFactor, box.x1 * kFactor, box.y1 * kFactor};
      word.font_size_pt *= static_cast<float>(kFactor);
    }
  }
  return changed;
}

const Word& middling_word(const Page& page) {
  std::vector<const Word*> words;
  for (const Word& word : page.words) {
    words.push_back(&word);
  }
  const auto middle = words.begin() + static_cast<std::ptrdiff_t>(words.size() / 2);
  std::nth_element(words.begin(), middle, words.end(),
                   [](const Word* a, const Word* b) { return a->box.height() < b->box.height(); });
  return **middle;
}

// Type as high and of the same font as `like`, a letter half as wide as it is high.
void print_line(const std::vector<std::string>& texts, double x_pt, double y_pt, const Word& like,
                std::vector<Word>& words) {
  const double height_pt = like.box.height();
  for (const std::string& text : texts) {
    const double width_pt = height_pt / 2 * static_cast<double>(text.size());
    Word word = like;
    word.text = text;
    word.box = {x_pt, y_pt, x_pt + width_pt, y_pt + height_pt};
    word.space_after = &text != &texts.back();
    words.push_back(word);
    x_pt += width_pt + height_pt / 4;
  }
}

// A page that has a number of its own gets no second one.
void add_head(bool with_number, std::size_t number, Page& page) {
  constexpr double kRoomPt = 60;
  if (page.words.empty()) {
    return;
  }
  const Word like = middling_word(page);
  double top_pt = std::numeric_limits<double>::max();
  double bottom_pt = 0;
  double left_pt = page.width_pt;
  for (Word& word : page.words) {
    word.box = moved(word.box, 0, kRoomPt);
    top_pt = std::min(top_pt, word.box.y0);
    bottom_pt = std::max(bottom_pt, word.box.y1);
    left_pt = std::min(left_pt, word.box.x0);
  }
  page.height_pt += 2 * kRoomPt;
  std::vector<Word> printed;
  print_line({"Sheet", "of", "the", "network", "for", "members"}, left_pt, top_pt - kRoomPt / 2,
             like, printed);
  if (with_number) {
    print_line({std::to_string(number)}, page.width_pt / 2, bottom_pt + kRoomPt / 2, like, printed);
  }
  page.words.insert(page.words.begin(), printed.begin(), printed.end());
}

std::optional<ChangedDocument> add_running_head(const Document& document, const Record&) {
  if (!std::all_of(document.pages.begin(), document.pages.end(), is_upright)) {
    return std::nullopt;
  }
  ChangedDocument changed{document, {}};
  const std::vector<Roles> roles =
      find_running_matter(fragments_of(document), paper_heights(document));
  const bool has_numbers = std::any_of(roles.begin(), roles.end(), [](const Roles& page) {
    return std::count(page.begin(), page.end(), LineRole::kPageNumber) > 0;
  });
  for (std::size_t i = 0; i < document.pages.size(); ++i) {
    add_head(!has_numbers, i + 1, changed.document.pages[i]);
  }
  return changed;
}

// Numbers and feet of the pages as they were are none of the new ones.
void drop_running_matter(const std::vector<Fragments>& fragments, Document& document) {
  const std::vector<Roles> roles = find_running_matter(fragments, paper_heights(document));
  for (std::size_t i = 0; i < document.pages.size(); ++i) {
    Page& page = document.pages[i];
    std::vector<bool> dropped(page.words.size());
    for (std::size_t k = 0; k < fragments[i].size(); ++k) {
      for (const Word* word : fragments[i][k].words) {
        dropped[index_of(*word, page)] =
            roles[i][k] == LineRole::kRunningHead || roles[i][k] == LineRole::kPageNumber;
      }
    }
    std::vector<Word> kept;
    for (std::size_t k = 0; k < page.words.size(); ++k) {
      if (!dropped[k]) {
        kept.push_back(page.words[k]);
      }
    }
    page.words = std::move(kept);
  }
}

bool is_in_band(double y_pt, const std::vector<Band>& bands) {
  return std::any_of(bands.begin(), bands.end(),
                     [&](const Band& band) { return y_pt > band.top_pt && y_pt < band.bottom_pt; });
}

// The white space between lines, over the full width and outside of columns, that is nearest
// to `part` of the height of the text.
std::optional<double> find_break_pt(const Flow& body, const std::vector<Band>& bands, double part) {
  constexpr double kClear = 0.1;  // of the height of the line below
  const double wanted_pt = std::lerp(body.front()->box.y0, body.back()->box.y1, part);
  std::optional<double> best;
  double bottom_pt = body.front()->box.y1;
  for (const Fragment* fragment : body) {
    const double break_pt = (bottom_pt + fragment->box.y0) / 2;
    const bool is_clear = fragment->box.y0 - bottom_pt >= kClear * fragment->box.height();
    if (is_clear && !is_in_band(break_pt, bands) &&
        (!best || std::abs(break_pt - wanted_pt) < std::abs(*best - wanted_pt))) {
      best = break_pt;
    }
    bottom_pt = std::max(bottom_pt, fragment->box.y1);
  }
  return best;
}

// What is below the break, at the top of a page of its own.
Page tear_off(double break_pt, Page& page) {
  double top_pt = break_pt;
  for (const Word& word : page.words) {
    top_pt = std::min(top_pt, word.box.y0);
  }
  Page overleaf = page;
  std::erase_if(overleaf.words, [&](const Word& word) { return word.box.y0 < break_pt; });
  for (Word& word : overleaf.words) {
    word.box = moved(word.box, 0, top_pt - break_pt);
  }
  std::erase_if(page.words, [&](const Word& word) { return word.box.y0 >= break_pt; });
  return overleaf;
}

// The first page that can be broken is. A page that goes on with columns cannot.
template <int kPercent>
std::optional<ChangedDocument> break_page_at(const Document& document, const Record&) {
  ChangedDocument changed{document, {}};
  std::vector<Page>& pages = changed.document.pages;
  drop_running_matter(fragments_of(changed.document), changed.document);
  bool ends_in_band = false;
  for (std::size_t i = 0; i < pages.size() && is_upright(pages[i]); ++i) {
    const Fragments fragments = build_fragments(pages[i]);
    Flow body;
    for (const Fragment& fragment : fragments) {
      body.push_back(&fragment);
    }
    if (body.empty()) {
      continue;
    }
    const std::vector<Band> bands = find_bands(body);
    const auto break_pt = find_break_pt(body, bands, kPercent / 100.0);
    if (break_pt && !ends_in_band) {
      Page overleaf = tear_off(*break_pt, pages[i]);
      pages.insert(pages.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(overleaf));
      return changed;
    }
    ends_in_band = !bands.empty() && bands.back().bottom_pt >= body.back()->box.y1;
  }
  return std::nullopt;
}

}  // namespace

const std::vector<BoxChange>& box_changes() {
  static const std::vector<BoxChange> kChanges{
      {"moved_down_right", 136, move_by<41, 23>},
      {"moved_up_left", 136, move_by<-19, -31>},
      {"scaled_down", 136, scale_to<70>},
      {"scaled_up", 136, scale_to<130>},
      {"running_head", 133, add_running_head},
      {"page_break_at_top", 133, break_page_at<10>},
      {"page_break_midway", 133, break_page_at<50>},
      {"page_break_low", 133, break_page_at<80>},
      {"page_break_at_foot", 133, break_page_at<95>},
      {"swapped_columns", 27, swap_columns},
  };
  return kChanges;
}

}  // namespace uaparse::test
