// What a DOCX says, in its order, before it is laid out on pages. Pure data.
//
//   DocxFlow ── sections ── DocxSection (paper, columns, headers) ── blocks ── paragraph
//                                                                        └─── table ── rows ──
//                                                                        cells
//                                                                                        └ blocks …
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "uaparse/reader/docx_styles.h"

namespace uaparse {

// Characters in the text of a paragraph that move what follows them.
inline constexpr char kLineBreak = '\n';
inline constexpr char kTab = '\t';
inline constexpr char kPageBreak = '\f';
inline constexpr char kColumnBreak = '\v';
// Where Word broke the page when it last laid the document out.
inline constexpr char kPageBreakSeen = '\x1c';
// Stands for the number of the page, in headers and footers.
inline constexpr char kPageNumber = '\x1d';

struct DocxRun {
  std::string text;
  RunFormat format;
  int link = -1;  // index into DocxFlow::links
};

struct DocxParagraph {
  int number = 0;  // in the document, from 1, with those of tables and text boxes; 0 in headers
  ParagraphFormat format;
  std::string marker;  // of a list
  std::vector<DocxRun> runs;
};

struct DocxTable;

// One of the two.
struct DocxBlock {
  std::optional<DocxParagraph> paragraph;
  std::unique_ptr<DocxTable> table;
};

using DocxBlocks = std::vector<DocxBlock>;

struct DocxCell {
  DocxBlocks blocks;
  int span = 1;          // columns of the grid
  bool goes_on = false;  // with the cell above it: it has no text of its own
};

struct DocxRow {
  int columns_before = 0;
  std::vector<DocxCell> cells;
};

struct DocxTable {
  std::vector<double> widths_pt;  // of the columns of the grid
  std::vector<DocxRow> rows;
};

// Indices into DocxFlow::margins, -1 = none. Of one kind of page each: the first of a section, the
// even ones, and all others.
struct DocxMargins {
  int first = -1;
  int even = -1;
  int usual = -1;
};

struct DocxSection {
  double width_pt = 612;  // letter paper, as Word has it where nothing is said
  double height_pt = 792;
  double left_pt = 72;
  double right_pt = 72;
  double top_pt = 72;
  double bottom_pt = 72;
  double header_pt = 36;
  double footer_pt = 36;
  int columns = 1;
  double column_gap_pt = 36;
  bool starts_page = true;
  bool has_first_page = false;  // with a header and footer of its own
  DocxMargins headers;
  DocxMargins footers;
  DocxBlocks blocks;
};

struct DocxLink {
  std::string target;
};

struct DocxFlow {
  std::vector<DocxSection> sections;
  std::vector<DocxBlocks> margins;  // headers and footers, each once
  std::vector<DocxLink> links;
  bool has_even_pages = false;  // with headers of their own
  std::size_t changes = 0;      // tracked changes
  int first_change = 0;         // number of the paragraph that holds the first
  std::size_t rows = 0;         // of all tables
  std::size_t unclean_runs = 0;
};

}  // namespace uaparse
