#include "uaparse/reader/docx_tables.h"

#include <algorithm>

#include "uaparse/base/limits.h"
#include "uaparse/reader/docx_line.h"

namespace uaparse {

namespace {

constexpr double kLeastColumnPt = 12;

double longest_word_pt(const DocxParagraph& paragraph) {
  double longest_pt = 0;
  double word_pt = 0;
  for (const DocxRun& run : paragraph.runs) {
    std::size_t begin = 0;
    while (begin <= run.text.size()) {
      const std::size_t end =
          std::min(run.text.find_first_of(" \t\n\f\v\x1c", begin), run.text.size());
      word_pt += text_width_pt(std::string_view(run.text).substr(begin, end - begin), run.format);
      longest_pt = std::max(longest_pt, word_pt);
      word_pt = end < run.text.size() ? 0 : word_pt;
      begin = end + 1;
    }
  }
  return longest_pt + std::max(0.0, paragraph.format.left_pt) +
         std::max(0.0, paragraph.format.right_pt);
}

double least_width_pt(const DocxCell& cell) {
  double width_pt = 0;
  for (const DocxBlock& block : cell.blocks) {
    if (block.paragraph) {
      width_pt = std::max(width_pt, longest_word_pt(*block.paragraph));
    }
  }
  return width_pt + 2 * kCellMarginPt;
}

std::size_t count_columns(const DocxTable& table) {
  std::size_t most = table.widths_pt.size();
  for (const DocxRow& row : table.rows) {
    auto columns = static_cast<std::size_t>(row.columns_before);
    for (const DocxCell& cell : row.cells) {
      columns += static_cast<std::size_t>(cell.span);
    }
    most = std::max(most, columns);
  }
  return std::min(most, kMaxTableColumns);
}

void widen(std::vector<double>& widths_pt, const DocxRow& row) {
  auto column = static_cast<std::size_t>(row.columns_before);
  for (const DocxCell& cell : row.cells) {
    if (cell.span == 1 && column < widths_pt.size()) {
      widths_pt[column] = std::max(widths_pt[column], least_width_pt(cell));
    }
    column += static_cast<std::size_t>(cell.span);
  }
}

}  // namespace

std::vector<double> column_edges(const DocxTable& table, double room_pt) {
  std::vector<double> widths_pt = table.widths_pt;
  widths_pt.resize(std::max<std::size_t>(count_columns(table), 1));
  const double share_pt = room_pt / static_cast<double>(widths_pt.size());
  for (double& width_pt : widths_pt) {
    width_pt = std::max(width_pt > 0 ? width_pt : share_pt, kLeastColumnPt);
  }
  for (const DocxRow& row : table.rows) {
    widen(widths_pt, row);
  }
  std::vector<double> edges_pt{0};
  for (const double width_pt : widths_pt) {
    edges_pt.push_back(edges_pt.back() + width_pt);
  }
  return edges_pt;
}

bool goes_on_at(const DocxRow& row, int column) {
  int at = row.columns_before;
  for (const DocxCell& cell : row.cells) {
    if (at == column) {
      return cell.goes_on;
    }
    at += cell.span;
  }
  return false;
}

}  // namespace uaparse
