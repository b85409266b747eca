// Why a record is what it is, or why there is none: pure data for people who doubt a value.
//
//   generations   every one weighed, the strongest first, with what was found and what is missing
//   lines         every line with the section it is in
//   fields        every value with its place and its reason, and what was passed over for it
//
// Names are those of the knowledge files (`appeals_before`, `recipients`) and of the record.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uaparse/base/diagnostic.h"

namespace uaparse {

// A label that was found, and what it counts for a generation.
struct ExplainedCue {
  std::string label;
  int weight = 0;
  Place place;
  std::string text;  // as printed
};

struct ExplainedGeneration {
  std::string id;
  std::string language;            // of the labels it was weighed with
  std::vector<ExplainedCue> cues;  // that were found
  int year_cue = 0;                // added for a date of its years
  int sum = 0;                     // of all weights found
  int certain = 0;                 // the sum at which there is no doubt
  int least = 0;                   // the sum below which a document only mentions Urgent Actions
  // Groups of labels of which it needs one, and none was found: whatever the sum, it is not chosen.
  std::vector<std::vector<std::string>> missing;
  double confidence = 0;  // 0 when something is missing
};

struct ExplainedLine {
  Place place;
  std::string role;                 // `body`, or what the line was set aside as: `running head`
  std::string section;              // empty for a line set aside, and in a refused document
  std::vector<std::string> labels;  // of the headings on it
  std::string text;
};

// What could have been the value, or a part of it, and is not.
struct PassedOver {
  std::string text;  // as printed
  Place place;
  std::string reason;
};

struct ExplainedField {
  std::string pointer;  // JSON Pointer into the record
  // Nothing where the record has null or an empty list; the reason then says why.
  std::optional<std::string> value;
  Place place;
  std::string text;       // as printed
  double confidence = 0;  // 0 where there is no value
  std::string reason;
  std::vector<PassedOver> passed_over;
  std::vector<std::string> remarks;  // what the diagnostics say about it
};

struct Explanation {
  std::string path;
  std::string media_type;
  // Whether it is an Urgent Action: then the first generation is the one that it is read by.
  bool is_recognized = false;
  int year = 0;  // of the first date in the first lines, which generations count; 0: none
  std::vector<ExplainedGeneration> generations;
  std::vector<ExplainedField> fields;  // none for a refused document
  std::vector<ExplainedLine> lines;
};

}  // namespace uaparse
