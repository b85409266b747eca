// Every generation weighed against the headings of a document, with what speaks for it and what is
// missing: `segment` takes the strongest, `uaparse explain` shows them all.
#pragma once

#include <cstddef>
#include <vector>

#include "uaparse/knowledge/knowledge.h"
#include "uaparse/segment/headings.h"

namespace uaparse {

// Half the weight of certainty is the least: below it a document only mentions Urgent Actions.
inline constexpr double kLeastStrength = 0.5;

struct FoundCue {
  std::size_t heading = 0;  // the first with the label, into LanguageReading::headings
  int weight = 0;
};

struct GenerationScore {
  const GenerationData* generation = nullptr;
  std::vector<FoundCue> cues;                      // in the order of the generation
  std::vector<const std::vector<Label>*> missing;  // groups of `needs` of which none is there
  bool is_of_its_years = false;                    // the year adds its own weight
  int sum = 0;                                     // of all weights found
  // The sum over that at which there is no doubt; 0 when something that is needed is missing. Above
  // 1 it still tells which of two generations a document looks more like.
  double strength = 0;
};

// A document read with the labels of one language.
struct LanguageReading {
  const Language* language = nullptr;
  std::vector<Heading> headings;
  int year = 0;                         // of the first date in the first lines; 0: none is there
  std::vector<GenerationScore> scores;  // of all generations, in the order of the knowledge
};

// One reading for each language, in the order of the knowledge.
std::vector<LanguageReading> weigh_generations(const std::vector<TextLine>& lines,
                                               const Knowledge& knowledge);

}  // namespace uaparse
