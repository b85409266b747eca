#include "uaparse/extract/name_lines.h"

#include <algorithm>

#include "uaparse/extract/line_traits.h"
#include "uaparse/extract/subject_builder.h"
#include "uaparse/extract/values/subject_names.h"

namespace uaparse {

namespace {

constexpr std::size_t kMaxLines = 12;

bool is_names_label(Label label) {
  return label == Label::kSubjectNames || label == Label::kSubjectPronouns;
}

// "Anton Zorin (m)", "Lena Orlova (she/her)"
bool ends_with_mark(const Context& context, std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (!text.ends_with(')') || open == std::string_view::npos) {
    return false;
  }
  const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
  return mark_meaning(inside, context.language()) || pronoun_meaning(inside, context.language());
}

bool begins_with_conjunction(const Context& context, const TextLine& line) {
  const std::string_view text = line.folded.text;
  return context.language().has(Words::kConjunctions, text.substr(0, text.find(' ')));
}

bool is_bracket_open(std::string_view text) {
  const std::size_t open = text.rfind('(');
  return open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
}

// "Anton Zorin (he/him), Dana": among people with pronouns one has none yet.
bool lacks_pronouns(const Context& context, std::string_view text) {
  const std::size_t close = text.rfind(')');
  const std::size_t open = text.rfind('(', close);
  return close != std::string_view::npos && open != std::string_view::npos &&
         close + 1 < text.size() &&
         pronoun_meaning(text.substr(open + 1, close - open - 1), context.language());
}

// The list goes on below when it has not ended, when the line was full, or when it is one of marked
// names with a line each.
bool list_goes_on(const Context& context, const Passage& names, std::size_t line) {
  const std::string text = folded(names.text());
  const std::string_view last = std::string_view(text).substr(text.rfind(' ') + 1);
  if (text.ends_with(',') || text.ends_with(';') || is_bracket_open(text) ||
      context.language().has(Words::kConjunctions, last) ||
      context.line(line).line->text.starts_with('(') ||
      begins_with_conjunction(context, context.line(line))) {
    return true;
  }
  const Line& above = *context.line(line - 1).line;
  const Line& below = *context.line(line).line;
  const bool is_marked_list =
      ends_with_mark(context, above.text) && ends_with_mark(context, below.text);
  return below.page == above.page && below.gap_above_pt < above.box.height() &&
         (is_marked_list || lacks_pronouns(context, text) || may_wrap(above, below));
}

// The line of the gender, when it stands near below the names: then all between the two are names.
std::size_t end_of_names(const Context& context, std::size_t first) {
  const std::size_t limit = std::min(first + kMaxLines, context.segmentation.lines.size());
  for (std::size_t i = first; i < limit; ++i) {
    if (context.segmentation.heading_on(i, Label::kSubjectGender) != nullptr) {
      return i;
    }
  }
  return first;
}

// "Anton Zorin Gender m/f: m": the label of the gender behind the names.
std::optional<LabelMatch> find_gender_behind(const Context& context, const Heading& names) {
  return context.language().find(Label::kSubjectGender, context.line(names.line).folded.text,
                                 names.end);
}

// The lists behind the label: one, or one for each line that does not go on with the one above.
std::vector<Passage> read_lists(const Context& context, const Heading& heading) {
  std::vector<Passage> lists(1);
  const TextLine& line = context.line(heading.last_line());
  if (const auto gender = find_gender_behind(context, heading)) {
    lists.back().append(line.span(heading.end, gender->begin));
    return lists;
  }
  lists.back().append(line.from(heading.end));
  const std::size_t first = heading.last_line() + 1;
  const std::size_t end = end_of_names(context, first);
  const std::size_t limit = std::min(heading.line + kMaxLines, context.segmentation.lines.size());
  for (std::size_t i = first; i < limit && !context.has_heading(i); ++i) {
    if (!lists.back().empty() && !list_goes_on(context, lists.back(), i)) {
      if (i >= end) {
        break;
      }
      lists.emplace_back();
    }
    lists.back().append(trimmed(whole(*context.line(i).line)));
  }
  return lists;
}

// The value of a label may stand on the line below it, when it is one.
Span gender_below(const Context& context, const Heading& heading) {
  if (heading.line + 1 >= context.segmentation.lines.size()) {
    return {};
  }
  const Span span = trimmed(whole(*context.line(heading.line + 1).line));
  return mark_meaning(span.text(), context.language()) ? span : Span();
}

Span without_marks(Span span) {
  while (!span.empty() && (span.text().back() == '.' || span.text().back() == ' ')) {
    --span.end;
  }
  while (!span.empty() && (span.text().front() == ':' || span.text().front() == ' ')) {
    ++span.begin;
  }
  return span;
}

// The gender line of a list: the next one below it, else that above the first list.
Span read_gender(const Context& context, const Heading& names, bool is_first) {
  if (const auto behind = find_gender_behind(context, names)) {
    return without_marks(context.line(names.line).from(behind->end));
  }
  const Heading* heading =
      is_first ? context.segmentation.find_heading(Label::kSubjectGender) : nullptr;
  for (const Heading& candidate : context.segmentation.headings) {
    if (candidate.label == Label::kSubjectGender && candidate.line > names.line) {
      heading = &candidate;
      break;
    }
  }
  if (heading == nullptr) {
    return {};
  }
  const Span span = without_marks(context.line(heading->line).from(heading->end));
  return span.empty() ? gender_below(context, *heading) : span;
}

// "Name: Unknown" names nobody.
bool is_unknown(const Context& context, std::string_view name) {
  return mark_meaning(name, context.language()) == uaparse::name(Gender::kUnknown);
}

void add_subjects(const Context& context, const Heading& heading, std::vector<Subject>& subjects) {
  const Span gender = read_gender(context, heading, subjects.empty());
  for (const Passage& names : read_lists(context, heading)) {
    std::vector<Subject> list;
    for (const PrintedSubject& printed : split_subjects(names.text(), context.language())) {
      Subject subject = build_subject(context, names, printed, gender);
      if (!is_unknown(context, subject.name.value)) {
        list.push_back(std::move(subject));
      }
    }
    if (!list.empty()) {
      share_pronouns(context, list);
    }
    std::move(list.begin(), list.end(), std::back_inserter(subjects));
  }
}

}  // namespace

std::vector<Subject> read_name_lines(const Context& context) {
  std::vector<Subject> subjects;
  const Section* first = context.segmentation.find(SectionKind::kSubjects);
  if (first == nullptr) {
    return subjects;
  }
  std::size_t last = first->first;
  for (const Heading& heading : context.segmentation.headings) {
    // What is further down is a form to fill in, or somebody else's.
    if (is_names_label(heading.label) && heading.line >= first->first &&
        heading.line <= last + kMaxLines) {
      add_subjects(context, heading, subjects);
      last = heading.line;
    }
  }
  return subjects;
}

}  // namespace uaparse
