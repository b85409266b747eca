#include <algorithm>
#include <vector>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

void find_extra_pages(const Draft& draft, Findings& findings) {
  const std::vector<Page>& pages = draft.context.document.pages;
  const auto most = static_cast<std::ptrdiff_t>(draft.context.segmentation.generation->pages);
  const auto printed = std::count_if(pages.begin(), pages.end(),
                                     [](const Page& page) { return !page.words.empty(); });
  if (most == 0 || printed <= most) {
    return;
  }
  findings.add("", "the document has " + std::to_string(printed) + " pages; expected at most " +
                       std::to_string(most));
}

}  // namespace

const Rule kTooManyPages{
    "too-many-pages",
    Severity::kHint,
    "the document has more pages than its template",
    "The sheet is printed on both sides of one paper. Shorten the background, or move it to a "
    "page on the web that the action links to.",
    "\fThe land was sold to a company.\n"
    "\fThe company was founded in 2009.\n"
    "",
    "\fThe land was sold to a company.\n"
    "",
    find_extra_pages,
};

}  // namespace uaparse
