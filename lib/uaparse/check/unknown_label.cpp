#include "uaparse/check/misspelt_labels.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_unknown_labels(const Draft& draft, Findings& findings) {
  for (const MisspeltLabel& label : misspelt_labels(draft)) {
    findings.add("",
                 quoted(label.line->line->text) + " is no label of the form; did you mean " +
                     quoted(label.meant) + "?",
                 label.line);
  }
}

}  // namespace

const Rule kUnknownLabel{
    "unknown-label",
    Severity::kWarning,
    "a label of the form is misspelt",
    "What stands behind a label that is none is not read. Take the label as the form prints it.",
    "URGENT ACTION TITEL:\n"
    "VILLAGERS AT RISK OF FORCED EVICTION",
    "URGENT ACTION TITLE:\n"
    "VILLAGERS AT RISK OF FORCED EVICTION",
    find_unknown_labels,
};

}  // namespace uaparse
