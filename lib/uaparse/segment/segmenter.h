// Lines to sections: which generation and language a document is, and where its parts begin and
// end.
//
//   Further information on UA: 62/13 ...     header
//   URGENT ACTION                            title        opened by the label "banner"
//   FEARS FOR ...
//   Please write immediately in ...:         actions      ... "write_in"
//   PLEASE SEND APPEALS BEFORE ... TO:       recipients   ... "appeals_before"
//   Copies to:                               copies       ... "copies_to"
//   Also send copies to diplomatic ...       closing      ... "diplomats"
//   ADDITIONAL INFORMATION                   additional
//   Name: ...                                subjects
//
// Which label opens which section, and after which, is data (knowledge/data/generations). A label
// in the middle of a paragraph opens nothing: it counts at the start of a line that does not go on
// with a sentence, in its own section, and above one in capitals only when it is in capitals too.
#pragma once

#include <optional>
#include <vector>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/page/line.h"
#include "uaparse/segment/headings.h"

namespace uaparse {

// Lines [first, last). The heading that opened it stands on the first; the header has none.
struct Section {
  SectionKind kind = SectionKind::kHeader;
  std::optional<Heading> heading;
  std::size_t first = 0;
  std::size_t last = 0;
};

struct Segmentation {
  const GenerationData* generation = nullptr;
  double confidence = 0;
  const Language* language = nullptr;
  std::vector<TextLine> lines;  // body lines in reading order
  std::vector<Heading> headings;
  std::vector<Section> sections;

  // The first section of a kind; null when there is none.
  const Section* find(SectionKind kind) const;
  const Heading* find_heading(Label label) const;
  // The heading with this label on this line; null when there is none.
  const Heading* heading_on(std::size_t line, Label label) const;
};

// The lines that values may be read from. They point into `lines`.
std::vector<TextLine> body_lines(const std::vector<Line>& lines);

// Nothing when the lines are no Urgent Action of any known generation.
std::optional<Segmentation> segment(const std::vector<Line>& lines, const Knowledge& knowledge);

}  // namespace uaparse
