#include <algorithm>
#include <string>

#include "uaparse/check/misspelt_labels.h"
#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// As the form prints it.
std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return text;
}

void find_unknown_labels(const Draft& draft, Findings& findings) {
  for (const MisspeltLabel& label : misspelt_labels(draft)) {
    findings.add("",
                 quoted(label.line->line->text) + " is no label of the form; did you mean " +
                     quoted(in_capitals(label.meant)) + "?",
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
