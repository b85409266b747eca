#include "uaparse/reader/docx_pages.h"

#include <algorithm>
#include <utility>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"
#include "uaparse/reader/docx_line.h"
#include "uaparse/reader/docx_tables.h"
#include "uaparse/reader/word_text.h"

namespace uaparse {

namespace {

// Parts of the size of letters: above and below the line they stand on, and from line to line.
constexpr double kAscent = 0.905;
constexpr double kDescent = 0.212;
constexpr double kLeading = 1.149;

std::string joined_blanks(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const bool is_blank = c == ' ' || (c >= 0 && c < ' ');
    if (!is_blank) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  return std::string(trimmed(result));
}

bool has_column_break(const DocxBlocks& blocks) {
  return std::any_of(blocks.begin(), blocks.end(), [](const DocxBlock& block) {
    return block.paragraph && std::any_of(block.paragraph->runs.begin(),
                                          block.paragraph->runs.end(), [](const DocxRun& run) {
                                            return run.text.find(kColumnBreak) != std::string::npos;
                                          });
  });
}

// Whether Word broke the page before this row.
bool starts_overleaf(const DocxRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(), [](const DocxCell& cell) {
    const auto first = std::find_if(cell.blocks.begin(), cell.blocks.end(),
                                    [](const DocxBlock& block) { return block.paragraph; });
    return first != cell.blocks.end() && !first->paragraph->runs.empty() &&
           first->paragraph->runs.front().text.starts_with(kPageBreakSeen);
  });
}

DocxParagraph numbered(DocxParagraph paragraph, int page) {
  for (DocxRun& run : paragraph.runs) {
    for (auto at = run.text.find(kPageNumber); at != std::string::npos;
         at = run.text.find(kPageNumber)) {
      run.text.replace(at, 1, std::to_string(page));
    }
  }
  return paragraph;
}

// A section without headers of its own goes on with those before.
void take_over(DocxMargins& margins, const DocxMargins& own) {
  margins.first = own.first >= 0 ? own.first : margins.first;
  margins.even = own.even >= 0 ? own.even : margins.even;
  margins.usual = own.usual >= 0 ? own.usual : margins.usual;
}

class PageSetter {
 public:
  explicit PageSetter(const DocxFlow& flow) : flow_(flow), link_texts_(flow.links.size()) {}

  void set_all() {
    for (const DocxSection& section : flow_.sections) {
      set_section(section);
    }
    finish_page();
  }

  bool has_too_many_pages() const { return document_.pages.size() > kMaxPages; }
  bool has_too_many_words() const { return words_ > kMaxWords; }

  Document take() {
    document_.has_paragraphs = true;
    for (std::size_t i = 0; i < link_texts_.size(); ++i) {
      std::string text = clean_text(joined_blanks(link_texts_[i].text));
      if (!text.empty()) {
        document_.links.push_back({link_texts_[i].place, std::move(text), flow_.links[i].target});
      }
    }
    if (flow_.changes > 0) {
      const std::string count = flow_.changes == 1
                                    ? "1 tracked change"
                                    : std::to_string(flow_.changes) + " tracked changes";
      document_.diagnostics.push_back({"tracked-changes",
                                       Severity::kHint,
                                       "",
                                       {change_page_, flow_.first_change},
                                       "has " + count + ", read as if accepted"});
    }
    return std::move(document_);
  }

 private:
  struct LinkText {
    Place place;
    std::string text;
  };

  bool is_full() const { return has_too_many_pages() || has_too_many_words(); }
  Page& page() { return document_.pages.back(); }
  int page_number() const { return static_cast<int>(document_.pages.size()); }

  void set_section(const DocxSection& section) {
    section_ = &section;
    take_over(headers_, section.headers);
    take_over(footers_, section.footers);
    if (document_.pages.empty() || (section.starts_page && has_body_)) {
      finish_page();
      section_pages_ = 0;
      begin_page();
    }
    y_pt_ += std::exchange(after_pt_, 0);
    columns_ = section.columns > 1 && has_column_break(section.blocks) ? section.columns : 1;
    column_ = 0;
    columns_top_pt_ = y_pt_;
    columns_bottom_pt_ = y_pt_;
    set_measure();
    set_blocks(section.blocks);
    y_pt_ = std::max(columns_bottom_pt_, y_pt_ + std::exchange(after_pt_, 0));
  }

  void set_measure() {
    const double width_pt = section_->width_pt - section_->left_pt - section_->right_pt;
    const double gaps_pt = section_->column_gap_pt * (columns_ - 1);
    const double column_pt = std::max(1.0, (width_pt - gaps_pt) / columns_);
    measure_.left_pt = section_->left_pt + column_ * (column_pt + section_->column_gap_pt);
    measure_.right_pt = measure_.left_pt + column_pt;
  }

  void next_column() {
    columns_bottom_pt_ = std::max(columns_bottom_pt_, y_pt_);
    if (++column_ >= columns_) {
      column_ = 0;
      columns_top_pt_ = columns_bottom_pt_;
    }
    y_pt_ = columns_top_pt_;
    after_pt_ = 0;
    set_measure();
  }

  int margin_of(const DocxMargins& margins) const {
    if (section_->has_first_page && section_pages_ == 1) {
      return margins.first;
    }
    return flow_.has_even_pages && page_number() % 2 == 0 ? margins.even : margins.usual;
  }

  void begin_page() {
    document_.pages.emplace_back();
    page_section_ = section_;
    ++section_pages_;
    page().width_pt = section_->width_pt;
    page().height_pt = section_->height_pt;
    has_body_ = false;
    y_pt_ = section_->header_pt;
    page_footer_ = margin_of(footers_);
    set_margin(margin_of(headers_));
    y_pt_ = std::max(section_->top_pt, y_pt_);
    columns_top_pt_ = y_pt_;
    columns_bottom_pt_ = y_pt_;
  }

  void set_margin(int margin) {
    if (margin < 0) {
      return;
    }
    const Measure measure = measure_;
    measure_ = {page_section_->left_pt, page_section_->width_pt - page_section_->right_pt};
    ++depth_;
    after_pt_ = 0;
    set_blocks(flow_.margins[static_cast<std::size_t>(margin)]);
    after_pt_ = 0;
    --depth_;
    measure_ = measure;
  }

  void finish_page() {
    if (document_.pages.empty()) {
      return;
    }
    const double body_pt = std::max(columns_bottom_pt_, y_pt_);
    const std::size_t first = page().words.size();
    y_pt_ = 0;
    set_margin(page_footer_);
    const double foot_pt = y_pt_ + page_section_->footer_pt;
    page().height_pt =
        std::max(page().height_pt, body_pt + std::max(page_section_->bottom_pt, foot_pt));
    for (std::size_t i = first; i < page().words.size(); ++i) {
      page().words[i].box.y0 += page().height_pt - foot_pt;
      page().words[i].box.y1 += page().height_pt - foot_pt;
    }
  }

  void next_page() {
    finish_page();
    column_ = 0;
    after_pt_ = 0;
    begin_page();
    set_measure();
  }

  void set_blocks(const DocxBlocks& blocks) {
    for (const DocxBlock& block : blocks) {
      if (is_full()) {
        return;
      }
      if (block.paragraph && block.paragraph->number == 0) {
        set_paragraph(numbered(*block.paragraph, page_number()));
      } else if (block.paragraph) {
        set_paragraph(*block.paragraph);
      } else {
        set_table(*block.table);
      }
    }
  }

  void set_paragraph(const DocxParagraph& paragraph) {
    const ParagraphFormat& format = paragraph.format;
    const bool is_body = depth_ == 0;
    if (is_body && format.starts_page && has_body_) {
      next_page();
    }
    const bool is_close = format.is_close && format.style == style_before_;
    y_pt_ += is_close ? 0 : std::max(after_pt_, format.before_pt);
    if (paragraph.number == flow_.first_change) {
      change_page_ = page_number();
    }
    note_links(paragraph);
    const double left_pt = measure_.left_pt;
    for (const PlacedLine& line : break_lines(paragraph, measure_)) {
      set_line(line, paragraph, measure_.left_pt - left_pt);
      if (is_body && line.end != 0) {
        end_line(line.end);
      }
    }
    after_pt_ = format.after_pt;
    style_before_ = format.style;
  }

  void end_line(char end) {
    if (end == kColumnBreak) {
      next_column();
    } else if (end == kPageBreak || has_body_) {
      next_page();
    }
  }

  // `shift_pt`: to the column that the line has come to.
  void set_line(const PlacedLine& line, const DocxParagraph& paragraph, double shift_pt) {
    // What holds nothing but a break takes no room.
    if (line.words.empty() && line.end != 0) {
      return;
    }
    const ParagraphFormat& format = paragraph.format;
    const double height_pt =
        std::max(line.size_pt * kLeading * format.line_factor, format.least_line_pt);
    const double base_pt = y_pt_ + height_pt - kDescent * line.size_pt;
    for (const PlacedWord& placed : line.words) {
      Word& word = page().words.emplace_back();
      word.text = expand_ligatures(clean_text(placed.text));
      word.box = {placed.x0_pt + shift_pt, std::max(0.0, base_pt - kAscent * placed.size_pt),
                  placed.x1_pt + shift_pt, base_pt + kDescent * placed.size_pt};
      word.font_size_pt = static_cast<float>(placed.size_pt);
      word.space_after = placed.space_after;
      word.paragraph = static_cast<std::uint32_t>(paragraph.number);
      page().width_pt = std::max(page().width_pt, word.box.x1);
      if (word.text.empty()) {
        page().words.pop_back();
      }
    }
    words_ += line.words.size();
    has_body_ = has_body_ || (!line.words.empty() && paragraph.number > 0);
    y_pt_ += height_pt;
  }

  void note_links(const DocxParagraph& paragraph) {
    for (const DocxRun& run : paragraph.runs) {
      if (run.link < 0) {
        continue;
      }
      LinkText& link = link_texts_[static_cast<std::size_t>(run.link)];
      if (link.text.empty()) {
        link.place = {page_number(), paragraph.number};
      }
      // That of a header is printed on every page.
      if (link.place.page == page_number()) {
        link.text += run.text;
      }
    }
  }

  void set_table(const DocxTable& table) {
    y_pt_ += std::exchange(after_pt_, 0);
    const Measure measure = measure_;
    const std::vector<double> edges_pt = column_edges(table, measure.right_pt - measure.left_pt);
    std::vector<double> merged_bottom_pt(edges_pt.size());
    for (std::size_t i = 0; i < table.rows.size() && !is_full(); ++i) {
      if (depth_ == 0 && has_body_ && starts_overleaf(table.rows[i])) {
        next_page();
        std::fill(merged_bottom_pt.begin(), merged_bottom_pt.end(), 0);
      }
      const DocxRow* next = i + 1 < table.rows.size() ? &table.rows[i + 1] : nullptr;
      set_row(table.rows[i], next, edges_pt, merged_bottom_pt);
      measure_ = measure;
    }
    after_pt_ = 0;
    style_before_.clear();
  }

  void set_row(const DocxRow& row, const DocxRow* next, const std::vector<double>& edges_pt,
               std::vector<double>& merged_bottom_pt) {
    const double left_pt = measure_.left_pt;
    const double top_pt = y_pt_;
    double bottom_pt = top_pt;
    int column = row.columns_before;
    const auto last = static_cast<int>(edges_pt.size()) - 1;
    for (const DocxCell& cell : row.cells) {
      const auto begin = static_cast<std::size_t>(std::min(column, last));
      const auto end = static_cast<std::size_t>(std::min(column + cell.span, last));
      const bool is_merged_below = next != nullptr && goes_on_at(*next, column);
      if (!cell.goes_on) {
        measure_ = {left_pt + edges_pt[begin] + kCellMarginPt,
                    left_pt + edges_pt[end] - kCellMarginPt};
        merged_bottom_pt[begin] = set_cell(cell, top_pt);
      }
      if (!is_merged_below) {
        bottom_pt = std::max(bottom_pt, merged_bottom_pt[begin]);
      }
      column += cell.span;
    }
    y_pt_ = bottom_pt;
  }

  // Its bottom.
  double set_cell(const DocxCell& cell, double top_pt) {
    y_pt_ = top_pt;
    after_pt_ = 0;
    style_before_.clear();
    ++depth_;
    set_blocks(cell.blocks);
    --depth_;
    return y_pt_ + std::exchange(after_pt_, 0);
  }

  const DocxFlow& flow_;
  Document document_;
  const DocxSection* section_ = nullptr;
  DocxMargins headers_;
  DocxMargins footers_;
  const DocxSection* page_section_ = nullptr;  // in which the page in hand began
  int page_footer_ = -1;
  int section_pages_ = 0;
  bool has_body_ = false;  // the page has words that are none of its header
  Measure measure_;
  double y_pt_ = 0;
  double after_pt_ = 0;  // white space that is still to come
  std::string style_before_;
  int depth_ = 0;  // of cells, headers and footers, where no page and no column begins
  int columns_ = 1;
  int column_ = 0;
  double columns_top_pt_ = 0;
  double columns_bottom_pt_ = 0;
  std::vector<LinkText> link_texts_;
  std::size_t words_ = 0;
  int change_page_ = 0;
};

tl::unexpected<Error> fail_too_large(const std::string& path, std::size_t limit, const char* what) {
  return fail(ErrorKind::kTooLarge, path,
              "has more than " + std::to_string(limit) + " " + what + " (split it)");
}

}  // namespace

Result<Document> lay_out_docx(const DocxFlow& flow, const std::string& path) {
  PageSetter setter(flow);
  setter.set_all();
  if (setter.has_too_many_pages()) {
    return fail_too_large(path, kMaxPages, "pages");
  }
  if (setter.has_too_many_words()) {
    return fail_too_large(path, kMaxWords, "words");
  }
  return setter.take();
}

}  // namespace uaparse
