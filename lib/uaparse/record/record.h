// The product: the record of one Urgent Action.
//
// The meaning of every key is described in schemas/record.schema.json, which is the contract; the
// members here stand in the order and under the names of that schema. A missing value is an empty
// Field, a missing list an empty vector: nothing is ever invented.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/date.h"
#include "uaparse/base/diagnostic.h"
#include "uaparse/record/evidence.h"

namespace uaparse {

inline constexpr int kSchemaVersion = 1;

enum class Kind { kUrgentAction, kUpdate, kStopAction };
// Unknown first: it is what a Gender is that nobody has set.
enum class Gender { kUnknown, kMale, kFemale, kMixed, kNonBinary };

std::string_view name(Kind kind);      // `urgent-action`
std::string_view name(Gender gender);  // `non-binary`
std::string_view name(Severity severity);

struct PageSize {
  double width_pt = 0;
  double height_pt = 0;
};

struct RecordSource {
  std::string path;
  std::string path_base64;  // empty unless the path is not clean UTF-8
  std::string sha256;
  std::string media_type;
  std::vector<PageSize> page_sizes;  // as many as there are pages
};

struct Generator {
  std::string version;
  std::string knowledge;  // first 12 hex digits of the SHA-256 of the knowledge in use
};

struct Template {
  std::string id;  // generation, `ua-2009`
  double confidence = 0;
};

// Who an appeal is for, where the addressee only forwards it ("... CARE OF:").
struct OnBehalfOf {
  Field<std::string> name;
  Field<std::string> position;
};

struct Addressee {
  Field<std::string> position;
  Field<std::string> name;
  std::optional<OnBehalfOf> on_behalf_of;
  std::vector<Sourced<std::string>> address;
  std::vector<Sourced<std::string>> fax;
  std::vector<Sourced<std::string>> email;
  std::vector<Sourced<std::string>> phone;
  Field<std::string> salutation;
  std::vector<Sourced<std::string>> web;
  std::vector<Sourced<std::string>> notes;
};

struct Subject {
  Sourced<std::string> name;
  Sourced<Gender> gender{Gender::kUnknown, {}};  // no evidence when it is only unknown
  Field<std::string> gender_text;
  Field<std::string> pronouns;
  Field<int> age;
  Field<std::string> age_text;
};

// An earlier document of the case.
struct Related {
  Field<std::string> ua_number;
  Field<std::string> index;
  Field<Date> issued;
  Field<std::string> url;
};

struct Record {
  Generator generator;
  RecordSource source;
  Template layout;  // key `template`, a word C++ keeps for itself
  Field<std::string> language;
  Sourced<Kind> kind{Kind::kUrgentAction, {}};
  Field<std::string> title;
  Field<std::string> ua_number;
  Field<std::string> index;
  Field<std::string> index_key;
  Field<Date> issued;
  Field<std::string> country;
  Field<std::string> country_code;
  Field<Date> deadline;
  std::vector<Sourced<std::string>> write_in;
  Field<bool> own_language;
  std::vector<Addressee> recipients;
  std::vector<Addressee> copies;
  std::vector<Subject> subjects;
  std::vector<Related> related;
  DiagnosticList diagnostics;
  std::optional<std::string> text;  // reading order, furniture left out; only when asked for
};

}  // namespace uaparse
