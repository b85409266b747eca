#include <algorithm>
#include <string>

#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// What an address comes to: without scheme, www, what follows a mark, and the last slash.
std::string bare(std::string_view address) {
  std::string text = folded(trimmed(address));
  for (const std::string_view prefix : {"mailto:", "https://", "http://", "tel:", "www."}) {
    if (text.starts_with(prefix)) {
      text.erase(0, prefix.size());
    }
  }
  text.erase(std::min(text.find('?'), text.size()));
  while (!text.empty() && std::string_view("/.,;:").find(text.back()) != std::string_view::npos) {
    text.pop_back();
  }
  return text;
}

bool is_email(std::string_view text) {
  return text.find('@') != std::string_view::npos && text.find(' ') == std::string_view::npos &&
         !text.starts_with('@') && text.find('/') == std::string_view::npos;
}

// Text that names no address ("read more", "@handle") leads wherever it likes.
bool is_address(std::string_view text) {
  static const Pattern kWeb("^(?:https?://|www\\.)[^ ]+$");
  return is_email(text) || kWeb.find(text);
}

// Who prints the host alone may lead to a page of it; an address of a service may be shortened by
// nobody.
bool agree(const std::string& text, const std::string& target) {
  const bool is_host = text.find('/') == std::string::npos && text.find('@') == std::string::npos;
  return text == target || (is_host && target.starts_with(text + "/"));
}

void find_other_targets(const Draft& draft, Findings& findings) {
  for (const Link& link : draft.context.document.links) {
    const std::string text = folded(trimmed(link.text));
    if (is_address(text) && !agree(bare(text), bare(link.target))) {
      findings.add_at(link.place,
                      "the link " + quoted(link.text) + " leads to " + quoted(link.target));
    }
  }
}

}  // namespace

const Rule kLinkTargetDiffers{
    "link-target-differs",
    Severity::kWarning,
    "the text of a link names another address than the link leads to",
    "Who reads the address on paper and who clicks arrive at different places. Often the text was "
    "changed and the link below it was left. Edit the link so that both agree.",
    "[www.belu-villagers.example](https://www.other.example/)",
    "[www.belu-villagers.example](https://www.belu-villagers.example/)",
    find_other_targets,
};

}  // namespace uaparse
