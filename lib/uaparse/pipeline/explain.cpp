#include "uaparse/pipeline/explain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <tuple>
#include <utility>

#include "uaparse/check/check.h"
#include "uaparse/extract/record_builder.h"
#include "uaparse/knowledge/knowledge.h"
#include "uaparse/layout/reading_order.h"
#include "uaparse/pipeline/explain_fields.h"
#include "uaparse/reader/reader.h"
#include "uaparse/segment/generations.h"
#include "uaparse/segment/segmenter.h"

namespace uaparse {

namespace {

std::string name_of(Label label) {
  return std::string(kLabelNames[static_cast<std::size_t>(label)]);
}

std::string_view name_of(LineRole role) {
  constexpr std::array<std::string_view, 4> kRoles = {"body", "running head", "page number",
                                                      "link residue"};
  return kRoles[static_cast<std::size_t>(role)];
}

ExplainedCue explain_cue(const FoundCue& cue, const LanguageReading& reading,
                         const std::vector<TextLine>& lines) {
  const Heading& heading = reading.headings[cue.heading];
  const TextLine& line = lines[heading.line];
  const Span span = heading.lines == 1 ? line.span(0, heading.end) : trimmed(whole(*line.line));
  return {name_of(heading.label), cue.weight, place_of(*line.line), std::string(span.text())};
}

ExplainedGeneration explain_generation(const GenerationScore& score, const LanguageReading& reading,
                                       const std::vector<TextLine>& lines) {
  ExplainedGeneration result;
  result.id = score.generation->id;
  result.language = reading.language->tag();
  for (const FoundCue& cue : score.cues) {
    result.cues.push_back(explain_cue(cue, reading, lines));
  }
  result.year_cue = score.is_of_its_years ? score.generation->year_cue : 0;
  result.sum = score.sum;
  result.certain = score.generation->certain;
  result.least = static_cast<int>(std::ceil(kLeastStrength * score.generation->certain));
  for (const std::vector<Label>* group : score.missing) {
    result.missing.emplace_back();
    for (const Label label : *group) {
      result.missing.back().push_back(name_of(label));
    }
  }
  result.confidence = std::clamp(score.strength, 0.0, 1.0);
  return result;
}

// A generation with its reading, as they are ranked.
struct Ranked {
  const GenerationScore* score = nullptr;
  const LanguageReading* reading = nullptr;
};

// As `segment` chooses; those it cannot choose by how near they come. Equals keep their order.
std::vector<Ranked> rank(const std::vector<LanguageReading>& readings) {
  std::vector<Ranked> ranked;
  for (const LanguageReading& reading : readings) {
    for (const GenerationScore& score : reading.scores) {
      ranked.push_back({&score, &reading});
    }
  }
  const auto key = [](const Ranked& entry) {
    const double share =
        static_cast<double>(entry.score->sum) / std::max(1, entry.score->generation->certain);
    return std::tuple(-entry.score->strength, entry.score->missing.size(), -share);
  };
  std::stable_sort(ranked.begin(), ranked.end(),
                   [&](const Ranked& a, const Ranked& b) { return key(a) < key(b); });
  return ranked;
}

const Section* section_of(const Segmentation& segmentation, std::size_t line) {
  const auto found = std::find_if(
      segmentation.sections.begin(), segmentation.sections.end(),
      [&](const Section& section) { return section.first <= line && line < section.last; });
  return found == segmentation.sections.end() ? nullptr : &*found;
}

ExplainedLine explain_line(const Line& line) {
  ExplainedLine result;
  result.place = place_of(line);
  result.role = name_of(line.role);
  result.text = line.text;
  return result;
}

// `body` are those of `lines` that values may be read from, in their order.
std::vector<ExplainedLine> explain_lines(const std::vector<Line>& lines,
                                         const std::vector<TextLine>& body,
                                         const std::vector<Heading>& headings,
                                         const Segmentation* segmentation) {
  std::vector<ExplainedLine> result;
  std::size_t next = 0;
  for (const Line& line : lines) {
    result.push_back(explain_line(line));
    if (next >= body.size() || body[next].line != &line) {
      continue;
    }
    for (const Heading& heading : headings) {
      if (heading.line == next) {
        result.back().labels.push_back(name_of(heading.label));
      }
    }
    const Section* section = segmentation == nullptr ? nullptr : section_of(*segmentation, next);
    if (section != nullptr) {
      result.back().section = kSectionNames[static_cast<std::size_t>(section->kind)];
    }
    ++next;
  }
  return result;
}

}  // namespace

Explanation explain_document(const Document& document, const Knowledge& knowledge) {
  Explanation result;
  result.path = document.source.path;
  result.media_type = document.source.media_type;
  const std::vector<Line> lines = build_lines(document);
  const std::vector<TextLine> body = body_lines(lines);
  const std::vector<LanguageReading> readings = weigh_generations(body, knowledge);
  const std::vector<Ranked> ranked = rank(readings);
  for (const Ranked& entry : ranked) {
    result.generations.push_back(explain_generation(*entry.score, *entry.reading, body));
  }
  const std::optional<Segmentation> segmentation = segment(lines, knowledge);
  result.is_recognized = segmentation.has_value();
  const std::vector<Heading> none;
  result.year = ranked.empty() ? 0 : ranked.front().reading->year;
  result.lines =
      explain_lines(lines, body, ranked.empty() ? none : ranked.front().reading->headings,
                    segmentation ? &*segmentation : nullptr);
  if (segmentation) {
    Trail trail;
    Record record = build_record(document, *segmentation, knowledge, &trail);
    check_record(document, *segmentation, knowledge, {}, record);
    result.fields = explain_fields(*segmentation, record, trail);
  }
  return result;
}

Result<Explanation> explain_file(const std::string& path) {
  return load_file(path)
      .and_then([](const Input& input) { return read_document(input, {}); })
      .map([](const Document& document) {
        return explain_document(document, compiled_knowledge());
      });
}

}  // namespace uaparse
