#include <vector>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_homeless_update(const Draft& draft, Findings& findings) {
  const Record& record = draft.record;
  if (record.kind.value != Kind::kUpdate) {
    return;
  }
  const Heading* link = draft.context.segmentation.find_heading(Label::kPreviousLink);
  if (!record.ua_number) {
    const std::vector<const TextLine*> header = draft.header_lines();
    findings.add("/ua_number",
                 "this is an update, but of no case; expected: Further information on UA: 50/12",
                 header.empty() ? nullptr : header.front());
  } else if (record.related.empty() && draft.is_from(kFirstYearOfDrafts)) {
    findings.add("/related",
                 "this is an update, but has no link to the action before it; expected its address",
                 link == nullptr ? nullptr : &draft.context.line(link->line));
  }
}

}  // namespace

const Rule kUpdateWithoutCase{
    "update-without-case",
    Severity::kWarning,
    "an update does not say of which case it is",
    "An update belongs to the action that came first. Print the number of the case in the header "
    "(Further information on UA: 50/12), and behind the label LINK TO PREVIOUS UA the address of "
    "the last document.",
    "Further information on UA: Index: ASA 31/002/2012 Nepal Date: 28 February 2012",
    "Further information on UA: 50/12 Index: ASA 31/002/2012 Nepal Date: 28 February 2012",
    find_homeless_update,
};

}  // namespace uaparse
