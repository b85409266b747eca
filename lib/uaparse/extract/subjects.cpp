#include "uaparse/extract/subjects.h"

#include <algorithm>

#include "uaparse/extract/line_traits.h"
#include "uaparse/extract/values/subject_names.h"

namespace uaparse {

namespace {

constexpr std::size_t kMaxLines = 12;

// "Anton Zorin (m)"
bool ends_with_mark(const Context& context, std::string_view text) {
  const std::size_t open = text.rfind('(');
  return text.ends_with(')') && open != std::string_view::npos &&
         context.language().look_up(Table::kGenders,
                                    folded(text.substr(open + 1, text.size() - open - 2)));
}

bool begins_with_conjunction(const Context& context, const TextLine& line) {
  const std::string_view text = line.folded.text;
  return context.language().has(Words::kConjunctions, text.substr(0, text.find(' ')));
}

// The list goes on below when it has not ended, when the line was full, or when it is one of marked
// names with a line each.
bool list_goes_on(const Context& context, const Passage& names, std::size_t line) {
  const std::string text = folded(names.text());
  const std::string_view last = std::string_view(text).substr(text.rfind(' ') + 1);
  if (text.ends_with(',') || text.ends_with(';') ||
      context.language().has(Words::kConjunctions, last) ||
      begins_with_conjunction(context, context.line(line))) {
    return true;
  }
  const Line& above = *context.line(line - 1).line;
  const Line& below = *context.line(line).line;
  const bool is_marked_list =
      ends_with_mark(context, above.text) && ends_with_mark(context, below.text);
  return below.page == above.page && below.gap_above_pt < above.box.height() &&
         (is_marked_list || may_wrap(above, below));
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

// The lists behind the label: one, or one for each line that does not go on with the one above.
std::vector<Passage> read_names(const Context& context, const Heading& heading) {
  std::vector<Passage> lists(1);
  lists.back().append(context.line(heading.line).from(heading.end));
  const std::size_t end = end_of_names(context, heading.line + 1);
  const std::size_t limit = std::min(heading.line + kMaxLines, context.segmentation.lines.size());
  for (std::size_t i = heading.line + 1; i < limit && !context.has_heading(i); ++i) {
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

Gender gender_of(std::string_view name) {
  for (const Gender gender : {Gender::kMale, Gender::kFemale, Gender::kMixed, Gender::kNonBinary}) {
    if (uaparse::name(gender) == name) {
      return gender;
    }
  }
  return Gender::kUnknown;
}

// What a mark or the gender line says of one subject. A mixed value is of the group, never of one
// person in a list.
Gender applied(Gender gender, bool is_group) {
  return gender == Gender::kMixed && !is_group ? Gender::kUnknown : gender;
}

void set_gender(const Context& context, const Spans& spans, bool is_group, Subject& subject) {
  const std::string text = Passage(spans).text();
  const auto meaning = context.language().look_up(Table::kGenders, folded(text));
  subject.gender_text = sourced_text(spans, confidence::kLabelled);
  const Gender gender = applied(gender_of(meaning.value_or("unknown")), is_group);
  subject.gender.value = gender;
  if (gender != Gender::kUnknown) {
    subject.gender.evidence = subject.gender_text->evidence;
  }
}

// "Eleven men": the word in the name of a group that is its gender.
void set_group_gender(const Context& context, Subject& subject) {
  const std::string name = folded(subject.name.value);
  std::optional<Gender> gender;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find_first_of(" ,", begin), name.size());
    if (const auto word = context.language().look_up(
            Table::kGroupGenders, std::string_view(name).substr(begin, end - begin))) {
      gender = gender && *gender != gender_of(*word) ? Gender::kMixed : gender_of(*word);
    }
    begin = end + 1;
  }
  if (gender) {
    subject.gender = {*gender, subject.name.evidence};
  }
}

// The value of a label may stand on the line below it, when it is one.
Span gender_below(const Context& context, const Heading& heading) {
  if (heading.line + 1 >= context.segmentation.lines.size()) {
    return {};
  }
  const Span span = trimmed(whole(*context.line(heading.line + 1).line));
  return context.language().look_up(Table::kGenders, folded(span.text())) ? span : Span();
}

Span gender_line(const Context& context) {
  const Heading* heading = context.segmentation.find_heading(Label::kSubjectGender);
  if (heading == nullptr) {
    return {};
  }
  Span span = context.line(heading->line).from(heading->end);
  while (!span.empty() && (span.text().back() == '.' || span.text().back() == ' ')) {
    --span.end;
  }
  while (!span.empty() && (span.text().front() == ':' || span.text().front() == ' ')) {
    ++span.begin;
  }
  return span.empty() ? gender_below(context, *heading) : span;
}

Subject build_subject(const Context& context, const Passage& names, const PrintedSubject& printed,
                      const Span& line) {
  Subject subject;
  subject.name =
      sourced_text(names.spans(printed.name.begin, printed.name.end), confidence::kPlaced);
  if (printed.age) {
    const Spans spans = names.spans(printed.age->begin, printed.age->end);
    subject.age_text = sourced_text(spans, confidence::kShaped);
    if (printed.years > 0) {
      subject.age = sourced(printed.years, spans, confidence::kShaped);
    }
  }
  if (printed.mark) {
    set_gender(context, names.spans(printed.mark->begin, printed.mark->end), printed.is_group,
               subject);
  } else if (!line.empty()) {
    set_gender(context, {line}, printed.is_group, subject);
  }
  // "two women" in a list of "both" are women.
  const bool is_open = subject.gender.value == Gender::kUnknown ||
                       (subject.gender.value == Gender::kMixed && !printed.mark);
  if (is_open && printed.is_group) {
    set_group_gender(context, subject);
  }
  return subject;
}

// "Name: Unknown" names nobody.
bool is_unknown(const Context& context, std::string_view name) {
  return context.language().look_up(Table::kGenders, folded(name)) ==
         uaparse::name(Gender::kUnknown);
}

}  // namespace

void read_subjects(const Context& context, Record& record) {
  const auto& headings = context.segmentation.headings;
  const Section* first = context.segmentation.find(SectionKind::kSubjects);
  const auto heading =
      std::find_if(headings.begin(), headings.end(), [&](const Heading& candidate) {
        return candidate.label == Label::kSubjectNames && first != nullptr &&
               candidate.line >= first->first;
      });
  if (heading == headings.end()) {
    return;
  }
  const Span line = gender_line(context);
  for (const Passage& names : read_names(context, *heading)) {
    for (const PrintedSubject& printed : split_subjects(names.text(), context.language())) {
      Subject subject = build_subject(context, names, printed, line);
      if (!is_unknown(context, subject.name.value)) {
        record.subjects.push_back(std::move(subject));
      }
    }
  }
}

}  // namespace uaparse
