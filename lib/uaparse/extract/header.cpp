#include "uaparse/extract/header.h"

#include <algorithm>

#include "uaparse/extract/values/case_numbers.h"

namespace uaparse {

namespace {

// A re-posted sheet has a few lines of its site above the header, not more.
constexpr std::size_t kMaxHeaderLines = 15;

bool opens_header(Label label) {
  return label == Label::kCaseNumber || label == Label::kFurtherInformation ||
         label == Label::kSecurityClass || label == Label::kBanner;
}

// Where the header begins, below a preface or the lines of a site and of an e-mail.
std::size_t first_header_line(const Context& context, const Section& section) {
  const auto& headings = context.segmentation.headings;
  const auto found = std::find_if(headings.begin(), headings.end(), [&](const Heading& heading) {
    return heading.line >= section.first && opens_header(heading.label);
  });
  return found != headings.end() && found->line < section.last ? found->line : section.first;
}

// Whether a labelled index or date stands right behind `from`.
bool has_labelled_part(const Context& context, const std::string& text, std::size_t from) {
  constexpr std::size_t kNear = 2;
  const Language& language = context.language();
  if (const auto label = language.find(Label::kIndex, text, from)) {
    const auto index = find_index(text, label->end - 1);
    return label->begin <= from + kNear && index && index->begin <= label->end + kNear;
  }
  const auto label = language.find(Label::kIssueDate, text, from);
  const auto date = label ? find_date(text, language, label->end) : std::nullopt;
  return date && label->begin <= from + kNear && date->begin <= label->end + kNear;
}

// The first line of the header proper.
const Line* top_of_header(const Context& context) {
  const Section& header = context.segmentation.sections.front();
  const std::size_t first = first_header_line(context, header);
  return first < header.last ? context.line(first).line : nullptr;
}

bool is_in_section(const Context& context, const Heading& heading) {
  const auto& sections = context.segmentation.sections;
  return std::any_of(sections.begin(), sections.end(), [&](const Section& section) {
    return section.kind == SectionKind::kHeader && heading.line >= section.first &&
           heading.line < section.last;
  });
}

// In the lines of the header, or on one line with the banner that ends it.
bool is_in_header(const Context& context, const Heading& heading) {
  return is_in_section(context, heading) ||
         (heading.line == context.segmentation.sections.front().last &&
          context.segmentation.heading_on(heading.line, Label::kBanner) != nullptr);
}

// Prose among the lines of a header quotes the numbers of other cases. The document's own stands on
// a line with a heading, behind its label, or at the beginning of a line.
bool is_quoted(const Context& context, const TextLine& line, std::size_t begin) {
  const auto i = static_cast<std::size_t>(&line - context.segmentation.lines.data());
  const std::string& text = line.folded.text;
  const auto label = context.language().find(Label::kIndex, text);
  const bool is_labelled =
      label && label->end <= begin && (label->begin == 0 || text[label->begin - 1] != '(');
  return begin > 0 && !context.has_heading(i) && !is_labelled;
}

void read_numbers(const Context& context, const TextLine& line, Record& record) {
  const std::string& text = line.folded.text;
  if (!record.ua_number) {
    const auto found = find_ua_number(text, context.language(), true);
    if (found && !is_quoted(context, line, found->begin)) {
      record.ua_number =
          sourced(found->number, {line.span(found->begin, found->end)}, confidence::kLabelled);
    }
  }
  if (!record.index) {
    const auto found = find_own_index(context, text);
    if (found && !is_quoted(context, line, found->begin)) {
      const Spans spans{line.span(found->begin, found->end)};
      record.index = sourced(found->index, spans, confidence::kLabelled);
      record.index_key = sourced(found->key, spans, confidence::kLabelled);
    }
  }
}

void read_issue_date(const Context& context, const TextLine& line, Record& record) {
  const std::optional<PrintedDate> date =
      record.issued ? std::nullopt : find_issue_date(context, line);
  if (const std::optional<Date> value = date ? date->date() : std::nullopt) {
    record.issued = sourced(*value, {line.span(date->begin, date->end)}, confidence::kLabelled);
  }
}

// On the authoring form a date may stand on the line below its label.
void read_date_below_label(const Context& context, Record& record) {
  for (const Heading& heading : context.segmentation.headings) {
    if (heading.label != Label::kFormHeader || record.issued) {
      continue;
    }
    const Statement statement = read_paragraph(context, heading, 2);
    const std::string& text = statement.folded.text;
    const auto label = context.language().find(Label::kIssueDate, text);
    const auto date = label ? find_date(text, context.language(), label->end) : std::nullopt;
    if (const auto value = date ? date->date() : std::nullopt) {
      record.issued =
          sourced(*value, statement.spans(date->begin, date->end), confidence::kLabelled);
    }
  }
}

// A date without a label is that of issue where nothing else stands on its line, or only the index
// and the class of the paper before it.
std::optional<PrintedDate> find_bare_date(const Language& language, const TextLine& line) {
  constexpr std::size_t kNear = 3;
  const std::string& text = line.folded.text;
  const auto index = find_index(text);
  const std::size_t from = index ? index->end : 0;
  const auto date = find_date(text, language, from);
  const bool is_alone = date && date->end >= text.size() &&
                        (date->begin == 0 || (index && date->begin <= from + kNear));
  return is_alone ? date : std::nullopt;
}

// The first line of [first, last) that is a date.
void read_bare_date_between(const Context& context, std::size_t first, std::size_t last,
                            Record& record) {
  last = std::min(last, context.segmentation.lines.size());
  for (std::size_t i = first; i < last && !record.issued; ++i) {
    const TextLine& line = context.line(i);
    const auto date = find_bare_date(context.language(), line);
    if (const auto value = date ? date->date() : std::nullopt) {
      record.issued = sourced(*value, {line.span(date->begin, date->end)}, confidence::kShaped);
    }
  }
}

// The date at the end of the case line, else one on a line of its own: the first below the top of
// the header, since a preface and a mail have dates of their own.
void read_bare_date(const Context& context, const std::optional<CaseLine>& case_line,
                    const std::optional<PageTitle>& page_title, Record& record) {
  constexpr std::size_t kLinesBelowTitle = 3;
  if (record.issued) {
    return;
  }
  if (const auto value = case_line && case_line->date ? case_line->date->date() : std::nullopt) {
    record.issued =
        sourced(*value, case_line->statement.spans(case_line->date->begin, case_line->date->end),
                confidence::kShaped);
    return;
  }
  const Section& header = context.segmentation.sections.front();
  const std::size_t top = first_header_line(context, header);
  read_bare_date_between(context, top, std::min(header.last, top + kMaxHeaderLines), record);
  if (page_title) {
    read_bare_date_between(context, page_title->statement.last,
                           page_title->statement.last + kLinesBelowTitle, record);
  }
  if (!record.issued) {
    read_bare_date_between(context, header.first, top, record);
    if (record.issued) {
      record.issued->evidence.confidence = confidence::kDoubtful;
    }
  }
}

}  // namespace

// A header, and not a sentence that begins with the number of another case: a number alone, or one
// with a labelled index or date behind it.
bool is_header(const Context& context, const Heading& heading) {
  if (heading.label != Label::kCaseNumber && heading.label != Label::kFurtherInformation) {
    return false;
  }
  if (is_in_header(context, heading)) {
    return true;
  }
  const std::string& text = context.line(heading.line).folded.text;
  const auto number = find_ua_number(text, context.language(), true);
  return number && (number->end >= text.size() || has_labelled_part(context, text, number->end));
}

std::optional<PrintedIndex> find_own_index(const Context& context, const std::string& text) {
  constexpr int kMostLabels = 4;
  constexpr std::size_t kNear = 2;
  constexpr std::size_t kLongestIndex = 32;
  auto label = context.language().find(Label::kIndex, text);
  for (int i = 0; label && i < kMostLabels; ++i) {
    const std::string_view near =
        std::string_view(text).substr(0, label->end + kNear + kLongestIndex);
    std::optional<PrintedIndex> index = find_index(near, label->end - 1);
    if (index && index->begin <= label->end + kNear) {
      return index;
    }
    label = context.language().find(Label::kIndex, text, label->end);
  }
  return find_index(text);
}

std::vector<const TextLine*> header_lines(const Context& context) {
  std::vector<const TextLine*> lines;
  std::vector<const TextLine*> above;  // a preface, the head of a mail
  for (const Section& section : context.segmentation.sections) {
    if (section.kind == SectionKind::kHeader) {
      const std::size_t top = first_header_line(context, section);
      for (std::size_t i = section.first; i < top; ++i) {
        above.push_back(&context.line(i));
      }
      for (std::size_t i = top; i < std::min(section.last, top + kMaxHeaderLines); ++i) {
        lines.push_back(&context.line(i));
      }
    }
  }
  for (const Heading& heading : context.segmentation.headings) {
    if (!is_in_section(context, heading) && is_header(context, heading)) {
      lines.push_back(&context.line(heading.line));
    }
  }
  lines.insert(lines.end(), above.begin(), above.end());
  return lines;
}

std::optional<PrintedDate> find_issue_date(const Context& context, const TextLine& line) {
  const std::string& text = line.folded.text;
  const auto label = context.language().find(Label::kIssueDate, text);
  return label ? find_date(text, context.language(), label->end) : std::nullopt;
}

void read_header(const Context& context, const std::optional<CaseLine>& case_line,
                 const std::optional<PageTitle>& page_title, Record& record) {
  const Statement* statement = nullptr;
  const PrintedNumber* number = nullptr;
  if (page_title && page_title->number) {
    statement = &page_title->statement;
    number = &*page_title->number;
  } else if (case_line) {
    statement = &case_line->statement;
    number = &*case_line->number;
  }
  if (number != nullptr) {
    record.ua_number = sourced(number->number, statement->spans(number->begin, number->end),
                               confidence::kLabelled);
  }
  // The date of a mail stands above the sheet that it brings.
  const Line* top = top_of_header(context);
  for (const TextLine* line : header_lines(context)) {
    read_numbers(context, *line, record);
    if (top == nullptr || line->line->number >= top->number || line->line->page > top->page) {
      read_issue_date(context, *line, record);
    }
  }
  read_date_below_label(context, record);
  read_bare_date(context, case_line, page_title, record);
}

}  // namespace uaparse
