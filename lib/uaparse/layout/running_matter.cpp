#include "uaparse/layout/running_matter.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

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
// A page number is at most this long: "12", "- 2 -", "2/2".
constexpr std::size_t kMostNumberBytes = 9;

struct Row {
  std::vector<std::size_t> fragments;
  Box box;
  std::vector<std::string> words;  // folded; only of the rows near the edges of the page
};

using Rows = std::vector<Row>;

void read_words(const std::vector<Fragment>& fragments, Row& row) {
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

// The number that is all a row says, with at most dashes around it or the count of pages behind.
std::optional<int> number_alone(const Row& row) {
  const std::string text = joined(row);
  const std::size_t first = text.find_first_of("0123456789");
  if (text.size() > kMostNumberBytes || first == std::string::npos ||
      text.find_first_not_of("0123456789 -/|") != std::string::npos) {
    return std::nullopt;
  }
  int number = 0;
  std::from_chars(text.data() + first, text.data() + text.size(), number);
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
  explicit RunningMatter(const std::vector<std::vector<Fragment>>& pages) : pages_(pages) {
    for (const std::vector<Fragment>& fragments : pages) {
      roles_.emplace_back(fragments.size(), LineRole::kBody);
      rows_.push_back(build_rows(fragments));
    }
  }

  std::vector<std::vector<LineRole>> find() {
    for (std::size_t page = 0; page < rows_.size(); ++page) {
      mark_link_targets(page);
      mark_page_numbers(page);
      mark_feet(page);
    }
    for (std::size_t page = 1; page < rows_.size(); ++page) {
      mark_head(page);
    }
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
  void mark_page_numbers(std::size_t page) {
    for (const bool at_top : {true, false}) {
      const std::optional<int> number = edge_number(page, at_top);
      if (!number) {
        continue;
      }
      bool counts = *number == static_cast<int>(page) + 1;
      for (std::size_t other = 0; other < rows_.size() && !counts; ++other) {
        const std::optional<int> there = edge_number(other, at_top);
        counts = other != page && there &&
                 *there - *number == static_cast<int>(other) - static_cast<int>(page);
      }
      if (counts) {
        mark(page, at_top ? rows_[page].front() : rows_[page].back(), LineRole::kPageNumber);
      }
    }
  }

  std::optional<int> edge_number(std::size_t page, bool at_top) const {
    const Rows& rows = rows_[page];
    if (rows.size() < 2) {
      return std::nullopt;
    }
    return number_alone(at_top ? rows.front() : rows.back());
  }

  // Rows that two pages share, counted from the foot.
  void mark_feet(std::size_t page) {
    for (std::size_t other = page + 1; other < rows_.size(); ++other) {
      for (std::size_t i = 1; i <= kMostFootRows; ++i) {
        const Row* row = foot_row(page, i);
        const Row* twin = foot_row(other, i);
        if (row == nullptr || twin == nullptr || !is_same_foot(page, *row, other, *twin)) {
          break;
        }
        mark(page, *row, LineRole::kRunningHead);
        mark(other, *twin, LineRole::kRunningHead);
      }
    }
  }

  // The i-th row from the foot, page numbers and link targets not counted.
  const Row* foot_row(std::size_t page, std::size_t i) const {
    const Rows& rows = rows_[page];
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
      const LineRole role = roles_[page][row->fragments.front()];
      if (role != LineRole::kPageNumber && role != LineRole::kLinkResidue && --i == 0) {
        return &*row;
      }
    }
    return nullptr;
  }

  static bool is_same_foot(std::size_t page, const Row& row, std::size_t other, const Row& twin) {
    if (row.words.size() != twin.words.size()) {
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
    for (const Row& row : rows_[page]) {
      if (is_marked(page, row)) {
        continue;
      }
      const bool repeats = count < kMostHeadRows && start + row.words.size() <= first.size() &&
                           std::equal(row.words.begin(), row.words.end(),
                                      first.begin() + static_cast<std::ptrdiff_t>(start));
      if (!repeats) {
        break;
      }
      start += row.words.size();
      ++count;
    }
    return count;
  }

  const std::vector<std::vector<Fragment>>& pages_;
  std::vector<std::vector<LineRole>> roles_;
  std::vector<Rows> rows_;
};

}  // namespace

std::vector<std::vector<LineRole>> find_running_matter(
    const std::vector<std::vector<Fragment>>& pages) {
  return RunningMatter(pages).find();
}

}  // namespace uaparse
