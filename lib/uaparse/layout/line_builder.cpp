#include "uaparse/layout/line_builder.h"

#include <algorithm>

namespace uaparse {

namespace {

// White space, in heights of the word before it, that is printed as a blank.
constexpr double kBlank = 0.1;

bool has_blank_between(const Word& left, const Word& right) {
  return left.space_after || gap_pt(left, right) > kBlank * height_pt(left);
}

void append(const Fragment& fragment, Line& line) {
  line.words.reserve(line.words.size() + fragment.words.size());
  line.offsets.reserve(line.offsets.size() + fragment.words.size());
  for (const Word* word : fragment.words) {
    if (!line.words.empty() && has_blank_between(*line.words.back(), *word)) {
      line.text += ' ';
    }
    line.offsets.push_back(static_cast<std::uint32_t>(line.text.size()));
    line.text += word->text;
    line.page_box = line.words.empty() ? word->box : united(line.page_box, word->box);
    line.words.push_back(word);
  }
}

Line build_line(int page, Flow row) {
  std::stable_sort(row.begin(), row.end(),
                   [](const Fragment* a, const Fragment* b) { return a->box.x0 < b->box.x0; });
  Line line;
  line.page = page;
  for (const Fragment* fragment : row) {
    line.box = line.words.empty() ? fragment->box : united(line.box, fragment->box);
    append(*fragment, line);
  }
  return line;
}

}  // namespace

std::vector<Line> join_fragments(int page, const Flow& fragments) {
  Flow sorted = fragments;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Fragment* a, const Fragment* b) { return a->box.y0 < b->box.y0; });
  std::vector<Line> lines;
  Flow row;
  for (const Fragment* fragment : sorted) {
    if (!row.empty() && !same_line(row.front()->box, fragment->box)) {
      lines.push_back(build_line(page, std::move(row)));
      row.clear();
    }
    row.push_back(fragment);
  }
  if (!row.empty()) {
    lines.push_back(build_line(page, std::move(row)));
  }
  return lines;
}

}  // namespace uaparse
