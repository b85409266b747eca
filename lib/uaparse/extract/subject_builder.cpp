#include "uaparse/extract/subject_builder.h"

#include <algorithm>

namespace uaparse {

namespace {

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

// They say the gender unless a mark or the gender line does.
void set_pronouns(const Context& context, const Field<std::string>& pronouns, Subject& subject) {
  subject.pronouns = pronouns;
  const auto meaning = pronoun_meaning(pronouns->value, context.language());
  const Gender gender = gender_of(meaning.value_or("unknown"));
  if (subject.gender.value == Gender::kUnknown && gender != Gender::kUnknown) {
    subject.gender = {gender, pronouns->evidence};
  }
}

}  // namespace

Subject build_subject(const Context& context, const Passage& names, const PrintedSubject& printed,
                      const Span& gender) {
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
  } else if (!gender.empty()) {
    set_gender(context, {gender}, printed.is_group, subject);
  }
  // "two women" in a list of "both" are women.
  const bool is_open = subject.gender.value == Gender::kUnknown ||
                       (subject.gender.value == Gender::kMixed && !printed.mark);
  if (is_open && printed.is_group) {
    set_group_gender(context, subject);
  }
  if (printed.pronouns) {
    const Spans spans = names.spans(printed.pronouns->begin, printed.pronouns->end);
    set_pronouns(context, sourced_text(spans, confidence::kLabelled), subject);
  }
  return subject;
}

void share_pronouns(const Context& context, std::vector<Subject>& list) {
  const auto has_pronouns = [](const Subject& subject) { return subject.pronouns.has_value(); };
  if (std::count_if(list.begin(), list.end(), has_pronouns) != 1 || !list.back().pronouns) {
    return;
  }
  for (Subject& subject : list) {
    set_pronouns(context, list.back().pronouns, subject);
  }
}

}  // namespace uaparse
