#include "uaparse/check/misspelt_labels.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "uaparse/base/nearest_name.h"

namespace uaparse {

namespace {

bool is_on_form(const Segmentation& segmentation) {
  return segmentation.find_heading(Label::kFormTitle) != nullptr ||
         segmentation.find_heading(Label::kFormHeader) != nullptr;
}

// What stands before the colon, in capitals; nothing when it is no label.
std::optional<std::string_view> printed_label(const TextLine& line) {
  const std::string& folded_text = line.folded.text;
  const std::size_t end = std::min(folded_text.find(':'), folded_text.size());
  const LetterCount letters = count_letters(line.span(0, end).text());
  if (letters.small > 0 || letters.capitals < 2) {
    return std::nullopt;
  }
  return trimmed(std::string_view(folded_text).substr(0, end));
}

// Labels of the form begin like the banner, which alone makes none of them known.
bool is_known(const Language& language, const TextLine& line) {
  const std::vector<LabelMatch> matches = language.match_headings(line.folded.text);
  return std::any_of(matches.begin(), matches.end(),
                     [](const LabelMatch& match) { return match.label != Label::kBanner; });
}

Label label_of(Part part) {
  switch (part) {
    case Part::kTitle:
      return Label::kFormTitle;
    case Part::kDeadline:
      return Label::kActUntil;
    default:
      return Label::kContactDetails;
  }
}

}  // namespace

std::vector<MisspeltLabel> misspelt_labels(const Draft& draft) {
  std::vector<MisspeltLabel> result;
  const Segmentation& segmentation = draft.context.segmentation;
  if (!is_on_form(segmentation)) {
    return result;
  }
  const std::vector<std::string>& phrases = draft.context.language().phrases(Words::kFormLabels);
  const std::vector<std::string_view> known(phrases.begin(), phrases.end());
  for (std::size_t i = 0; i < segmentation.lines.size(); ++i) {
    const TextLine& line = segmentation.lines[i];
    const auto label = printed_label(line);
    if (!label || is_known(draft.context.language(), line)) {
      continue;
    }
    if (const auto meant = nearest_name(*label, known)) {
      result.push_back({&line, std::string(*meant)});
    }
  }
  return result;
}

bool is_misspelt(const Draft& draft, Part part) {
  if (part == Part::kSubjects) {
    return false;
  }
  const Label wanted = label_of(part);
  const std::vector<MisspeltLabel> labels = misspelt_labels(draft);
  return std::any_of(labels.begin(), labels.end(), [&](const MisspeltLabel& label) {
    const auto matches = draft.context.language().match_headings(label.meant + " :");
    return std::any_of(matches.begin(), matches.end(),
                       [&](const LabelMatch& match) { return match.label == wanted; });
  });
}

}  // namespace uaparse
