#include <algorithm>
#include <string>

#include "uaparse/check/rule_list.h"
#include "uaparse/extract/values/subject_parts.h"

namespace uaparse {

namespace {

bool is_among(const Section& section, std::size_t line) {
  return section.kind == SectionKind::kSubjects && section.first <= line && line < section.last;
}

// All that is printed but the lines of names.
std::string text_beside_names(const Segmentation& segmentation) {
  std::string text;
  for (std::size_t i = 0; i < segmentation.lines.size(); ++i) {
    const bool is_name = std::any_of(segmentation.sections.begin(), segmentation.sections.end(),
                                     [&](const Section& section) { return is_among(section, i); });
    if (!is_name) {
      text += segmentation.lines[i].folded.text + " ";
    }
  }
  return text;
}

bool is_in_subjects_section(const Draft& draft, const Subject& subject) {
  const TextLine* line = draft.find_line(subject.name.evidence);
  const Segmentation& segmentation = draft.context.segmentation;
  const auto index = static_cast<std::size_t>(line - segmentation.lines.data());
  return line != nullptr &&
         std::any_of(segmentation.sections.begin(), segmentation.sections.end(),
                     [&](const Section& section) { return is_among(section, index); });
}

// One word of the name is enough: people are called by it.
bool is_mentioned(std::string_view name, const std::string& text, const Language& language) {
  constexpr std::size_t kLeastLength = 3;
  bool has_words = false;
  for (const std::string_view word : words_of(name)) {
    if (word.size() < kLeastLength || language.has(Words::kHonorifics, word)) {
      continue;
    }
    has_words = true;
    if (text.find(word) != std::string::npos) {
      return true;
    }
  }
  return !has_words;
}

void find_unmentioned_subjects(const Draft& draft, Findings& findings) {
  if (!draft.has(Part::kSubjects) || !draft.is_from(kFirstYearOfTitles)) {
    return;
  }
  const Language& language = draft.context.language();
  const std::string text = text_beside_names(draft.context.segmentation);
  for (std::size_t i = 0; i < draft.record.subjects.size(); ++i) {
    const Subject& subject = draft.record.subjects[i];
    if (is_person(subject.name.value, language) && !is_group(subject.name.value, language) &&
        is_in_subjects_section(draft, subject) &&
        !is_mentioned(folded(subject.name.value), text, language)) {
      findings.add("/subjects/" + std::to_string(i) + "/name",
                   quoted(subject.name.value) + " is named here, but nowhere in the text",
                   draft.find_line(subject.name.evidence));
    }
  }
}

}  // namespace

const Rule kSubjectNotInText{
    "subject-not-in-text",
    Severity::kHint,
    "somebody is named as a subject but nowhere in the text",
    "The text tells what happened to the people whom the line of names lists. Who is only there "
    "was forgotten in the text, is misspelt in one of the two, or is left over from another "
    "action.",
    "Name: Dana Orlova",
    "Name: Anton Belu",
    find_unmentioned_subjects,
};

}  // namespace uaparse
