#include "uaparse/check/rule_list.h"

namespace uaparse {

namespace {

// What was meant for the beginning of an address, up to the next blank.
const Pattern& meant_as_url() {
  static const Pattern kPattern(
      "(?:^|[ (<\\[\"'])(h?t{1,3}p{1,3}s?[:;.]{0,2}/[^ ]*|https?:[^ ]+|w{3}[.,][^ ]+|w{2}\\.[^ ]+|"
      "w{4}\\.[^ ]+)");
  return kPattern;
}

bool is_sound(std::string_view url) {
  static const Pattern kUrl(
      "^(?:https?://"
      "|www\\d?\\.)(?:[a-z0-9_-]|[^\\x00-\\x7f])+(?:\\.(?:[a-z0-9_-]|[^\\x00-\\x7f])+)*"
      "\\.?(?::\\d+)?(?:[/?#][^ ]*)?$");
  return kUrl.find(url).has_value();
}

std::string_view without_marks(std::string_view url) {
  while (!url.empty() &&
         std::string_view(").,;:>]\"'").find(url.back()) != std::string_view::npos) {
    url.remove_suffix(1);
  }
  return url;
}

// Most lines hold nothing of the kind, and most documents no such line: the pattern is not
// compiled.
bool may_hold_url(std::string_view text) {
  return text.find("tp") != std::string_view::npos || text.find("ww") != std::string_view::npos;
}

void check_line(const TextLine& line, Findings& findings) {
  const std::string_view text = line.folded.text;
  if (!may_hold_url(text)) {
    return;
  }
  for (auto match = meant_as_url().find(text); match;
       match = meant_as_url().find(text, match->end)) {
    const auto [begin, end] = match->groups[1];
    const std::string_view url = without_marks(text.substr(begin, end - begin));
    // At the end of a line the rest of it may stand on the next.
    const bool is_cut = end == text.size() && url.ends_with('/');
    if (!is_cut && !is_sound(url)) {
      findings.add("",
                   quoted(line.span(begin, begin + url.size()).text()) +
                       " is no web address; expected https://host/path",
                   &line);
    }
  }
}

void find_malformed_urls(const Draft& draft, Findings& findings) {
  if (!draft.is_from(kFirstYearOfTitles)) {
    return;
  }
  for (const TextLine& line : draft.context.segmentation.lines) {
    check_line(line, findings);
  }
}

}  // namespace

const Rule kUrlMalformed{
    "url-malformed",
    Severity::kWarning,
    "a web address cannot be one",
    "Nobody can follow a link whose beginning is misspelt or whose host has a gap. Expected is "
    "https://host/path or www.host/path, without blanks.",
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "Kathmandu\n"
    "Nepal\n"
    "Website: https//justice.example/contact\n"
    "Salutation: Dear Minister",
    "Minister of Justice\n"
    "Mr Anton Zorin\n"
    "Kathmandu\n"
    "Nepal\n"
    "Website: https://justice.example/contact\n"
    "Salutation: Dear Minister",
    find_malformed_urls,
};

}  // namespace uaparse
