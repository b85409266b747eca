#include "uaparse/segment/segmenter.h"

#include <algorithm>
#include <map>

namespace uaparse {

namespace {

// A heading is a short phrase: what follows the first bytes of a line cannot make it one, and
// hostile lines are long.
constexpr std::size_t kMaxHeadingBytes = 400;

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

// A banner that runs on into a title is told from a sentence that begins with the same words by its
// capitals ("URGENT ACTION PROTECT ...", "Urgent action needed ...").
bool is_in_capitals(std::string_view text) {
  return count_letters(text).small == 0;
}

bool is_heading(const TextLine& line, const LabelMatch& match) {
  if (match.label != Label::kBanner) {
    return true;
  }
  const bool alone = match.end >= line.folded.text.size();
  return alone || is_in_capitals(line.span(match.begin, match.end).text());
}

bool begins_small(std::string_view text) {
  std::size_t end = std::min<std::size_t>(1, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
    ++end;
  }
  return count_letters(text.substr(0, end)).small > 0;
}

// Whether line i goes on with the sentence of the line above it: it begins with a small letter, and
// that line is long, ends no sentence and stands as near to it as to the one before.
bool is_inside_sentence(const std::vector<TextLine>& lines, std::size_t i) {
  constexpr std::ptrdiff_t kLeastBlanks = 6;
  if (i == 0 || !begins_small(lines[i].line->text)) {
    return false;
  }
  const Line& line = *lines[i].line;
  const Line& above = *lines[i - 1].line;
  const bool is_prose = std::count(above.text.begin(), above.text.end(), ' ') >= kLeastBlanks &&
                        std::string_view(".:;!?").find(above.text.back()) == std::string_view::npos;
  const bool is_near = line.gap_above_pt < above.gap_above_pt + line.box.height() / 2;
  return is_prose && is_near && line.band == above.band && line.column == above.column;
}

// A heading in capitals shows that the same words further up, not in capitals, are text. A banner
// is printed either way.
void drop_mentions(const std::vector<TextLine>& lines, std::vector<Heading>& headings) {
  const auto is_loud = [&](const Heading& heading) {
    return is_in_capitals(lines[heading.line].span(0, heading.end).text());
  };
  std::map<Label, std::size_t> last_loud;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (headings[i].label != Label::kBanner && is_loud(headings[i])) {
      last_loud[headings[i].label] = i;
    }
  }
  std::vector<Heading> kept;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const auto last = last_loud.find(headings[i].label);
    if (last == last_loud.end() || i >= last->second || is_loud(headings[i])) {
      kept.push_back(headings[i]);
    }
  }
  headings = std::move(kept);
}

// A banner behind the header on its line: "UA: 50/12 ... Date: 28 February 2012 URGENT ACTION ...".
void add_banner_behind_header(const TextLine& line, std::size_t i, const Language& language,
                              std::vector<Heading>& headings) {
  if (headings.empty() || headings.back().line != i ||
      (headings.back().label != Label::kCaseNumber &&
       headings.back().label != Label::kFurtherInformation)) {
    return;
  }
  const auto banner = language.find(Label::kBanner, line.folded.text, headings.back().end);
  if (banner && is_in_capitals(line.span(banner->begin, banner->end).text())) {
    headings.push_back({Label::kBanner, i, banner->end});
  }
}

// The outcome as a whole sentence behind another: "Many thanks to all who sent appeals. No further
// action is requested." What goes on ("... by the police") is somebody else's.
void add_outcome_behind_sentence(const TextLine& line, std::size_t i, const Language& language,
                                 std::vector<Heading>& headings) {
  constexpr int kMostMentions = 4;
  const std::string_view text = line.folded.text;
  if (text.find(". ") == std::string_view::npos) {
    return;
  }
  auto match = language.find(Label::kOutcome, text);
  for (int n = 0; match && n < kMostMentions; ++n) {
    const std::string_view before = text.substr(0, match->begin);
    const std::string_view behind = text.substr(match->end);
    const bool is_sentence =
        (before.ends_with(". ") || before.ends_with("! ")) &&
        (behind.empty() || std::string_view(".;!").find(behind.front()) != std::string_view::npos);
    if (is_sentence && !begins_small(line.span(match->begin, match->end).text())) {
      headings.push_back({Label::kOutcome, i, match->end});
      return;
    }
    match = language.find(Label::kOutcome, text, match->end);
  }
}

std::vector<Heading> find_headings(const std::vector<TextLine>& lines, const Language& language) {
  std::vector<Heading> headings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view text =
        std::string_view(lines[i].folded.text).substr(0, kMaxHeadingBytes);
    for (const LabelMatch& match : language.match_headings(text)) {
      if (is_heading(lines[i], match) && !is_inside_sentence(lines, i)) {
        headings.push_back({match.label, i, match.end});
      }
    }
    add_banner_behind_header(lines[i], i, language, headings);
    add_outcome_behind_sentence(lines[i], i, language, headings);
  }
  drop_mentions(lines, headings);
  return headings;
}

bool has(const std::vector<Heading>& headings, Label label) {
  return std::any_of(headings.begin(), headings.end(),
                     [&](const Heading& heading) { return heading.label == label; });
}

// The weights of the labels found, each counted once; 0 when something that is needed is missing.
int score(const GenerationData& generation, const std::vector<Heading>& headings) {
  for (const std::vector<Label>& group : generation.needs) {
    if (std::none_of(group.begin(), group.end(),
                     [&](Label label) { return has(headings, label); })) {
      return 0;
    }
  }
  int sum = 0;
  for (const auto& [label, weight] : generation.cues) {
    sum += has(headings, label) ? weight : 0;
  }
  return sum;
}

struct Candidate {
  const GenerationData* generation = nullptr;
  const Language* language = nullptr;
  std::vector<Heading> headings;
  double confidence = 0;
};

// Half the weight of certainty is the least: below it a document only mentions Urgent Actions.
constexpr double kLeastConfidence = 0.5;

Candidate best_candidate(const std::vector<TextLine>& lines, const Knowledge& knowledge) {
  Candidate best;
  for (std::size_t i = 0; i < knowledge.language_count(); ++i) {
    const Language& language = knowledge.language(i);
    std::vector<Heading> headings = find_headings(lines, language);
    for (const GenerationData& generation : knowledge.generations()) {
      const double confidence = std::min(
          1.0, static_cast<double>(score(generation, headings)) / std::max(1, generation.certain));
      if (confidence > best.confidence) {
        best = {&generation, &language, headings, confidence};
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
        (rule->opens == SectionKind::kRecipients && comes_again_below_actions(heading)) ||
        (sections.back().heading && sections.back().heading->line == heading.line)) {
      continue;
    }
    sections.back().last = heading.line;
    sections.push_back({rule->opens, heading, heading.line, line_count});
  }
  return sections;
}

}  // namespace

Span TextLine::span(std::size_t begin, std::size_t end) const {
  return trimmed(Span{line, folded.original(begin), folded.original(end)});
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
  Candidate best = best_candidate(result.lines, knowledge);
  if (best.generation == nullptr || best.confidence < kLeastConfidence) {
    return std::nullopt;
  }
  result.generation = best.generation;
  result.language = best.language;
  result.confidence = best.confidence;
  result.headings = std::move(best.headings);
  result.sections = build_sections(*result.generation, result.headings, result.lines.size());
  return result;
}

}  // namespace uaparse
