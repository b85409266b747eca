#include "uaparse/extract/case_people.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "uaparse/extract/country.h"
#include "uaparse/extract/line_traits.h"
#include "uaparse/extract/subject_builder.h"
#include "uaparse/extract/values/subject_names.h"

namespace uaparse {

namespace {

// A stretch of a line between wide gaps, which hold columns apart.
struct Cell {
  Span span;
  bool starts_row = false;
  bool is_beside_country = false;
};

// One or several lines that read on.
struct Entry {
  Passage names;
  std::vector<PrintedSubject> printed;
  std::size_t next = 0;  // the cell behind it
};

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

std::string_view last_word(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

// "1." or "2)" before a name; the brace that a typewriter sets behind the names of a row.
std::size_t first_mark_length(std::string_view text) {
  constexpr std::string_view kMarks = " :-*)}";
  constexpr std::array<std::string_view, 4> kLongMarks = {"–", "—", "•", "·"};
  constexpr std::size_t kMostDigits = 2;
  for (const std::string_view mark : kLongMarks) {
    if (text.starts_with(mark)) {
      return mark.size();
    }
  }
  if (kMarks.find(text.front()) != std::string_view::npos) {
    return 1;
  }
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_number = digits > 0 && digits <= kMostDigits && digits + 1 < text.size() &&
                         (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
  return is_number ? digits + 1 : 0;
}

Span without_first_marks(Span span) {
  for (std::size_t length = 1; !span.empty() && length > 0; span.begin += length) {
    length = first_mark_length(span.text());
  }
  return span;
}

// The country of "ISRAEL/OCCUPIED TERRITORIES Name" goes on in capitals.
std::size_t end_of_country(const TextLine& line, std::size_t end) {
  constexpr double kGapToHeight = 1;
  const Line& print = *line.line;
  const std::string country(line.span(0, end).text());
  const std::size_t slash = country.find('/');
  if (slash == std::string::npos || count_letters(country.substr(slash)).small > 0) {
    return end;
  }
  for (std::size_t i = 1; i < print.words.size(); ++i) {
    const bool is_near =
        gap_pt(*print.words[i - 1], *print.words[i]) < kGapToHeight * print.box.height();
    const LetterCount letters = count_letters(print.words[i]->text);
    if (print.offsets[i] < country.size()) {
      continue;
    }
    if (!is_near || letters.small > 0 || letters.capitals < 2) {
      break;
    }
    end += print.words[i]->text.size() + 1;
  }
  return std::min(end, line.folded.text.size());
}

// Cuts a span of a line at its wide gaps.
std::vector<Span> cut_at_gaps(const Span& span) {
  constexpr double kWideGapToHeight = 1.5;
  std::vector<Span> spans;
  const Line& line = *span.line;
  std::size_t begin = span.begin;
  for (std::size_t i = 1; i < line.words.size(); ++i) {
    const std::size_t at = line.offsets[i];
    if (at > begin && at < span.end &&
        gap_pt(*line.words[i - 1], *line.words[i]) >= kWideGapToHeight * line.box.height()) {
      spans.push_back(trimmed(Span{&line, begin, at}));
      begin = at;
    }
  }
  spans.push_back(trimmed(Span{&line, begin, span.end}));
  return spans;
}

// Whether a line stands at least half a line below the other, or above it.
bool is_below(const Line& line, const Line& other) {
  return line.page > other.page ||
         (line.page == other.page && line.box.y0 > other.box.y0 + other.box.height() / 2);
}

bool is_on_row(const Line& line, const Line& other) {
  return !is_below(line, other) && !is_below(other, line);
}

// From left to right, row by row.
void sort_by_rows(const Context& context, std::vector<std::size_t>& lines) {
  const auto line_at = [&](std::size_t i) -> const Line& { return *context.line(i).line; };
  std::stable_sort(lines.begin(), lines.end(), [&](std::size_t a, std::size_t b) {
    return line_at(a).box.y0 < line_at(b).box.y0;
  });
  for (auto row = lines.begin(); row != lines.end();) {
    const auto next = std::find_if(
        row, lines.end(), [&](std::size_t i) { return is_below(line_at(i), line_at(*row)); });
    std::stable_sort(row, next, [&](std::size_t a, std::size_t b) {
      return line_at(a).box.x0 < line_at(b).box.x0;
    });
    row = next;
  }
}

bool is_in_band(const Line& line, const Line& first) {
  return first.band >= 0 && line.band == first.band && line.page == first.page;
}

// The lines [first, last) that stand below the country, up to the next heading. Layout may have
// taken countries and names for columns, the header above and prose below with them: then the
// columns are read row by row.
std::vector<std::size_t> find_rows(const Context& context, std::size_t first, std::size_t last) {
  std::vector<std::size_t> band{first};
  std::vector<std::size_t> others;
  const Line& country = *context.line(first).line;
  const Line* end = nullptr;
  const auto& lines = context.segmentation.lines;
  for (std::size_t i = first + 1; i < lines.size() && is_in_band(*lines[i].line, country); ++i) {
    const Line& line = *lines[i].line;
    if (is_below(country, line) || (end != nullptr && !is_below(*end, line))) {
      continue;
    }
    if (context.has_heading(i)) {
      end = &line;
    } else {
      band.push_back(i);
    }
  }
  for (std::size_t i = first + 1; end == nullptr && i < last; ++i) {
    if (!is_in_band(*lines[i].line, country)) {
      if (context.has_heading(i)) {
        break;
      }
      others.push_back(i);
    }
  }
  sort_by_rows(context, band);
  band.insert(band.end(), others.begin(), others.end());
  return band;
}

class CaseList {
 public:
  // From the line of the country on, or from the line below that of the case, where no country
  // stands: then the heading is empty.
  CaseList(const Context& context, const Heading& country, const Section* section)
      : context_(context), is_case_(section != nullptr) {
    collect_cells(country, section != nullptr ? section->last : context.segmentation.lines.size());
  }

  std::vector<Subject> read() {
    // Above a title, or behind a country that no people stand beside.
    bool is_strict = !is_case_;
    for (std::size_t i = 0; i < cells_.size();) {
      if (drop_state(cells_[i].span); cells_[i].span.empty()) {
        ++i;
        continue;
      }
      std::optional<Entry> entry = read_entry(i);
      if (entry && (!is_strict || is_marked(*entry)) && !is_prose(*entry, i)) {
        add(*entry, i == 0);
        i = entry->next;
      } else if (!subjects_.empty() || (!is_strict && !cells_[i].is_beside_country)) {
        break;
      } else {
        is_strict = true;
        ++i;
      }
    }
    return std::move(subjects_);
  }

 private:
  void collect_cells(const Heading& country, std::size_t last) {
    constexpr std::size_t kMostLines = 200;
    constexpr std::size_t kMostLinesOfTitle = 12;
    const std::size_t limit =
        std::min(last, country.line + (is_case_ ? kMostLines : kMostLinesOfTitle));
    const Line& first = *context_.line(country.line).line;
    const Line* above = nullptr;
    for (const std::size_t i : find_rows(context_, country.line, limit)) {
      const TextLine& line = context_.line(i);
      const Span span =
          without_first_marks(i == country.line ? line.from(end_of_country(line, country.end))
                                                : trimmed(whole(*line.line)));
      bool starts_row = above == nullptr || !is_on_row(*line.line, *above);
      above = line.line;
      for (const Span& cell : span.empty() ? std::vector<Span>() : cut_at_gaps(span)) {
        cells_.push_back({cell, starts_row, country.end > 0 && is_on_row(*line.line, first)});
        starts_row = false;
      }
    }
  }

  // "New names:", "Released: Anton Zorin".
  void drop_state(Span& span) const {
    const Folded text = fold(span.text());
    const auto label = context_.language().find(Label::kSubjectState, text.text);
    if (label && label->begin == 0) {
      span.begin += text.original(label->end);
      span = without_first_marks(trimmed(span));
    }
  }

  bool has_state(Span span) const {
    const std::size_t begin = span.begin;
    drop_state(span);
    return span.begin > begin;
  }

  // The text ends where more has to follow: with a comma, "and", "aged", or inside a bracket.
  bool is_open(std::string_view text) const {
    const std::size_t open = text.rfind('(');
    const std::string last = folded(last_word(text));
    const auto age = context_.language().find(Label::kAge, last);
    return std::string_view(",;-/&").find(text.back()) != std::string_view::npos ||
           (open != std::string_view::npos && text.find(')', open) == std::string_view::npos) ||
           context_.language().has(Words::kConjunctions, last) ||
           context_.language().has(Words::kFunctionWords, last) ||
           (age && age->begin == 0 && age->end == last.size());
  }

  bool goes_on(const Passage& names, const Cell& above, const Cell& below) const {
    const std::string_view text = below.span.text();
    if (is_open(names.text()) || text.starts_with('(') ||
        context_.language().has(Words::kConjunctions, folded(first_word(text))) ||
        (!is_capitalised(text) && text.front() > '9')) {
      return true;
    }
    const Line& line = *above.span.line;
    const Line& next = *below.span.line;
    const bool are_two_people = above.span.text().ends_with(')') && is_capitalised(text);
    return below.starts_row && next.page == line.page &&
           next.gap_above_pt < line.box.height() / 2 && may_wrap(line, next) && !are_two_people;
  }

  // The lines from cell `i` on that read on, when they are people.
  std::optional<Entry> read_entry(std::size_t i) const {
    constexpr std::size_t kMostCells = 30;
    Entry entry;
    entry.names.append(cells_[i].span);
    entry.next = i + 1;
    while (entry.next < std::min(i + kMostCells, cells_.size()) &&
           goes_on(entry.names, cells_[entry.next - 1], cells_[entry.next])) {
      entry.names.append(cells_[entry.next].span);
      ++entry.next;
    }
    if (read_names(entry, cells_[i].is_beside_country)) {
      return entry;
    }
    if (!cells_[i].is_beside_country || entry.next == i + 1) {
      return std::nullopt;
    }
    // Prose may stand right below the line of the country, whose place speaks for its names.
    entry = {};
    entry.names.append(cells_[i].span);
    entry.next = i + 1;
    return read_names(entry, true) ? std::optional(entry) : std::nullopt;
  }

  bool read_names(Entry& entry, bool is_beside_country) const {
    auto printed = read_case_subjects(entry.names.text(), context_.language());
    if (!printed || printed->empty()) {
      return false;
    }
    entry.printed = std::move(*printed);
    const PrintedSubject& first = entry.printed.front();
    const std::string_view name = at(entry.names.text(), first.name);
    // A word alone below the line of the country may be anything.
    return entry.printed.size() > 1 || first.mark || first.age || first.is_group ||
           name.find(' ') != std::string_view::npos || is_beside_country;
  }

  // The facts often begin with the person's own name, and their first line may break behind a name.
  bool is_prose(const Entry& entry, std::size_t i) const {
    const std::string& text = entry.names.text();
    const bool is_known = std::any_of(subjects_.begin(), subjects_.end(), [&](const Subject& one) {
      return std::any_of(entry.printed.begin(), entry.printed.end(), [&](const auto& printed) {
        return at(text, printed.name) == one.name.value;
      });
    });
    if (is_known || is_marked(entry) || cells_[i].is_beside_country ||
        entry.next >= cells_.size()) {
      return is_known;
    }
    const Cell& next = cells_[entry.next];
    const Line& below = *next.span.line;
    const Line& above = *cells_[entry.next - 1].span.line;
    const bool is_same_block = next.starts_row && below.page == above.page &&
                               below.gap_above_pt < above.box.height() / 2 &&
                               std::abs(below.box.x0 - above.box.x0) < 1;
    return is_same_block && !has_state(next.span) && !read_entry(entry.next);
  }

  static bool is_marked(const Entry& entry) {
    return entry.printed.front().mark &&
           std::all_of(entry.printed.begin(), entry.printed.end(),
                       [](const PrintedSubject& one) { return one.mark || one.is_group; });
  }

  void add(const Entry& entry, bool is_first) {
    for (const PrintedSubject& printed : entry.printed) {
      Subject subject = build_subject(context_, entry.names, printed, {});
      const bool is_plain = !printed.mark && !printed.age && !printed.is_group;
      if (is_plain) {
        subject.name.evidence.confidence = is_first ? confidence::kPlaced : confidence::kLikely;
      }
      subjects_.push_back(std::move(subject));
    }
  }

  const Context& context_;
  bool is_case_;
  std::vector<Cell> cells_;
  std::vector<Subject> subjects_;
};

}  // namespace

std::vector<Subject> read_case_people(const Context& context,
                                      const std::optional<CaseLine>& case_line) {
  if (const Heading* country = context.segmentation.find_heading(Label::kCountryLine)) {
    const Section* section = context.segmentation.find(SectionKind::kCase);
    const bool opens_case = section != nullptr && section->first == country->line;
    return CaseList(context, *country, opens_case ? section : nullptr).read();
  }
  const Section& header = context.segmentation.sections.front();
  if (!case_line || case_line->statement.last >= header.last || !find_country_above(context)) {
    return {};
  }
  return CaseList(context, {Label::kCountryLine, case_line->statement.last, 0}, &header).read();
}

}  // namespace uaparse
