#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_missing_subjects(const Draft& draft, Findings& findings) {
  if (!draft.has(Part::kSubjects) || !draft.record.subjects.empty()) {
    return;
  }
  const Heading* heading = draft.context.segmentation.find_heading(Label::kSubjectNames);
  if (heading == nullptr) {
    findings.add("/subjects", "no line names the people at risk");
    return;
  }
  const TextLine& line = draft.context.line(heading->line);
  if (!draft.is_unfilled(line.folded.text)) {
    findings.add("/subjects", "the line of names is empty", &line);
  }
}

}  // namespace

const Rule kSubjectsMissing{
    "subjects-missing",
    Severity::kWarning,
    "no line names the people at risk",
    "The form has a line for the names of the people or the group at risk. A group without names "
    "is "
    "named by what it is: At least nine villagers.",
    "Name:",
    "Name: Anton Belu",
    find_missing_subjects,
};

}  // namespace uaparse
