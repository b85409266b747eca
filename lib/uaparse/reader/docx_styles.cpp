#include "uaparse/reader/docx_styles.h"

#include <algorithm>
#include <array>

#include "uaparse/reader/docx_xml.h"

namespace uaparse {

namespace {

constexpr double kLeastSizePt = 1;
constexpr double kMostSizePt = 400;

// Words in the names of fonts whose letters are all of one width.
constexpr std::array<std::string_view, 8> kFixedPitch = {
    " Mono",    "Monospace",  "Monaco",         "Courier",
    "Consolas", "Typewriter", "Lucida Console", "Fixedsys"};

void apply_font(RunFormat& format, pugi::xml_node fonts) {
  if (fonts.attribute("w:asciiTheme")) {
    format.is_fixed_pitch = false;
  } else if (const pugi::xml_attribute font = fonts.attribute("w:ascii")) {
    const std::string_view name = font.value();
    format.is_fixed_pitch = std::any_of(
        kFixedPitch.begin(), kFixedPitch.end(),
        [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
  }
}

Alignment alignment_of(std::string_view value, Alignment otherwise) {
  if (value.empty()) {
    return otherwise;
  }
  if (value == "center") {
    return Alignment::kCentre;
  }
  return value == "right" || value == "end" ? Alignment::kRight : Alignment::kLeft;
}

void apply_spacing(ParagraphFormat& format, pugi::xml_node spacing) {
  constexpr double kLine = 240;  // one line, where the rule is `auto`
  constexpr double kMostLines = 10;
  format.before_pt = std::max(0.0, points_of(spacing.attribute("w:before"), format.before_pt));
  format.after_pt = std::max(0.0, points_of(spacing.attribute("w:after"), format.after_pt));
  const pugi::xml_attribute line = spacing.attribute("w:line");
  if (!line) {
    return;
  }
  const std::string_view rule = spacing.attribute("w:lineRule").value();
  const bool is_factor = rule.empty() || rule == "auto";
  format.line_factor = is_factor ? std::clamp(line.as_int() / kLine, 1.0, kMostLines) : 1;
  format.least_line_pt = is_factor ? 0 : std::max(0.0, points_of(line, 0));
}

void apply_indents(ParagraphFormat& format, pugi::xml_node indents) {
  format.left_pt = points_of(indents.attribute("w:start"), format.left_pt);
  format.left_pt = points_of(indents.attribute("w:left"), format.left_pt);
  format.right_pt = points_of(indents.attribute("w:end"), format.right_pt);
  format.right_pt = points_of(indents.attribute("w:right"), format.right_pt);
  format.first_pt = points_of(indents.attribute("w:firstLine"), format.first_pt);
  if (const pugi::xml_attribute hanging = indents.attribute("w:hanging")) {
    format.first_pt = -points_of(hanging, 0);
  }
}

void apply_tabs(ParagraphFormat& format, pugi::xml_node tabs) {
  constexpr std::size_t kMostTabs = 64;  // as many as Word takes
  for (const pugi::xml_node tab : tabs.children("w:tab")) {
    const double at_pt = points_of(tab.attribute("w:pos"), 0);
    std::erase_if(format.tabs, [&](const TabStop& stop) { return stop.at_pt == at_pt; });
    const std::string_view kind = tab.attribute("w:val").value();
    if (kind != "clear" && kind != "bar" && format.tabs.size() < kMostTabs) {
      format.tabs.push_back({at_pt, alignment_of(kind, Alignment::kLeft)});
    }
  }
  std::sort(format.tabs.begin(), format.tabs.end(),
            [](const TabStop& a, const TabStop& b) { return a.at_pt < b.at_pt; });
}

}  // namespace

void apply_run(RunFormat& format, pugi::xml_node properties) {
  if (const pugi::xml_attribute size = properties.child("w:sz").attribute("w:val")) {
    format.size_pt = std::clamp(size.as_double() / 2, kLeastSizePt, kMostSizePt);
  }
  apply_font(format, properties.child("w:rFonts"));
  format.is_capitals = is_on(properties, "w:caps", format.is_capitals);
  format.is_hidden = is_on(properties, "w:vanish", format.is_hidden);
}

void apply_paragraph(ParagraphFormat& format, pugi::xml_node properties) {
  apply_spacing(format, properties.child("w:spacing"));
  apply_indents(format, properties.child("w:ind"));
  apply_tabs(format, properties.child("w:tabs"));
  format.alignment = alignment_of(value_of(properties, "w:jc"), format.alignment);
  format.is_close = is_on(properties, "w:contextualSpacing", format.is_close);
  format.starts_page = is_on(properties, "w:pageBreakBefore", format.starts_page);
  if (const pugi::xml_node list = properties.child("w:numPr")) {
    if (const std::string_view id = value_of(list, "w:numId"); !id.empty()) {
      format.list = id == "0" ? "" : std::string(id);
    }
    format.list_level = list.child("w:ilvl").attribute("w:val").as_int(format.list_level);
  }
}

DocxStyles::DocxStyles(pugi::xml_node root) {
  const pugi::xml_node defaults = root.child("w:docDefaults");
  apply_paragraph(defaults_, defaults.child("w:pPrDefault").child("w:pPr"));
  apply_run(defaults_.run, defaults.child("w:rPrDefault").child("w:rPr"));
  for (const pugi::xml_node style : root.children("w:style")) {
    const std::string id = style.attribute("w:styleId").value();
    styles_.emplace(id, style);
    const std::string_view type = style.attribute("w:type").value();
    const std::string_view is_default = style.attribute("w:default").value();
    if (type == "paragraph" && (is_default == "1" || is_default == "true")) {
      default_style_ = id;
    }
  }
}

std::vector<pugi::xml_node> DocxStyles::chain(std::string_view style) const {
  constexpr std::size_t kMostStyles = 32;  // a style that is based on itself has no end
  std::vector<pugi::xml_node> styles;
  auto known = styles_.find(std::string(style));
  while (known != styles_.end() && styles.size() < kMostStyles) {
    styles.push_back(known->second);
    known = styles_.find(std::string(value_of(known->second, "w:basedOn")));
  }
  std::reverse(styles.begin(), styles.end());
  return styles;
}

const ParagraphFormat& DocxStyles::paragraph(std::string_view style) {
  const auto [format, is_new] = paragraphs_.try_emplace(std::string(style), defaults_);
  if (is_new) {
    std::vector<pugi::xml_node> styles = chain(style);
    if (styles.empty()) {
      styles = chain(default_style_);
    }
    format->second.style = style;
    for (const pugi::xml_node one : styles) {
      apply_paragraph(format->second, one.child("w:pPr"));
      apply_run(format->second.run, one.child("w:rPr"));
    }
  }
  return format->second;
}

void DocxStyles::apply_character(RunFormat& format, std::string_view style) const {
  if (style.empty()) {
    return;
  }
  for (const pugi::xml_node one : chain(style)) {
    apply_run(format, one.child("w:rPr"));
  }
}

}  // namespace uaparse
