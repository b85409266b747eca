// Minimal PDFs written by hand, so that a test shows what it opens. No compression, Helvetica only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/box.h"

namespace uaparse::test {

struct PdfText {
  double x_pt = 0;  // PDF coordinates of the baseline's start: origin bottom left, before /Rotate
  double y_pt = 0;
  std::string text;  // WinAnsi
  double size_pt = 12;
  int quarter_turns = 0;  // clockwise
};

struct PdfPage {
  double width_pt = 600;
  double height_pt = 800;
  int rotate = 0;
  std::optional<Box> crop;  // as in the file: lower left and upper right corner
  std::vector<PdfText> texts;
  bool has_image = false;
  std::string garbage;  // content that is none
};

// What the font says a character code means, as UTF-16BE in hex: {0x01, "FB01"}.
struct PdfMapping {
  int code = 0;
  std::string utf16_hex;
};

std::string build_pdf(const std::vector<PdfPage>& pages,
                      const std::vector<PdfMapping>& mappings = {});

}  // namespace uaparse::test
