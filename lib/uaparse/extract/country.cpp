#include "uaparse/extract/country.h"

#include <algorithm>

#include "uaparse/extract/header.h"
#include "uaparse/extract/values/dates.h"

namespace uaparse {

namespace {

// Not with a mark before it: ". They asked officials ..." goes on with a sentence.
bool begins_with_capital(std::string_view name) {
  return std::string_view(".,;:()").find(name.front()) == std::string_view::npos &&
         is_capitalised(name);
}

// "USA (Texas)" and "USA/Oklahoma" are parts of a country.
std::string_view without_state(std::string_view name) {
  return trimmed(name.substr(0, name.find_first_of("(/")));
}

bool is_alone(const TextLine& line, const Heading& heading) {
  return heading.end >= line.folded.text.size() ||
         line.folded.text.find_first_not_of(" :", heading.end) == std::string::npos;
}

// The country line of the sheets up to 2008, where the heading ends behind the country. In other
// layouts a country in capitals may begin a sentence: there it stands alone on its line.
void read_country_heading(const Context& context, Record& record) {
  const Heading* heading = context.segmentation.find_heading(Label::kCountryLine);
  if (heading == nullptr) {
    return;
  }
  const TextLine& line = context.line(heading->line);
  const Section* section = context.segmentation.find(SectionKind::kCase);
  const bool opens_case = section != nullptr && section->first == heading->line;
  const Span span = line.span(0, heading->end);
  if (!span.empty() && (opens_case || is_alone(line, *heading))) {
    record.country = sourced(std::string(span.text()), {span}, confidence::kShaped);
  } else {
    context.pass_over("/country", span, "begins a sentence, and no line that names a case");
  }
}

// "(Malawi: UA 212.17)" behind the title of a page, and "PERU: WATER DEFENDERS BEATEN" as title on
// the authoring form.
void read_country_of_title(const Context& context, const std::optional<PageTitle>& page_title,
                           Record& record) {
  if (page_title && page_title->country_begin < page_title->country_end) {
    const Spans spans =
        page_title->statement.spans(page_title->country_begin, page_title->country_end);
    record.country = sourced_text(spans, confidence::kShaped);
    return;
  }
  const Section* section = context.segmentation.find(SectionKind::kTitle);
  if (section == nullptr || section->heading->label != Label::kFormTitle) {
    return;
  }
  const Statement title = read_paragraph(context, *section->heading, 2);
  const std::string& text = title.folded.text;
  const std::size_t colon = text.find(':', title.value);
  const std::size_t begin = std::min(text.find_first_not_of(' ', title.value), text.size());
  if (colon == std::string::npos || colon <= begin) {
    return;
  }
  const Spans spans = title.spans(begin, colon);
  if (printed_country_code(context, text.substr(begin, colon - begin)) ||
      text.substr(begin, colon - begin).find('/') != std::string::npos) {
    record.country = sourced_text(spans, confidence::kPlaced);
  }
}

// The country on a line of its own, below the index.
void read_country_line(const Context& context, const TextLine& line, Record& record) {
  const Span span = trimmed(whole(*line.line));
  if (record.index && context.knowledge.country_code(folded(span.text()))) {
    record.country = sourced(std::string(span.text()), {span}, confidence::kPlaced);
  }
}

// What stands between the index and the date: the country, which has no label.
void read_country_behind_index(const Context& context, const TextLine& line, Record& record) {
  const std::string& text = line.folded.text;
  const auto index = find_own_index(context, text);
  if (record.country) {
    return;
  }
  if (!index) {
    read_country_line(context, line, record);
    return;
  }
  const auto label = context.language().find(Label::kIssueDate, text, index->end);
  const auto banner = context.language().find(Label::kBanner, text, index->end);
  const Span span = line.span(index->end, std::min(label ? label->begin : text.size(),
                                                   banner ? banner->begin : text.size()));
  const std::string_view name = span.text();
  if (name.empty() || !begins_with_capital(name) || find_date(folded(name), context.language())) {
    return;
  }
  const bool is_known = printed_country_code(context, name).has_value();
  record.country =
      sourced(std::string(name), {span}, is_known ? confidence::kShaped : confidence::kDoubtful);
}

void read_country_code(const Context& context, Record& record) {
  std::optional<std::string_view> printed;
  if (record.country) {
    printed = printed_country_code(context, record.country->value);
  }
  const IndexArea* area =
      record.index ? context.knowledge.index_area(record.index->value.substr(0, 6)) : nullptr;
  const bool is_of_several =
      record.country && !printed && record.country->value.find('/') != std::string::npos;
  const std::string by_index =
      area == nullptr || is_of_several ? std::string() : area->country_code;
  if (printed) {
    record.country_code = {std::string(*printed), record.country->evidence};
  } else if (!by_index.empty()) {
    record.country_code = {by_index, record.index->evidence};
    record.country_code->evidence.confidence = confidence::kPlaced;
  }
}

}  // namespace

std::optional<std::string_view> printed_country_code(const Context& context,
                                                     std::string_view name) {
  // Two countries ("LEBANON/ISRAEL") have no code.
  const std::string text = folded(name);
  const auto code = context.knowledge.country_code(text);
  if (code) {
    return code;
  }
  const std::size_t slash = text.find('/');
  const bool is_two =
      slash != std::string::npos &&
      context.knowledge.country_code(trimmed(std::string_view(text).substr(slash + 1)));
  return is_two ? std::nullopt : context.knowledge.country_code(without_state(text));
}

std::optional<Span> find_country_above(const Context& context) {
  const Section& header = context.segmentation.sections.front();
  for (std::size_t i = header.first; i < header.last && !context.has_heading(i); ++i) {
    const TextLine& line = context.line(i);
    const auto series = context.language().find(Label::kSeries, line.folded.text);
    if (!series || series->begin > 0) {
      continue;
    }
    const std::size_t begin = line.folded.text.find_first_not_of(" :", series->end);
    if (begin > series->end && begin != std::string::npos &&
        printed_country_code(context, line.from(begin).text())) {
      return line.from(begin);
    }
  }
  return std::nullopt;
}

void read_country(const Context& context, const std::optional<PageTitle>& page_title,
                  Record& record) {
  for (const TextLine* line : header_lines(context)) {
    read_country_behind_index(context, *line, record);
  }
  if (!record.country) {
    read_country_heading(context, record);
  }
  if (!record.country) {
    if (const std::optional<Span> above = find_country_above(context)) {
      record.country = sourced(std::string(above->text()), {*above}, confidence::kPlaced);
    }
  }
  if (!record.country) {
    read_country_of_title(context, page_title, record);
  }
  read_country_code(context, record);
}

}  // namespace uaparse
