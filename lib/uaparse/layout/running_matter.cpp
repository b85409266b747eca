#include "uaparse/layout/running_matter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

// A banner, a title over three lines and a header line: no repeated head is longer.
constexpr std::size_t kMostHeadRows = 8;
// The head of the first page is sought among this many of its rows.
constexpr std::size_t kFirstPageRows = 16;
// A foot is among the last rows of its page.
constexpr std::size_t kMostFootRows = 3;
// The same with page numbers and link targets among them.
constexpr std::size_t kFootRows = 8;
// No row of print has more words; hostile files have rows without end.
constexpr std::size_t kMostRowWords = 100;
// A page number is at most this long: "12", "- 2 -", "2/2".
constexpr std::size_t kMostNumberBytes = 9;

struct Row {
  std::vector<std::size_t> fragments;
  Box box;
  std::vector<std::string> words;  // folded; empty for rows that can be no running matter
};

using Rows = std::vector<Row>;

void read_words(const std::vector<Fragment>& fragments, Row& row) {
  std::size_t count = 0;
  for (const std::size_t i : row.fragments) {
    count += fragments[i].words.size();
  }
  if (count > kMostRowWords) {
    return;
  }
  for (const std::size_t i : row.fragments) {
    for (const Word* word : fragments[i].words) {
      row.words.push_back(folded(word->text));
    }
  }
}

Rows build_rows(const std::vector<Fragment>& fragments) {
  Rows rows;
  for (std::size_t i = 0; i < fragments.size(); ++i) {
    const Fragment& fragment = fragments[i];
    if (fragment.quarter_turns != 0) {
      continue;
    }
    if (rows.empty() || !same_line(rows.back().box, fragment.box)) {
      rows.push_back({{}, fragment.box, {}});
    }
    rows.back().fragments.push_back(i);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i < kFirstPageRows || i + kFootRows >= rows.size()) {
      read_words(fragments, rows[i]);
    }
  }
  return rows;
}

std::string joined(const Row& row) {
  std::string text;
  for (const std::string& word : row.words) {
    text += text.empty() ? "" : " ";
    text += word;
  }
  return text;
}

std::size_t skip(const std::string& text, std::string_view what, std::size_t from) {
  return std::min(text.find_first_not_of(what, from), text.size());
}

// The number that is all a row says, with at most dashes around it or the count of pages behind a
// stroke. "1 4567" is none: it may be the end of a telephone number.
std::optional<int> number_alone(const Row& row) {
  constexpr std::string_view kDigits = "0123456789";
  const std::string text = joined(row);
  const std::size_t first = skip(text, "- ", 0);
  const std::size_t last = skip(text, kDigits, first);
  if (first == last || text.size() > kMostNumberBytes) {
    return std::nullopt;
  }
  std::size_t end = skip(text, " ", last);
  if (end < text.size() && (text[end] == '/' || text[end] == '|')) {
    end = skip(text, kDigits, skip(text, " ", end + 1));
  }
  if (skip(text, "- ", end) < text.size()) {
    return std::nullopt;
  }
  int number = 0;
  std::from_chars(text.data() + first, text.data() + last, number);
  return number;
}

bool is_link_target(const std::vector<Fragment>& fragments, const Row& row) {
  const std::vector<const Word*>& words = fragments[row.fragments.front()].words;
  const std::string_view word = words.front()->text;
  return row.fragments.size() == 1 && words.size() == 1 &&
         (word.starts_with("mailto:") || word.starts_with("tel:"));
}

class RunningMatter {
 public:
  RunningMatter(const std::vector<std::vector<Fragment>>& pages, std::vector<double> heights_pt)
      : pages_(pages), heights_pt_(std::move(heights_pt)) {
    for (const std::vector<Fragment>& fragments : pages) {
      roles_.emplace_back(fragments.size(), LineRole::kBody);
      rows_.push_back(build_rows(fragments));
    }
  }

  std::vector<std::vector<LineRole>> find() {
    for (std::size_t page = 0; page < rows_.size(); ++page) {
      mark_link_targets(page);
    }
    mark_page_numbers(true);
    mark_page_numbers(false);
    mark_feet();
    for (std::size_t page = 1; page < rows_.size(); ++page) {
      mark_head(page);
    }
    // Those that stand inside of heads and feet.
    mark_page_numbers(true);
    mark_page_numbers(false);
    return std::move(roles_);
  }

 private:
  void mark(std::size_t page, const Row& row, LineRole role) {
    for (const std::size_t i : row.fragments) {
      roles_[page][i] = role;
    }
  }

  bool is_marked(std::size_t page, const Row& row) const {
    return roles_[page][row.fragments.front()] != LineRole::kBody;
  }

  void mark_link_targets(std::size_t page) {
    for (const Row& row : rows_[page]) {
      if (is_link_target(pages_[page], row)) {
        mark(page, row, LineRole::kLinkResidue);
      }
    }
  }

  // A number at the edge of a page is its own when it counts the pages, from one or, as the other
  // pages show, from elsewhere. Else it may be the end of what stands above it.
  void mark_page_numbers(bool at_top) {
    std::vector<std::optional<int>> numbers;
    for (std::size_t page = 0; page < rows_.size(); ++page) {
      numbers.push_back(edge_number(page, at_top));
    }
    for (std::size_t page = 0; page < rows_.size(); ++page) {
      if (numbers[page] && counts_pages(numbers, page)) {
        mark(page, *edge_row(page, at_top), LineRole::kPageNumber);
      }
    }
  }

  static bool counts_pages(const std::vector<std::optional<int>>& numbers, std::size_t page) {
    const int shift = *numbers[page] - static_cast<int>(page);
    bool counts = shift == 1;
    for (std::size_t other = 0; other < numbers.size() && !counts; ++other) {
      counts =
          other != page && numbers[other] && *numbers[other] - static_cast<int>(other) == shift;
    }
    return counts;
  }

  std::optional<int> edge_number(std::size_t page, bool at_top) const {
    const Row* row = edge_row(page, at_top);
    return row != nullptr && rows_[page].size() > 1 ? number_alone(*row) : std::nullopt;
  }

  // The first or last row of a page that is no head or foot, null where all are.
  const Row* edge_row(std::size_t page, bool at_top) const {
    const auto is_other = [&](const Row& row) {
      return roles_[page][row.fragments.front()] != LineRole::kRunningHead;
    };
    const Rows& rows = rows_[page];
    if (at_top) {
      const auto first = std::find_if(rows.begin(), rows.end(), is_other);
      return first != rows.end() ? &*first : nullptr;
    }
    const auto last = std::find_if(rows.rbegin(), rows.rend(), is_other);
    return last != rows.rend() ? &*last : nullptr;
  }

  // Rows that two pages share, counted from the foot.
  void mark_feet() {
    std::vector<std::vector<const Row*>> feet;
    for (std::size_t page = 0; page < rows_.size(); ++page) {
      feet.push_back(foot_rows(page));
    }
    for (std::size_t page = 0; page < feet.size(); ++page) {
      for (std::size_t other = page + 1; other < feet.size(); ++other) {
        mark_shared(page, feet[page], other, feet[other]);
      }
    }
  }

  void mark_shared(std::size_t page, const std::vector<const Row*>& feet, std::size_t other,
                   const std::vector<const Row*>& twins) {
    const std::size_t most = std::min(feet.size(), twins.size());
    for (std::size_t i = 0; i < most && is_same_foot(page, *feet[i], other, *twins[i]); ++i) {
      mark(page, *feet[i], LineRole::kRunningHead);
      mark(other, *twins[i], LineRole::kRunningHead);
    }
  }

  // The last rows of a page from its foot, page numbers and link targets not counted.
  std::vector<const Row*> foot_rows(std::size_t page) const {
    std::vector<const Row*> result;
    const Rows& rows = rows_[page];
    for (auto row = rows.rbegin(); row != rows.rend() && result.size() < kMostFootRows; ++row) {
      if (!is_marked(page, *row)) {
        result.push_back(&*row);
      }
    }
    return result;
  }

  bool is_same_place(std::size_t page, const Row& row, std::size_t other, const Row& twin) const {
    if (heights_pt_.empty()) {
      return true;
    }
    const double lower = twin.box.middle_y() - row.box.middle_y();
    const double longer = heights_pt_[other] - heights_pt_[page];
    return std::abs(lower) < row.box.height() || std::abs(lower - longer) < row.box.height();
  }

  bool is_same_foot(std::size_t page, const Row& row, std::size_t other, const Row& twin) const {
    if (row.words.empty() || row.words.size() != twin.words.size() ||
        !is_same_place(page, row, other, twin)) {
      return false;
    }
    // "Page 1 of 2" and "Page 2 of 2" are the same foot.
    for (std::size_t i = 0; i < row.words.size(); ++i) {
      const bool counts =
          row.words[i] == std::to_string(page + 1) && twin.words[i] == std::to_string(other + 1);
      if (row.words[i] != twin.words[i] && !counts) {
        return false;
      }
    }
    return true;
  }

  // The rows at the top of a page whose words, line breaks aside, are those of the first page's
  // head.
  void mark_head(std::size_t page) {
    std::vector<std::string> first;
    std::vector<std::size_t> starts;
    for (const Row& row : rows_[0]) {
      if (starts.size() == kFirstPageRows) {
        break;
      }
      starts.push_back(first.size());
      first.insert(first.end(), row.words.begin(), row.words.end());
    }
    std::size_t most = 0;
    for (const std::size_t start : starts) {
      most = std::max(most, rows_repeated(page, first, start));
    }
    std::size_t row = 0;
    for (std::size_t marked = 0; marked < most && row < rows_[page].size(); ++row) {
      if (!is_marked(page, rows_[page][row])) {
        mark(page, rows_[page][row], LineRole::kRunningHead);
        ++marked;
      }
    }
  }

  // How many rows at the top of the page repeat `first` from `start` on.
  std::size_t rows_repeated(std::size_t page, const std::vector<std::string>& first,
                            std::size_t start) const {
    std::size_t count = 0;
    std::size_t words = 0;
    for (const Row& row : rows_[page]) {
      if (is_marked(page, row)) {
        continue;
      }
      const bool repeats = count < kMostHeadRows && !row.words.empty() &&
                           start + row.words.size() <= first.size() &&
                           std::equal(row.words.begin(), row.words.end(),
                                      first.begin() + static_cast<std::ptrdiff_t>(start));
      if (!repeats) {
        break;
      }
      start += row.words.size();
      words += row.words.size();
      ++count;
    }
    // The country of an address may stand at the top of a page, and in the head of the first.
    return words > 1 ? count : 0;
  }

  const std::vector<std::vector<Fragment>>& pages_;
  std::vector<double> heights_pt_;
  std::vector<std::vector<LineRole>> roles_;
  std::vector<Rows> rows_;
};

}  // namespace

std::vector<double> paper_heights(const Document& document) {
  std::vector<double> heights_pt;
  if (!document.is_grid) {
    for (const Page& page : document.pages) {
      heights_pt.push_back(page.height_pt);
    }
  }
  return heights_pt;
}

std::vector<std::vector<LineRole>> find_running_matter(
    const std::vector<std::vector<Fragment>>& pages, std::vector<double> heights_pt) {
  return RunningMatter(pages, std::move(heights_pt)).find();
}

}  // namespace uaparse
