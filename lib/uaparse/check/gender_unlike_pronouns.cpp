#include "uaparse/check/rule_list.h"
#include "uaparse/extract/values/subject_parts.h"

namespace uaparse {

namespace {

bool contradict(std::string_view a, std::string_view b) {
  return a != b && (a == "male" || a == "female") && (b == "male" || b == "female");
}

// "he/her" is of both.
bool are_mixed(std::string_view pronouns, const Language& language) {
  const std::size_t slash = pronouns.find('/');
  if (slash == std::string_view::npos) {
    return false;
  }
  const auto first = language.look_up(Table::kPronouns, trimmed(pronouns.substr(0, slash)));
  const auto second = language.look_up(Table::kPronouns, trimmed(pronouns.substr(slash + 1)));
  return first && second && contradict(*first, *second);
}

void check_brackets(const Draft& draft, const TextLine& line, Findings& findings) {
  static const Pattern kPair("[(\\[] ?([a-z]+ ?/ ?[a-z]+) ?[)\\]]");
  const std::string_view text = line.folded.text;
  for (auto match = kPair.find(text); match; match = kPair.find(text, match->end)) {
    if (are_mixed(match->group(text, 1), draft.context.language())) {
      findings.add("/subjects",
                   quoted(line.span(match->begin, match->end).text()) +
                       " mixes two pronouns; expected he/him, she/her or they/them",
                   &line);
    }
  }
}

void check_subject(const Draft& draft, const Subject& subject, const std::string& pointer,
                   Findings& findings) {
  if (!subject.gender_text || !subject.pronouns) {
    return;
  }
  const Language& language = draft.context.language();
  const auto gender = mark_meaning(folded(subject.gender_text->value), language);
  const auto pronouns = pronoun_meaning(folded(subject.pronouns->value), language);
  if (gender && pronouns && contradict(*gender, *pronouns)) {
    findings.add(pointer + "/pronouns",
                 quoted(subject.name.value) + " is " + quoted(subject.gender_text->value) +
                     ", which contradicts " + quoted(subject.pronouns->value),
                 draft.find_line(subject.pronouns->evidence));
  }
}

void find_contradicting_pronouns(const Draft& draft, Findings& findings) {
  for (std::size_t i = 0; i < draft.record.subjects.size(); ++i) {
    check_subject(draft, draft.record.subjects[i], "/subjects/" + std::to_string(i), findings);
  }
  for (const Section& section : draft.context.segmentation.sections) {
    for (std::size_t i = section.first; section.kind == SectionKind::kSubjects && i < section.last;
         ++i) {
      check_brackets(draft, draft.context.line(i), findings);
    }
  }
}

}  // namespace

const Rule kGenderUnlikePronouns{
    "gender-unlike-pronouns",
    Severity::kWarning,
    "the gender of a subject and the pronouns contradict each other",
    "Letters would call a woman he, or a man she. Correct the one that is wrong; they/them goes "
    "with every gender.",
    "NAME AND PREFERRED PRONOUN: Anton Belu (m) (she/her)",
    "NAME AND PREFERRED PRONOUN: Anton Belu (m) (he/him)",
    find_contradicting_pronouns,
};

}  // namespace uaparse
