#include "uaparse/extract/damaged_values.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/extract/context.h"
#include "uaparse/extract/damage.h"
#include "uaparse/extract/values/case_numbers.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

// What is sure together: the lines of an address; any other value for itself.
std::string unit_of(const std::string& pointer) {
  constexpr std::string_view kAddress = "/address/";
  const std::size_t lines = pointer.find(kAddress);
  return lines == std::string::npos ? pointer : pointer.substr(0, lines + kAddress.size() - 1);
}

enum class Wording { kOther, kProse, kSalutation, kPlaces, kName, kMail, kIndex };

Wording wording_of(std::string_view unit) {
  if (unit.find("/email/") != std::string_view::npos) {
    return Wording::kMail;
  }
  struct End {
    std::string_view end;
    Wording wording;
  };
  constexpr End kEnds[] = {{"/title", Wording::kProse},           {"/position", Wording::kProse},
                           {"/salutation", Wording::kSalutation}, {"/country", Wording::kPlaces},
                           {"/address", Wording::kPlaces},        {"/name", Wording::kName},
                           {"/index", Wording::kIndex},           {"/index_key", Wording::kIndex}};
  for (const End& kind : kEnds) {
    if (unit.ends_with(kind.end)) {
      return kind.wording;
    }
  }
  return Wording::kOther;
}

bool opens_salutation(const Language& language, std::string_view text) {
  const std::string words = folded(text);
  return language.has(Words::kSalutationOpeners, words.substr(0, words.find(' ')));
}

bool is_of_unknown_area(const Knowledge& knowledge, std::string_view text) {
  const auto index = find_index(folded(text));
  return index && knowledge.index_area(index->area) == nullptr;
}

bool has_sign(const Context& context, const Damage& damage, Wording wording,
              std::string_view text) {
  switch (wording) {
    case Wording::kProse:
      return damage.is_in_prose(text);
    case Wording::kSalutation:
      return damage.is_in_prose(text) || !opens_salutation(context.language(), text);
    case Wording::kPlaces:
      return damage.is_in(text);
    case Wording::kName:
      return damage.is_in_name(text);
    case Wording::kMail:
      return damage.is_in_mail(text);
    case Wording::kIndex:
      return is_of_unknown_area(context.knowledge, text);
    case Wording::kOther:
      break;
  }
  return false;
}

// How much of what happens to a letter shows nowhere: names are spelt as they like, while in prose
// a slip makes no word, so that only a word that was dropped shows nowhere. Of a form, all shows.
// Chosen on test/corpus, as the numbers of limit_of are (`./dev eval --degraded`).
double unseen_share(Wording wording) {
  switch (wording) {
    case Wording::kPlaces:
      return 1;
    case Wording::kName:
      return 0.8;
    case Wording::kProse:
    case Wording::kSalutation:
      return 0.35;
    case Wording::kMail:
    case Wording::kIndex:
    case Wording::kOther:
      break;
  }
  return 0;
}

// What is known of one unit.
struct Suffering {
  double unseen = 0;  // letters that may have suffered without a sign
  bool has_sign = false;
};

double limit_of(const Suffering& suffering, double share) {
  constexpr double kLettersOfAWord = 0.19;  // of the share of words with signs
  constexpr double kLeastWithoutSign = 0.3;
  return suffering.has_sign
             ? confidence::kDamaged
             : std::max(std::pow(1 - kLettersOfAWord * share, suffering.unseen), kLeastWithoutSign);
}

std::map<std::string, Suffering> judge(const Context& context, const Damage& damage,
                                       const std::vector<RecordValue>& values) {
  constexpr double kLettersOfALine = 6;  // a line is lost as easily as a word
  std::map<std::string, Suffering> units;
  for (const RecordValue& value : values) {
    const std::string unit = unit_of(value.pointer);
    const Wording wording = wording_of(unit);
    const std::string& text = value.evidence->text;
    const auto [found, is_first] = units.try_emplace(unit);
    Suffering& suffering = found->second;
    suffering.has_sign = suffering.has_sign || has_sign(context, damage, wording, text);
    suffering.unseen +=
        unseen_share(wording) * static_cast<double>(text.size()) + (is_first ? 0 : kLettersOfALine);
  }
  return units;
}

}  // namespace

void limit_confidence(const Context& context, Record& record) {
  const Damage damage(context.segmentation);
  if (!damage.is_certain()) {
    return;
  }
  const std::vector<RecordValue> values = list_values(record);
  const std::map<std::string, Suffering> units = judge(context, damage, values);
  for (const RecordValue& value : values) {
    double& confidence = evidence_of(record, value).confidence;
    confidence = std::min(confidence, limit_of(units.at(unit_of(value.pointer)), damage.share()));
  }
}

}  // namespace uaparse
