#include "uaparse/segment/generations.h"

#include <algorithm>
#include <charconv>

namespace uaparse {

namespace {

// The year of the first date in the first lines, to tell layouts that went over into each other; 0
// when there is none.
int find_year(const std::vector<TextLine>& lines, const Language& language) {
  constexpr std::size_t kMostLines = 25;
  constexpr std::size_t kYearDigits = 4;
  const auto& parts = language.date_groups().parts;
  for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i) {
    const std::string_view text = lines[i].folded.text;
    const auto match = language.dates().find(text);
    for (std::size_t group = 0; match && group < parts.size(); ++group) {
      const bool is_year = parts[group] == DatePart::kYear || parts[group] == DatePart::kAnyYear;
      const std::string_view digits = is_year ? match->group(text, group + 1) : std::string_view();
      if (digits.size() == kYearDigits) {
        int year = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), year);
        return year;
      }
    }
  }
  return 0;
}

// Each label counts once, however often it is found.
void add_cues(const std::vector<Heading>& headings, GenerationScore& score) {
  for (const auto& [label, weight] : score.generation->cues) {
    const auto found =
        std::find_if(headings.begin(), headings.end(),
                     [label = label](const Heading& heading) { return heading.label == label; });
    if (found != headings.end()) {
      score.cues.push_back({static_cast<std::size_t>(found - headings.begin()), weight});
      score.sum += weight;
    }
  }
}

void add_missing(const std::vector<Heading>& headings, GenerationScore& score) {
  for (const std::vector<Label>& group : score.generation->needs) {
    const bool is_met = std::any_of(headings.begin(), headings.end(), [&](const Heading& heading) {
      return std::find(group.begin(), group.end(), heading.label) != group.end();
    });
    if (!is_met) {
      score.missing.push_back(&group);
    }
  }
}

GenerationScore weigh(const GenerationData& generation, const LanguageReading& reading) {
  GenerationScore score;
  score.generation = &generation;
  add_cues(reading.headings, score);
  add_missing(reading.headings, score);
  score.is_of_its_years =
      reading.year >= generation.first_year && reading.year <= generation.last_year;
  score.sum += score.is_of_its_years ? generation.year_cue : 0;
  if (score.missing.empty()) {
    score.strength = static_cast<double>(score.sum) / std::max(1, generation.certain);
  }
  return score;
}

}  // namespace

std::vector<LanguageReading> weigh_generations(const std::vector<TextLine>& lines,
                                               const Knowledge& knowledge) {
  std::vector<LanguageReading> readings;
  for (std::size_t i = 0; i < knowledge.language_count(); ++i) {
    LanguageReading reading;
    reading.language = &knowledge.language(i);
    reading.headings = find_headings(lines, *reading.language, knowledge);
    reading.year = find_year(lines, *reading.language);
    for (const GenerationData& generation : knowledge.generations()) {
      reading.scores.push_back(weigh(generation, reading));
    }
    readings.push_back(std::move(reading));
  }
  return readings;
}

}  // namespace uaparse
