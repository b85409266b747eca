#include "uaparse/emit/explanation_json.h"

#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

Json json(const std::string& text) {
  return clean_text(text);
}

Json json(const Place& place) {
  if (place.page <= 0 && place.line <= 0) {
    return nullptr;
  }
  return Json{{"page", place.page > 0 ? Json(place.page) : Json()},
              {"line", place.line > 0 ? Json(place.line) : Json()}};
}

// Defined below the overloads for what they may hold.
template <class T>
Json json(const std::vector<T>& list);

Json confidence(double number) {
  return std::round(number * 1000) / 1000;
}

Json json(const ExplainedCue& cue) {
  return Json{{"label", json(cue.label)},
              {"weight", cue.weight},
              {"place", json(cue.place)},
              {"text", json(cue.text)}};
}

Json json(const PassedOver& candidate) {
  return Json{{"text", json(candidate.text)},
              {"place", json(candidate.place)},
              {"reason", json(candidate.reason)}};
}

Json json(const ExplainedGeneration& generation) {
  return Json{{"id", json(generation.id)},
              {"language", json(generation.language)},
              {"confidence", confidence(generation.confidence)},
              {"sum", generation.sum},
              {"certain", generation.certain},
              {"least", generation.least},
              {"year_cue", generation.year_cue},
              {"cues", json(generation.cues)},
              {"missing", json(generation.missing)}};
}

Json json(const ExplainedField& field) {
  return Json{{"pointer", json(field.pointer)},
              {"value", field.value ? json(*field.value) : Json()},
              {"place", json(field.place)},
              {"text", field.value ? json(field.text) : Json()},
              {"confidence", field.value ? confidence(field.confidence) : Json()},
              {"reason", json(field.reason)},
              {"passed_over", json(field.passed_over)},
              {"remarks", json(field.remarks)}};
}

Json json(const ExplainedLine& line) {
  return Json{{"place", json(line.place)},
              {"role", json(line.role)},
              {"section", line.section.empty() ? Json() : json(line.section)},
              {"labels", json(line.labels)},
              {"text", json(line.text)}};
}

template <class T>
Json json(const std::vector<T>& list) {
  Json array = Json::array();
  for (const T& item : list) {
    array.push_back(json(item));
  }
  return array;
}

}  // namespace

std::string explanation_json(const Explanation& explanation) {
  return to_json(Json{{"path", json(explanation.path)},
                      {"media_type", json(explanation.media_type)},
                      {"is_recognized", explanation.is_recognized},
                      {"year", explanation.year > 0 ? Json(explanation.year) : Json()},
                      {"generations", json(explanation.generations)},
                      {"fields", json(explanation.fields)},
                      {"lines", json(explanation.lines)}});
}

}  // namespace uaparse
