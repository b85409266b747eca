// What every reader gives: pages of words with boxes, and where they came from. Pure data.
//
//   Document ── pages ── Page (width, height) ── words ── Word (text, box, font)
//        ├───── links ── Link (text, target)
//        └───── source (path, digest, media type)
//
// Words are in the order in which the file holds them, which need not be the order in which a
// person reads them: that is the work of layout/. Plain text becomes a grid, in which a character
// cell is a fixed box, so that text saved with its columns side by side takes the same way as a
// PDF.
#pragma once

#include <string>
#include <vector>

#include "uaparse/base/diagnostic.h"
#include "uaparse/page/word.h"

namespace uaparse {

// The cell of the grid that plain text is laid out on, in points: 10-pitch type on 12-point
// leading.
inline constexpr double kCellWidthPt = 6;
inline constexpr double kCellHeightPt = 12;

inline constexpr const char* kDocxMediaType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

struct Page {
  double width_pt = 0;
  double height_pt = 0;
  std::vector<Word> words;
  int first_line = 1;  // plain text: the line of the file on which the page begins
};

struct Source {
  std::string path;         // as given, clean; `-` for standard input
  std::string path_base64;  // only where the path as given is not clean UTF-8, else empty
  std::string sha256;       // 64 hex digits, of the bytes as read
  std::string media_type;   // `application/pdf`, `text/plain`, or kDocxMediaType
};

// A link that the file holds: what a reader of the page sees, and where a click leads.
struct Link {
  Place place;       // page, and the line as diagnostics quote it
  std::string text;  // clean, not empty, blanks as printed
  std::string
      target;  // clean, not empty: `mailto:a@b.example`; what is inside the document is none
};

struct Document {
  Source source;
  std::vector<Page> pages;
  std::vector<std::string> fonts{
      std::string()};           // names as the file gives them; the first is "unknown"
  std::vector<Link> links;      // in the order of their text; only formats that tell: DOCX
  bool is_grid = false;         // plain text: boxes are character cells
  bool has_paragraphs = false;  // DOCX: diagnostics quote Word::paragraph as the line
  DiagnosticList diagnostics;   // what the reader found odd
};

}  // namespace uaparse
