#include "uaparse/extract/page_title.h"

#include <algorithm>
#include <cmath>

#include "uaparse/extract/line_traits.h"

namespace uaparse {

namespace {

constexpr std::size_t kMostLines = 4;

bool has_open_bracket(std::string_view text) {
  return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
}

// A page is text or HTML printed: the next line is of the title where it is as large and the body
// is not, where a bracket is open, or where it goes on with a small letter.
bool goes_on(const Context& context, const Statement& statement, std::size_t next) {
  const Line& above = *context.line(next - 1).line;
  const Line& below = *context.line(next).line;
  if (has_open_bracket(statement.folded.text)) {
    return true;
  }
  if (below.gap_above_pt > below.box.height() || statement.folded.text.ends_with(')')) {
    return false;
  }
  const double size_pt = font_size_pt(above);
  if (!context.document.is_grid && next + 1 < context.segmentation.lines.size()) {
    const double body_pt = font_size_pt(*context.line(next + 1).line);
    return std::abs(size_pt - font_size_pt(below)) < 0.5 && size_pt > body_pt + 0.5;
  }
  const std::string& text = context.line(next).folded.text;
  return read_traits(context, trimmed(whole(below))).begins_small ||
         (text.ends_with(')') && find_ua_number(text, context.language(), true));
}

Statement read_lines(const Context& context, const Heading& heading) {
  Statement statement = read_paragraph(context, heading, 1);
  const std::size_t limit = std::min(heading.line + kMostLines, context.segmentation.lines.size());
  for (std::size_t i = heading.line + 1;
       i < limit && !context.has_heading(i) && goes_on(context, statement, i); ++i) {
    statement = read_paragraph(context, heading, i + 1 - heading.line);
  }
  return statement;
}

// "(Malawi: UA 212.17)" or "(UA 229/15)" at the end.
void read_bracket(const Language& language, PageTitle& title) {
  const std::string_view text = title.statement.folded.text;
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || open < title.title_begin) {
    return;
  }
  auto number = find_ua_number(text.substr(open), language, true);
  if (!number) {
    return;
  }
  number->begin += open;
  number->end += open;
  title.number = number;
  title.title_end = open;
  const std::size_t colon = text.find(':', open);
  if (colon < number->begin) {
    title.country_begin = open + 1;
    title.country_end = colon;
  }
}

}  // namespace

std::optional<PageTitle> read_page_title(const Context& context) {
  const Section* section = context.segmentation.find(SectionKind::kTitle);
  if (section == nullptr || section->heading->label != Label::kPageTitle) {
    return std::nullopt;
  }
  PageTitle title;
  title.statement = read_lines(context, *section->heading);
  const std::string& text = title.statement.folded.text;
  // The label takes the first letter of the title, to be told from the heading "Urgent Action:".
  title.title_begin = std::min(title.statement.value - 1, text.size());
  title.title_end = text.size();
  read_bracket(context.language(), title);
  return title;
}

}  // namespace uaparse
