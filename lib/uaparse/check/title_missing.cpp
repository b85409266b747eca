#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_missing_title(const Draft& draft, Findings& findings) {
  if (!draft.has(Part::kTitle) || draft.record.title) {
    return;
  }
  const Section* section = draft.context.segmentation.find(SectionKind::kTitle);
  findings.add("/title", "no title stands below the banner",
               section == nullptr ? nullptr : &draft.context.line(section->first));
}

}  // namespace

const Rule kTitleMissing{
    "title-missing",
    Severity::kWarning,
    "no title stands below the banner",
    "The title is what people see in a list of actions. Print it in capitals, on a line of its own "
    "below the words URGENT ACTION.",
    "URGENT ACTION\n\nPlease write immediately in English or your own language:",
    "URGENT ACTION\nVILLAGERS AT RISK OF FORCED EVICTION\n\n"
    "Please write immediately in English or your own language:",
    find_missing_title,
};

}  // namespace uaparse
