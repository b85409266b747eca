#include "uaparse/extract/title.h"

#include <algorithm>
#include <cmath>

namespace uaparse {

namespace {

constexpr std::size_t kMaxLines = 5;

// Small capitals come out of PDFs as small letters ("executions TEMPORARILY HALTED in pakistan"),
// so a third of small ones is still a title; a sentence has nearly all.
bool is_mostly_capitals(std::string_view text) {
  const LetterCount count = count_letters(text);
  return count.capitals > 0 && count.capitals * 2 >= count.small;
}

bool is_same_size(const Line& a, const Line& b) {
  return std::abs(font_size_pt(a) - font_size_pt(b)) < 0.5;
}

// How much of a line is the title, when the summary follows on the same line: the words in capitals
// at its beginning. A capital alone ("A", "I") may begin the summary.
std::size_t end_of_capitals(std::string_view text) {
  std::size_t end = 0;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t blank = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, blank - begin);
    if (count_letters(word).small > 0) {
      break;
    }
    end = count_letters(word).capitals == 1 && word.size() == 1 ? end : blank;
    begin = blank + 1;
  }
  return begin > text.size() ? text.size() : end;
}

// Where the title ends on one of its lines: before a sentence that follows at least two words in
// capitals. Small capitals that came out as small letters are no sentence.
std::size_t end_of_title(std::string_view text) {
  const auto count_words = [](std::string_view part) {
    return std::count(part.begin(), part.end(), ' ') + 1;
  };
  const std::size_t end = end_of_capitals(text);
  const std::string_view rest = trimmed(text.substr(end));
  const LetterCount letters = count_letters(rest);
  const bool is_sentence =
      is_capitalised(rest) && count_words(rest) >= 3 && letters.capitals * 4 < letters.small;
  return is_sentence && count_words(trimmed(text.substr(0, end))) >= 2 ? end : text.size();
}

bool continues_title(const TextLine& first, const TextLine& next, bool is_grid) {
  const std::string& text = next.line->text;
  if (!is_mostly_capitals(text) && end_of_title(text) == text.size()) {
    return false;
  }
  return is_grid || is_same_size(*first.line, *next.line);
}

// Adds a line of the title; false when the summary begins on it.
bool add_title_line(const TextLine& line, Spans& spans) {
  const Span span = trimmed(whole(*line.line));
  const std::size_t end = end_of_title(span.text());
  spans.push_back(trimmed(Span{span.line, span.begin, span.begin + end}));
  return span.begin + end == span.end;
}

bool is_country_alone(const Context& context, std::size_t line) {
  const Heading* country = context.segmentation.heading_on(line, Label::kCountryLine);
  return country != nullptr && country->end >= context.line(line).folded.text.size();
}

Spans title_spans(const Context& context, const Section& section) {
  Spans spans;
  const TextLine& banner = context.line(section.first);
  std::size_t next = section.first + 1;
  // The header, or a country alone on its line, may stand below the banner.
  while (next < section.last &&
         (context.segmentation.heading_on(next, Label::kCaseNumber) != nullptr ||
          context.segmentation.heading_on(next, Label::kFurtherInformation) != nullptr ||
          is_country_alone(context, next))) {
    ++next;
  }
  // The outcome sheet says what it is behind the banner.
  const Heading* outcome = context.segmentation.heading_on(section.first, Label::kOutcome);
  const std::size_t end_of_banner =
      std::max(section.heading->end, outcome != nullptr ? outcome->end : 0);
  const Span run_on = banner.from(end_of_banner);
  if (!run_on.empty() && !find_index(folded(run_on.text()))) {
    const std::size_t end = end_of_capitals(run_on.text());
    spans.push_back(trimmed(Span{run_on.line, run_on.begin, run_on.begin + end}));
    if (run_on.begin + end < run_on.end) {
      return spans;
    }
  } else if (next < section.last) {
    if (!add_title_line(context.line(next), spans)) {
      return spans;
    }
    ++next;
  }
  const TextLine& first = context.line(next - 1);
  while (!spans.empty() && next < section.last && spans.size() < kMaxLines &&
         continues_title(first, context.line(next), context.document.is_grid) &&
         add_title_line(context.line(next), spans)) {
    ++next;
  }
  return spans;
}

// What stands behind the label of the authoring form, up to the next label.
Spans labelled_title(const Context& context, const Section& section) {
  Spans spans{context.line(section.first).from(section.heading->end)};
  for (std::size_t i = section.first + 1; i < section.last && spans.size() < kMaxLines; ++i) {
    spans.push_back(trimmed(whole(*context.line(i).line)));
  }
  return spans;
}

// Sheets without a headline have the concern of the case.
void read_concern(const CaseLine& line, Record& record) {
  const Spans spans = line.statement.spans(line.concern_begin, line.concern_end);
  if (line.concern_begin < line.concern_end && !spans.empty()) {
    const std::size_t begin = line.statement.folded.original(line.concern_begin);
    const std::size_t end = line.statement.folded.original(line.concern_end);
    record.title = sourced(line.statement.passage.text().substr(begin, end - begin), spans,
                           confidence::kShaped);
  }
}

}  // namespace

void read_title(const Context& context, const std::optional<CaseLine>& case_line,
                const std::optional<PageTitle>& page_title, Record& record) {
  if (page_title) {
    const Spans printed =
        page_title->statement.spans(page_title->title_begin, page_title->title_end);
    if (!printed.empty()) {
      record.title = sourced_text(printed, confidence::kShaped);
    }
    return;
  }
  const Section* section = context.segmentation.find(SectionKind::kTitle);
  if (section == nullptr && case_line) {
    read_concern(*case_line, record);
    return;
  }
  if (section != nullptr && section->heading->label == Label::kFormTitle) {
    Spans spans = labelled_title(context, *section);
    std::erase_if(spans, [](const Span& span) { return span.empty(); });
    if (!spans.empty()) {
      record.title = sourced_text(spans, confidence::kLabelled);
    }
    return;
  }
  Spans spans = section == nullptr ? Spans() : title_spans(context, *section);
  std::erase_if(spans, [](const Span& span) { return span.empty(); });
  if (spans.empty()) {
    return;
  }
  const bool is_certain = is_mostly_capitals(spans.front().text());
  record.title = sourced_text(spans, is_certain ? confidence::kShaped : confidence::kDoubtful);
}

}  // namespace uaparse
