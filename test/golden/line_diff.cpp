#include "test/golden/line_diff.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace uaparse::test {

namespace {

constexpr std::size_t kContext = 3;  // common lines shown around a difference

using Lines = std::vector<std::string_view>;

struct Edit {
  char mark = ' ';
  std::string_view line;
  std::size_t want_line = 0;  // from 1
};

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// How many lines the ends [i, ...) of the one and [j, ...) of the other have in common.
std::vector<std::vector<std::size_t>> common_tails(const Lines& want, const Lines& got) {
  std::vector<std::vector<std::size_t>> common(want.size() + 1,
                                               std::vector<std::size_t>(got.size() + 1));
  for (std::size_t i = want.size(); i-- > 0;) {
    for (std::size_t j = got.size(); j-- > 0;) {
      common[i][j] = want[i] == got[j] ? common[i + 1][j + 1] + 1
                                       : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}

std::vector<Edit> build_edits(const Lines& want, const Lines& got) {
  const auto common = common_tails(want, got);
  std::vector<Edit> edits;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < want.size() || j < got.size()) {
    if (i < want.size() && j < got.size() && want[i] == got[j]) {
      edits.push_back({' ', want[i], i + 1});
      ++i;
      ++j;
    } else if (j == got.size() || (i < want.size() && common[i + 1][j] >= common[i][j + 1])) {
      edits.push_back({'-', want[i], i + 1});
      ++i;
    } else {
      edits.push_back({'+', got[j], i + 1});
      ++j;
    }
  }
  return edits;
}

bool is_near_difference(const std::vector<Edit>& edits, std::size_t i) {
  const std::size_t first = i - std::min(i, kContext);
  const std::size_t last = std::min(i + kContext + 1, edits.size());
  return std::any_of(edits.begin() + static_cast<std::ptrdiff_t>(first),
                     edits.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const Edit& edit) { return edit.mark != ' '; });
}

}  // namespace

std::string line_diff(std::string_view want, std::string_view got) {
  if (want == got) {
    return {};
  }
  const std::vector<Edit> edits = build_edits(split_lines(want), split_lines(got));
  std::string result;
  bool is_open = false;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    if (!is_near_difference(edits, i)) {
      is_open = false;
      continue;
    }
    if (!is_open) {
      result += "@ " + std::to_string(edits[i].want_line) + "\n";
      is_open = true;
    }
    result += edits[i].mark;
    result += ' ';
    result += edits[i].line;
    result += '\n';
  }
  // Only their ends differ: a line feed that one of them lacks.
  return result.empty() ? "the line feed at the end\n" : result;
}

}  // namespace uaparse::test
