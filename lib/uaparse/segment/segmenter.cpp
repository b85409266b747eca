#include "uaparse/segment/segmenter.h"

#include <algorithm>
#include <map>

#include "uaparse/segment/generations.h"

namespace uaparse {

namespace {

struct Choice {
  LanguageReading* reading = nullptr;
  const GenerationScore* score = nullptr;
};

// The strongest of all; of equals the first.
Choice find_strongest(std::vector<LanguageReading>& readings) {
  Choice best;
  for (LanguageReading& reading : readings) {
    for (const GenerationScore& score : reading.scores) {
      if (score.strength > (best.score == nullptr ? 0 : best.score->strength)) {
        best = {&reading, &score};
      }
    }
  }
  return best;
}

const SectionRule* opening_rule(const GenerationData& generation, Label label,
                                SectionKind current) {
  for (const SectionRule& rule : generation.sections) {
    if (rule.label == label &&
        (rule.within.empty() ||
         std::find(rule.within.begin(), rule.within.end(), current) != rule.within.end())) {
      return &rule;
    }
  }
  return nullptr;
}

// For each label the line of the last actions above its last heading. The sentence that opens the
// addressees is quoted, or given as a reminder, above the actions when it comes again below them.
std::map<Label, std::size_t> find_actions_above(const std::vector<Heading>& headings) {
  std::map<Label, std::size_t> result;
  const Heading* actions = nullptr;
  for (const Heading& heading : headings) {
    actions = heading.label == Label::kWriteIn ? &heading : actions;
    if (actions != nullptr) {
      result[heading.label] = actions->line;
    }
  }
  return result;
}

std::vector<Section> build_sections(const GenerationData& generation,
                                    const std::vector<Heading>& headings, std::size_t line_count) {
  std::vector<Section> sections{{SectionKind::kHeader, std::nullopt, 0, line_count}};
  const std::map<Label, std::size_t> actions_above = find_actions_above(headings);
  const auto comes_again_below_actions = [&](const Heading& heading) {
    const auto actions = actions_above.find(heading.label);
    return actions != actions_above.end() && actions->second > heading.line;
  };
  for (const Heading& heading : headings) {
    const SectionRule* rule = opening_rule(generation, heading.label, sections.back().kind);
    if (rule == nullptr ||
        (rule->opens == SectionKind::kRecipients && comes_again_below_actions(heading))) {
      continue;
    }
    if (sections.back().heading && sections.back().heading->line == heading.line) {
      // "Please write in English or Russian to:" says how to write, but opens the addressees.
      if (rule->opens == SectionKind::kRecipients &&
          sections.back().kind == SectionKind::kActions) {
        sections.back() = {rule->opens, heading, heading.line, line_count};
      }
      continue;
    }
    sections.back().last = heading.line;
    sections.push_back({rule->opens, heading, heading.line, line_count});
  }
  return sections;
}

}  // namespace

std::vector<TextLine> body_lines(const std::vector<Line>& lines) {
  std::vector<TextLine> result;
  result.reserve(lines.size());
  for (const Line& line : lines) {
    if (line.role == LineRole::kBody && !line.text.empty()) {
      result.push_back({&line, fold(line.text)});
    }
  }
  return result;
}

const Section* Segmentation::find(SectionKind kind) const {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const Section& section) { return section.kind == kind; });
  return found == sections.end() ? nullptr : &*found;
}

const Heading* Segmentation::find_heading(Label label) const {
  const auto found = std::find_if(headings.begin(), headings.end(),
                                  [&](const Heading& heading) { return heading.label == label; });
  return found == headings.end() ? nullptr : &*found;
}

const Heading* Segmentation::heading_on(std::size_t line, Label label) const {
  auto found =
      std::lower_bound(headings.begin(), headings.end(), line,
                       [](const Heading& heading, std::size_t i) { return heading.line < i; });
  while (found != headings.end() && found->line == line && found->label != label) {
    ++found;
  }
  return found == headings.end() || found->line != line ? nullptr : &*found;
}

std::optional<Segmentation> segment(const std::vector<Line>& lines, const Knowledge& knowledge) {
  Segmentation result;
  result.lines = body_lines(lines);
  std::vector<LanguageReading> readings = weigh_generations(result.lines, knowledge);
  const Choice best = find_strongest(readings);
  if (best.score == nullptr || best.score->strength < kLeastStrength) {
    return std::nullopt;
  }
  result.generation = best.score->generation;
  result.language = best.reading->language;
  result.confidence = std::min(1.0, best.score->strength);
  result.headings = std::move(best.reading->headings);
  result.sections = build_sections(*result.generation, result.headings, result.lines.size());
  return result;
}

}  // namespace uaparse
