#include "uaparse/reader/docx_body.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"
#include "uaparse/reader/docx_fields.h"
#include "uaparse/reader/docx_xml.h"

namespace uaparse {

namespace {

using std::string_view_literals::operator""sv;

// What only marks text: it is read as if it were not there.
constexpr std::array kWrappers = {"w:smartTag"sv, "w:customXml"sv, "w:dir"sv, "w:bdo"sv,
                                  "w:sdtContent"sv};

bool is_wrapper(pugi::xml_node node) {
  return std::find(kWrappers.begin(), kWrappers.end(), node.name()) != kWrappers.end();
}

// What stands inside of what marks, chooses or adds text; none when it is something else.
pugi::xml_node content_of(pugi::xml_node node) {
  if (is_wrapper(node) || is_named(node, "w:ins") || is_named(node, "w:moveTo")) {
    return node;
  }
  if (is_named(node, "w:sdt")) {
    return node.child("w:sdtContent");
  }
  return is_named(node, "mc:AlternateContent") ? chosen_branch(node) : pugi::xml_node();
}

bool is_insertion(pugi::xml_node node) {
  return is_named(node, "w:ins") || is_named(node, "w:moveTo");
}

bool is_deletion(pugi::xml_node node) {
  return is_named(node, "w:del") || is_named(node, "w:moveFrom");
}

std::string in_capitals(const std::string& text) {
  std::string result;
  icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale::getRoot()).toUTF8String(result);
  return result;
}

// Whether a text box hangs below the beginning of its paragraph.
bool is_below(pugi::xml_node drawing) {
  const pugi::xml_node position = drawing.child("wp:anchor").child("wp:positionV");
  const std::string_view from = position.attribute("relativeFrom").value();
  return from == "paragraph" && position.child("wp:posOffset").text().as_int() > 0;
}

DocxSection section_of(pugi::xml_node properties) {
  DocxSection section;
  const pugi::xml_node paper = properties.child("w:pgSz");
  const pugi::xml_node margins = properties.child("w:pgMar");
  const pugi::xml_node columns = properties.child("w:cols");
  section.width_pt = std::max(0.0, points_of(paper.attribute("w:w"), section.width_pt));
  section.height_pt = std::max(0.0, points_of(paper.attribute("w:h"), section.height_pt));
  section.left_pt = std::max(0.0, points_of(margins.attribute("w:left"), section.left_pt));
  section.right_pt = std::max(0.0, points_of(margins.attribute("w:right"), section.right_pt));
  section.top_pt = std::abs(points_of(margins.attribute("w:top"), section.top_pt));
  section.bottom_pt = std::abs(points_of(margins.attribute("w:bottom"), section.bottom_pt));
  section.header_pt = std::max(0.0, points_of(margins.attribute("w:header"), section.header_pt));
  section.footer_pt = std::max(0.0, points_of(margins.attribute("w:footer"), section.footer_pt));
  constexpr int kMostColumns = 45;  // as many as Word takes
  section.columns = std::clamp(columns.attribute("w:num").as_int(1), 1, kMostColumns);
  section.column_gap_pt =
      std::max(0.0, points_of(columns.attribute("w:space"), section.column_gap_pt));
  section.starts_page = value_of(properties, "w:type") != "continuous";
  section.has_first_page = is_on(properties, "w:titlePg", false);
  return section;
}

class BodyReader {
 public:
  explicit BodyReader(DocxContext& context) : context_(context), targets_(&context.targets) {}

  DocxFlow read(pugi::xml_node body) {
    read_blocks(body, blocks_);
    end_section(body.child("w:sectPr"));
    flow_.has_even_pages = context_.has_even_pages;
    return std::move(flow_);
  }

 private:
  // Text boxes go before or behind the paragraph that they hang on.
  struct Boxes {
    DocxBlocks before;
    DocxBlocks behind;
  };

  struct Place {
    DocxParagraph& paragraph;
    Boxes& boxes;
    int link = -1;
  };

  void note_change() {
    if (flow_.changes++ == 0) {
      flow_.first_change = number_;
    }
  }

  void read_blocks(pugi::xml_node parent, DocxBlocks& blocks) {
    std::vector<DocxRun> open;  // of paragraphs whose end is deleted
    for (const pugi::xml_node node : parent.children()) {
      if (is_named(node, "w:p")) {
        read_paragraph(node, blocks, open);
      } else if (is_named(node, "w:tbl")) {
        read_table(node, blocks);
      } else if (is_insertion(node) || !is_deletion(node)) {
        read_blocks_inside(content_of(node), blocks);
      }
    }
    if (!open.empty()) {
      DocxParagraph rest;
      rest.number = number_;
      rest.runs = std::move(open);
      blocks.push_back({std::move(rest), nullptr});
    }
  }

  void read_blocks_inside(pugi::xml_node content, DocxBlocks& blocks) {
    if (content) {
      read_blocks(content, blocks);
    }
  }

  ParagraphFormat format_of(pugi::xml_node properties) {
    ParagraphFormat format = context_.styles.paragraph(value_of(properties, "w:pStyle"));
    const bool is_own_list = static_cast<bool>(properties.child("w:numPr"));
    if (is_own_list || format.left_pt == 0) {
      ParagraphFormat listed = format;
      apply_paragraph(listed, properties);
      format.list = listed.list;
      format.list_level = listed.list_level;
      context_.numbering.apply_level(format);
    }
    apply_paragraph(format, properties);
    return format;
  }

  void read_paragraph(pugi::xml_node node, DocxBlocks& blocks, std::vector<DocxRun>& open) {
    const pugi::xml_node properties = node.child("w:pPr");
    const pugi::xml_node mark = properties.child("w:rPr");
    DocxParagraph paragraph;
    paragraph.number = is_margin_ ? 0 : ++number_;
    paragraph.format = format_of(properties);
    paragraph.runs = std::exchange(open, {});
    Boxes boxes;
    read_inline(node, {paragraph, boxes});
    if (mark.child("w:ins") || mark.child("w:moveTo")) {
      note_change();
    }
    const bool is_end_deleted = mark.child("w:del") || mark.child("w:moveFrom");
    std::move(boxes.before.begin(), boxes.before.end(), std::back_inserter(blocks));
    if (is_end_deleted) {
      note_change();
      open = std::move(paragraph.runs);
    } else {
      paragraph.marker = clean_text(context_.numbering.next_marker(paragraph.format));
      if (paragraph.runs.empty()) {
        apply_run(paragraph.format.run, mark);
      }
      blocks.push_back({std::move(paragraph), nullptr});
    }
    std::move(boxes.behind.begin(), boxes.behind.end(), std::back_inserter(blocks));
    if (&blocks == &blocks_ && properties.child("w:sectPr")) {
      end_section(properties.child("w:sectPr"));
    }
  }

  void read_inline(pugi::xml_node parent, const Place& place) {
    for (const pugi::xml_node node : parent.children()) {
      if (is_insertion(node) || is_deletion(node)) {
        note_change();
      }
      if (is_named(node, "w:r")) {
        read_run(node, place);
      } else if (is_named(node, "w:hyperlink")) {
        read_inline(node, {place.paragraph, place.boxes, link_by_id(node, place.link)});
      } else if (is_named(node, "w:fldSimple")) {
        read_simple_field(node, place);
      } else if (const pugi::xml_node content = content_of(node)) {
        read_inline(content, place);
      }
    }
  }

  void read_simple_field(pugi::xml_node field, const Place& place) {
    const std::string code = field.attribute("w:instr").value();
    if (is_margin_ && is_page_number(code)) {
      add_raw(kPageNumber, place.paragraph.format.run, place);
    } else {
      const int link = link_to(hyperlink_target(code), place.link);
      read_inline(field, {place.paragraph, place.boxes, link});
    }
  }

  int link_by_id(pugi::xml_node hyperlink, int otherwise) {
    const auto target = targets_->find(hyperlink.attribute("r:id").value());
    return target == targets_->end() ? otherwise : link_to(target->second, otherwise);
  }

  int link_to(const std::string& target, int otherwise) {
    const std::string clean = clean_text(trimmed(target));
    if (clean.empty() || flow_.links.size() >= kMaxLinks) {
      return otherwise;
    }
    flow_.links.push_back({clean});
    return static_cast<int>(flow_.links.size()) - 1;
  }

  void read_run(pugi::xml_node run, const Place& place) {
    const pugi::xml_node properties = run.child("w:rPr");
    RunFormat format = place.paragraph.format.run;
    context_.styles.apply_character(format, value_of(properties, "w:rStyle"));
    apply_run(format, properties);
    read_run_content(run, format, place);
  }

  void read_run_content(pugi::xml_node parent, const RunFormat& format, const Place& place) {
    for (const pugi::xml_node node : parent.children()) {
      if (is_named(node, "w:t")) {
        add_text(shown_text(node), format, place);
      } else if (is_named(node, "w:instrText")) {
        fields_.add_code(text_of(node));
      } else if (is_named(node, "w:fldChar")) {
        read_field_mark(node, format, place);
      } else if (is_named(node, "w:drawing") || is_named(node, "w:pict") ||
                 is_named(node, "w:object")) {
        read_drawing(node, is_below(node) ? place.boxes.behind : place.boxes.before);
      } else if (is_named(node, "mc:AlternateContent")) {
        read_run_content(chosen_branch(node), format, place);
      } else if (is_named(node, "w:ruby")) {
        read_inline(node.child("w:rubyBase"), place);
      } else if (is_named(node, "w:sym")) {
        const auto sign = std::strtoul(node.attribute("w:char").value(), nullptr, 16);
        add_text(sign_text(static_cast<char32_t>(sign), node.attribute("w:font").value()), format,
                 place);
      } else {
        add_mark(node, format, place);
      }
    }
  }

  static std::string shown_text(pugi::xml_node node) {
    const std::string text = text_of(node);
    const std::string_view space = node.attribute("xml:space").value();
    return space == "preserve" ? text : std::string(trimmed(text));
  }

  void add_mark(pugi::xml_node node, const RunFormat& format, const Place& place) {
    if (is_named(node, "w:br")) {
      const std::string_view type = node.attribute("w:type").value();
      add_raw(type == "page"     ? kPageBreak
              : type == "column" ? kColumnBreak
                                 : kLineBreak,
              format, place);
    } else if (is_named(node, "w:cr")) {
      add_raw(kLineBreak, format, place);
    } else if (is_named(node, "w:tab") || is_named(node, "w:ptab")) {
      add_raw(kTab, format, place);
    } else if (is_named(node, "w:lastRenderedPageBreak")) {
      add_raw(kPageBreakSeen, format, place);
    } else if (is_named(node, "w:noBreakHyphen")) {
      add_raw('-', format, place);
    }
  }

  void read_field_mark(pugi::xml_node mark, const RunFormat& format, const Place& place) {
    const std::string_view type = mark.attribute("w:fldCharType").value();
    if (type == "begin") {
      fields_.begin(place.link);
    } else if (type == "separate") {
      const std::string code = fields_.separate();
      fields_.set_link(link_to(hyperlink_target(code), fields_.link(place.link)));
      // What is stored is the number of one page, whichever.
      if (is_margin_ && is_page_number(code)) {
        add_raw(kPageNumber, format, place);
        fields_.pass_over();
      }
    } else if (type == "end") {
      fields_.end();
    }
  }

  void add_text(const std::string& text, const RunFormat& format, const Place& place) {
    bool was_clean = true;
    std::string clean = clean_text(text, &was_clean);
    flow_.unclean_runs += was_clean ? 0 : 1;
    std::replace(clean.begin(), clean.end(), '\n', ' ');
    std::replace(clean.begin(), clean.end(), '\t', ' ');
    add(format.is_capitals ? in_capitals(clean) : clean, format, place);
  }

  void add_raw(char mark, const RunFormat& format, const Place& place) {
    add(std::string(1, mark), format, place);
  }

  void add(const std::string& text, const RunFormat& format, const Place& place) {
    if (format.is_hidden || fields_.is_code() || text.empty()) {
      return;
    }
    const int link = fields_.link(place.link);
    std::vector<DocxRun>& runs = place.paragraph.runs;
    const bool is_like_before = !runs.empty() && runs.back().link == link &&
                                runs.back().format.size_pt == format.size_pt &&
                                runs.back().format.is_fixed_pitch == format.is_fixed_pitch;
    if (is_like_before) {
      runs.back().text += text;
    } else {
      runs.push_back({text, format, link});
    }
  }

  // Text boxes are somewhere below, in grouped shapes or the old form of drawings.
  void read_drawing(pugi::xml_node parent, DocxBlocks& blocks) {
    for (const pugi::xml_node node : parent.children()) {
      if (is_named(node, "w:txbxContent")) {
        DocxFields fields = std::exchange(fields_, {});
        read_blocks(node, blocks);
        fields_ = std::move(fields);
      } else if (is_named(node, "mc:AlternateContent")) {
        read_drawing(chosen_branch(node), blocks);
      } else {
        read_drawing(node, blocks);
      }
    }
  }

  void read_table(pugi::xml_node node, DocxBlocks& blocks) {
    auto table = std::make_unique<DocxTable>();
    for (const pugi::xml_node column : node.child("w:tblGrid").children("w:gridCol")) {
      if (table->widths_pt.size() < kMaxTableColumns) {
        table->widths_pt.push_back(std::max(0.0, points_of(column.attribute("w:w"), 0)));
      }
    }
    read_rows(node, *table);
    blocks.push_back({std::nullopt, std::move(table)});
  }

  void read_rows(pugi::xml_node parent, DocxTable& table) {
    for (const pugi::xml_node node : parent.children()) {
      if (is_named(node, "w:tr")) {
        read_row(node, table);
      } else if (const pugi::xml_node content = content_of(node)) {
        read_rows(content, table);
      }
    }
  }

  void read_row(pugi::xml_node node, DocxTable& table) {
    const pugi::xml_node properties = node.child("w:trPr");
    if (properties.child("w:ins") || properties.child("w:del")) {
      note_change();
    }
    if (properties.child("w:del") || ++flow_.rows > kMaxTableRows) {
      return;
    }
    DocxRow row;
    const int before = properties.child("w:gridBefore").attribute("w:val").as_int();
    row.columns_before = std::clamp(before, 0, static_cast<int>(kMaxTableColumns));
    read_cells(node, row);
    table.rows.push_back(std::move(row));
  }

  void read_cells(pugi::xml_node parent, DocxRow& row) {
    for (const pugi::xml_node node : parent.children()) {
      if (is_named(node, "w:tc") && row.cells.size() < kMaxTableColumns) {
        row.cells.push_back(read_cell(node));
      } else if (const pugi::xml_node content = content_of(node)) {
        read_cells(content, row);
      }
    }
  }

  DocxCell read_cell(pugi::xml_node node) {
    const pugi::xml_node properties = node.child("w:tcPr");
    DocxCell cell;
    const int span = properties.child("w:gridSpan").attribute("w:val").as_int(1);
    cell.span = std::clamp(span, 1, static_cast<int>(kMaxTableColumns));
    const pugi::xml_node merge = properties.child("w:vMerge");
    cell.goes_on = merge && value_of(properties, "w:vMerge") != "restart";
    read_blocks(node, cell.blocks);
    return cell;
  }

  void end_section(pugi::xml_node properties) {
    DocxSection section = section_of(properties);
    section.headers = read_margins(properties, "w:headerReference");
    section.footers = read_margins(properties, "w:footerReference");
    section.blocks = std::exchange(blocks_, {});
    flow_.sections.push_back(std::move(section));
  }

  DocxMargins read_margins(pugi::xml_node properties, const char* kind) {
    DocxMargins margins;
    for (const pugi::xml_node reference : properties.children(kind)) {
      const std::string_view type = reference.attribute("w:type").value();
      int& margin = type == "first" ? margins.first : type == "even" ? margins.even : margins.usual;
      margin = margin_of(reference.attribute("r:id").value());
    }
    return margins;
  }

  int margin_of(const std::string& id) {
    const auto [known, is_new] = margins_.try_emplace(id, -1);
    const DocxPart part = is_new ? context_.find_margin(id) : DocxPart();
    if (part.root) {
      DocxBlocks blocks;
      is_margin_ = true;
      targets_ = part.targets;
      read_blocks(part.root, blocks);
      targets_ = &context_.targets;
      is_margin_ = false;
      known->second = static_cast<int>(flow_.margins.size());
      flow_.margins.push_back(std::move(blocks));
    }
    return known->second;
  }

  DocxContext& context_;
  const DocxTargets* targets_;
  DocxFlow flow_;
  DocxBlocks blocks_;  // of the section in hand
  DocxFields fields_;
  std::unordered_map<std::string, int> margins_;
  int number_ = 0;
  bool is_margin_ = false;
};

}  // namespace

DocxFlow read_docx_body(pugi::xml_node body, DocxContext& context) {
  return BodyReader(context).read(body);
}

}  // namespace uaparse
