#include <string>
#include <vector>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// Letters and figures alone: a title may be broken elsewhere on the next page.
std::string bare(std::string_view text) {
  std::string result = folded(text);
  std::erase_if(result, [](char c) {
    return (c < 'a' || c > 'z') && (c < '0' || c > '9') && static_cast<unsigned char>(c) < 0x80;
  });
  return result;
}

bool is_capitals(const TextLine& line) {
  const LetterCount letters = count_letters(line.line->text);
  return letters.capitals > 1 && letters.small == 0;
}

// The banner in capitals, wherever it stands: it is set aside where pages repeat it.
bool has_banner(const Draft& draft, const Page& page) {
  std::string text;
  for (const Word& word : page.words) {
    if (count_letters(word.text).small == 0) {
      text += word.text + " ";
    }
  }
  return draft.context.language().find(Label::kBanner, folded(text)).has_value();
}

// The lines in capitals with which a page begins, below its banner.
std::vector<const TextLine*> title_overleaf(const Draft& draft, int page) {
  std::vector<const TextLine*> lines;
  const Segmentation& segmentation = draft.context.segmentation;
  for (std::size_t i = 0; i < segmentation.lines.size(); ++i) {
    const TextLine& line = segmentation.lines[i];
    if (line.line->page != page || segmentation.heading_on(i, Label::kBanner) != nullptr) {
      continue;
    }
    if (draft.context.has_heading(i) || !is_capitals(line)) {
      break;
    }
    lines.push_back(&line);
  }
  return lines;
}

void find_other_titles(const Draft& draft, Findings& findings) {
  const Field<std::string>& title = draft.record.title;
  const std::vector<Page>& pages = draft.context.document.pages;
  if (!title || !draft.is_from(kFirstYearOfTitles)) {
    return;
  }
  const std::string wanted = bare(title->value);
  for (std::size_t i = 1; i < pages.size(); ++i) {
    const auto lines = title_overleaf(draft, static_cast<int>(i));
    if (lines.empty() || !has_banner(draft, pages[i])) {
      continue;
    }
    std::string text;
    for (const TextLine* line : lines) {
      text += (text.empty() ? "" : " ") + line->line->text;
    }
    if (wanted.find(bare(text)) == std::string::npos) {
      findings.add("/title",
                   "here the title is " + quoted(text) + "; expected " + quoted(title->value),
                   lines.front());
    }
  }
}

}  // namespace

const Rule kTitleDiffers{
    "title-differs",
    Severity::kWarning,
    "a page repeats the title in other words",
    "The title is printed again at the head of each page. Where one was changed and the other "
    "left, nobody knows which is meant. Copy the right one to all pages.",
    "URGENT ACTION\n"
    "VILLAGERS AT RISK OF FORCED EVICTION\n"
    "\fURGENT ACTION\n"
    "VILLAGERS EVICTED BY FORCE",
    "URGENT ACTION\n"
    "VILLAGERS AT RISK OF FORCED EVICTION\n"
    "\fURGENT ACTION\n"
    "VILLAGERS AT RISK OF FORCED EVICTION",
    find_other_titles,
};

}  // namespace uaparse
