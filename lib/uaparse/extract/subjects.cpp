#include "uaparse/extract/subjects.h"

#include <algorithm>

#include "uaparse/extract/case_people.h"
#include "uaparse/extract/name_lines.h"

namespace uaparse {

void read_subjects(const Context& context, const std::optional<CaseLine>& case_line,
                   Record& record) {
  const std::vector<Part>& has = context.segmentation.generation->has;
  if (!has.empty() && std::find(has.begin(), has.end(), Part::kSubjects) == has.end()) {
    return;
  }
  record.subjects = context.segmentation.find(SectionKind::kSubjects) != nullptr
                        ? read_name_lines(context)
                        : read_case_people(context, case_line);
}

}  // namespace uaparse
