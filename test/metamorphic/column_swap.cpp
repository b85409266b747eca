#include "test/metamorphic/column_swap.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>

#include "uaparse/layout/columns.h"
#include "uaparse/layout/fragment.h"
#include "uaparse/layout/running_matter.h"
#include "uaparse/record/values.h"

namespace uaparse::test {

namespace {

struct Column {
  const Flow* lines = nullptr;
  double left_pt = 0;
  double right_pt = 0;
};

Column column_of(const Band& band, std::size_t k) {
  Column column{&band.columns[k], band.left_pt[k], band.left_pt[k]};
  for (const Fragment* fragment : band.columns[k]) {
    column.right_pt = std::max(column.right_pt, fragment->box.x1);
  }
  return column;
}

bool holds(const Column& column, const Box& box) {
  const double x_pt = (box.x0 + box.x1) / 2;
  return std::any_of(column.lines->begin(), column.lines->end(), [&](const Fragment* fragment) {
    return x_pt > fragment->box.x0 && x_pt < fragment->box.x1 && same_line(fragment->box, box);
  });
}

// Which recipient a value belongs to.
std::optional<std::size_t> recipient_of(std::string_view pointer) {
  constexpr std::string_view kList = "/recipients/";
  if (!pointer.starts_with(kList)) {
    return std::nullopt;
  }
  std::size_t number = 0;
  pointer.remove_prefix(kList.size());
  std::from_chars(pointer.data(), pointer.data() + pointer.size(), number);
  return number;
}

// The recipients that are printed in the column. None where it holds part of one, or another value.
std::vector<std::size_t> recipients_in(const Column& column, int page, const Record& record) {
  std::map<std::size_t, bool> whole;
  std::vector<std::size_t> seen;
  for (const RecordValue& value : list_values(record)) {
    const std::optional<std::size_t> recipient = recipient_of(value.pointer);
    for (const Box& box : value.evidence->boxes) {
      const bool is_here = value.evidence->page == page && holds(column, box);
      if (is_here && !recipient) {
        return {};
      }
      if (recipient) {
        whole.try_emplace(*recipient, true).first->second &= is_here;
      }
      if (is_here && (seen.empty() || seen.back() != *recipient)) {
        seen.push_back(*recipient);
      }
    }
  }
  const bool all_whole =
      std::all_of(seen.begin(), seen.end(), [&](std::size_t i) { return whole[i]; });
  return all_whole ? seen : std::vector<std::size_t>();
}

void move_column(const Column& column, double dx_pt, const Page& from, Page& to) {
  for (const Fragment* fragment : *column.lines) {
    for (const Word* word : fragment->words) {
      Box& box = to.words[static_cast<std::size_t>(word - from.words.data())].box;
      box.x0 += dx_pt;
      box.x1 += dx_pt;
    }
  }
}

// Both keep their outer edges and the white space between them.
void swap_places(const Column& left, const Column& right, const Page& from, Page& to) {
  move_column(left, right.right_pt - left.right_pt, from, to);
  move_column(right, left.left_pt - right.left_pt, from, to);
}

std::vector<std::size_t> swapped_order(std::size_t count, const std::vector<std::size_t>& left,
                                       const std::vector<std::size_t>& right) {
  std::vector<std::size_t> places = left;
  places.insert(places.end(), right.begin(), right.end());
  std::sort(places.begin(), places.end());
  std::vector<std::size_t> now = right;
  now.insert(now.end(), left.begin(), left.end());
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  for (std::size_t i = 0; i < places.size(); ++i) {
    order[places[i]] = now[i];
  }
  return order;
}

// The first two columns of the band, next to each other, that hold recipients and nothing else.
std::optional<ChangedDocument> swap_in(const Band& band, std::size_t page, const Document& document,
                                       const Record& record) {
  const int number = static_cast<int>(page) + 1;
  for (std::size_t k = 0; k + 1 < band.columns.size(); ++k) {
    const Column left = column_of(band, k);
    const Column right = column_of(band, k + 1);
    const std::vector<std::size_t> in_left = recipients_in(left, number, record);
    const std::vector<std::size_t> in_right = recipients_in(right, number, record);
    if (in_left.empty() || in_right.empty() || left.right_pt > right.left_pt) {
      continue;
    }
    ChangedDocument changed{document, {}};
    swap_places(left, right, document.pages[page], changed.document.pages[page]);
    changed.recipients = swapped_order(record.recipients.size(), in_left, in_right);
    return changed;
  }
  return std::nullopt;
}

Flow upright_body(const std::vector<Fragment>& fragments, const std::vector<LineRole>& roles) {
  Flow body;
  for (std::size_t i = 0; i < fragments.size(); ++i) {
    if (roles[i] == LineRole::kBody && fragments[i].quarter_turns == 0) {
      body.push_back(&fragments[i]);
    }
  }
  return body;
}

bool has_turned_words(const Page& page) {
  return std::any_of(page.words.begin(), page.words.end(),
                     [](const Word& word) { return word.quarter_turns != 0; });
}

}  // namespace

std::optional<ChangedDocument> swap_columns(const Document& document, const Record& record) {
  std::vector<std::vector<Fragment>> fragments;
  for (const Page& page : document.pages) {
    fragments.push_back(build_fragments(page));
  }
  const std::vector<std::vector<LineRole>> roles =
      find_running_matter(fragments, paper_heights(document));
  for (std::size_t page = 0; page < document.pages.size(); ++page) {
    if (has_turned_words(document.pages[page])) {
      continue;
    }
    for (const Band& band : find_bands(upright_body(fragments[page], roles[page]))) {
      if (auto changed = swap_in(band, page, document, record)) {
        return changed;
      }
    }
  }
  return std::nullopt;
}

}  // namespace uaparse::test
