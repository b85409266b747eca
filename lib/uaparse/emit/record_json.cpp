#include "uaparse/emit/record_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/record/values.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

// Ours are six deep. What writes a tree goes down into it, and a stack has an end.
constexpr int kMostDepth = 32;

// Never -0, never NaN: JSON has none, and a box that is none shows as zeros.
double rounded(double number, double steps) {
  return std::isfinite(number) ? std::round(number * steps) / steps + 0.0 : 0.0;
}

double points(double number) {
  return rounded(number, 100);
}

double confidence(double number) {
  return rounded(number, 1000);
}

Json json(std::string_view text) {
  return clean_text(text);
}
Json json(const std::string& text) {
  return clean_text(text);
}
Json json(bool claim) {
  return claim;
}
Json json(int number) {
  return number;
}
Json json(const Date& date) {
  return iso_8601(date);
}

template <class T>
Json json(const Sourced<T>& value) {
  return json(value.value);
}

// Defined below the overloads for what they may hold.
template <class T>
Json json(const std::optional<T>& value);
template <class T>
Json json(const std::vector<T>& list);

Json json(const OnBehalfOf& person) {
  return Json{{"name", json(person.name)}, {"position", json(person.position)}};
}

Json json(const Addressee& addressee) {
  return Json{{"position", json(addressee.position)},
              {"name", json(addressee.name)},
              {"on_behalf_of", json(addressee.on_behalf_of)},
              {"address", json(addressee.address)},
              {"fax", json(addressee.fax)},
              {"email", json(addressee.email)},
              {"phone", json(addressee.phone)},
              {"salutation", json(addressee.salutation)},
              {"web", json(addressee.web)},
              {"notes", json(addressee.notes)}};
}

Json json(const Subject& subject) {
  return Json{{"name", json(subject.name)},
              {"gender", json(name(subject.gender.value))},
              {"gender_text", json(subject.gender_text)},
              {"pronouns", json(subject.pronouns)},
              {"age", json(subject.age)},
              {"age_text", json(subject.age_text)}};
}

Json json(const Related& related) {
  return Json{{"ua_number", json(related.ua_number)},
              {"index", json(related.index)},
              {"issued", json(related.issued)},
              {"url", json(related.url)}};
}

Json json(const Place& place) {
  if (place.page <= 0 && place.line <= 0) {
    return nullptr;
  }
  return Json{{"page", place.page > 0 ? Json(place.page) : Json()},
              {"line", place.line > 0 ? Json(place.line) : Json()}};
}

Json json(const Diagnostic& diagnostic) {
  return Json{{"code", json(diagnostic.code)},
              {"severity", json(name(diagnostic.severity))},
              {"field", diagnostic.field.empty() ? Json() : json(diagnostic.field)},
              {"place", json(diagnostic.place)},
              {"message", json(diagnostic.message)}};
}

Json json(const Box& box) {
  return Json::array({points(box.x0), points(box.y0), points(box.x1), points(box.y1)});
}

Json json(const PageSize& size) {
  return Json::array({points(size.width_pt), points(size.height_pt)});
}

template <class T>
Json json(const std::optional<T>& value) {
  return value ? json(*value) : Json();
}

template <class T>
Json json(const std::vector<T>& list) {
  Json array = Json::array();
  for (const T& item : list) {
    array.push_back(json(item));
  }
  return array;
}

Json build_source(const RecordSource& source, const EmitOptions& options) {
  Json result{{"path", json(source.path)}};
  if (!source.path_base64.empty()) {
    result["path_base64"] = source.path_base64;
  }
  result["sha256"] = json(source.sha256);
  result["media_type"] = json(source.media_type);
  result["pages"] = source.page_sizes.size();
  if (is_shown_of_source("page_sizes", options)) {
    result["page_sizes"] = json(source.page_sizes);
  }
  return result;
}

Json build_evidence(const Record& record) {
  Json result = Json::object();
  for (const RecordValue& value : list_values(record)) {
    const Evidence& evidence = *value.evidence;
    // Not result[pointer]: an ordered map looks through all of its keys for that.
    result.get_ref<Json::object_t&>().push_back(
        {value.pointer, Json{{"page", evidence.page},
                             {"boxes", json(evidence.boxes)},
                             {"text", json(evidence.text)},
                             {"confidence", confidence(evidence.confidence)}}});
  }
  return result;
}

Json build_record(const Record& record, const EmitOptions& options) {
  Json result{
      {"schema_version", kSchemaVersion},
      {"generator",
       {{"version", json(record.generator.version)},
        {"knowledge", json(record.generator.knowledge)}}},
      {"source", build_source(record.source, options)},
      {"template",
       {{"id", json(record.layout.id)}, {"confidence", confidence(record.layout.confidence)}}},
      {"language", json(record.language)},
      {"kind", json(name(record.kind.value))},
      {"title", json(record.title)},
      {"ua_number", json(record.ua_number)},
      {"index", json(record.index)},
      {"index_key", json(record.index_key)},
      {"issued", json(record.issued)},
      {"country", json(record.country)},
      {"country_code", json(record.country_code)},
      {"deadline", json(record.deadline)},
      {"write_in", json(record.write_in)},
      {"own_language", json(record.own_language)},
      {"recipients", json(record.recipients)},
      {"copies", json(record.copies)},
      {"subjects", json(record.subjects)},
      {"related", json(record.related)},
      {"diagnostics", json(record.diagnostics)},
  };
  if (record.text) {
    result["text"] = json(*record.text);
  }
  if (is_shown("evidence", options)) {
    result["evidence"] = build_evidence(record);
  }
  return result;
}

Json build_view(Json record, const EmitOptions& options) {
  if (options.fields.empty()) {
    return record;
  }
  Json view = Json::object();
  for (auto& [key, value] : record.items()) {
    if (is_shown(key, options)) {
      view[key] = std::move(value);
    }
  }
  return view;
}

const Json* find_member(const Json& object, std::string_view key) {
  const auto found = object.find(key);
  return found != object.end() ? &*found : nullptr;
}

const Json* find_item(const Json& array, std::string_view position) {
  std::size_t i = 0;
  const auto read = std::from_chars(position.data(), position.data() + position.size(), i);
  return read.ec == std::errc() && i < array.size() ? &array[i] : nullptr;
}

Json build_error(const std::string& path, const Error& error) {
  Json source{{"path", clean_text(path)}};
  if (std::string bytes = path_base64(path); !bytes.empty()) {
    source["path_base64"] = std::move(bytes);
  }
  return Json{{"source", source},
              {"error", {{"code", code(error.kind)}, {"message", json(error.message)}}}};
}

}  // namespace

nlohmann::ordered_json build_json(const Diagnostic& diagnostic) {
  return json(diagnostic);
}

nlohmann::ordered_json build_json(const Outcome& outcome, const EmitOptions& options) {
  return outcome.record ? build_view(build_record(*outcome.record, options), options)
                        : build_error(outcome.path, outcome.record.error());
}

std::optional<nlohmann::ordered_json> read_json(std::string_view text) {
  bool is_deep = false;
  const auto keep = [&](int depth, Json::parse_event_t /*event*/, const Json& /*part*/) {
    is_deep = is_deep || depth > kMostDepth;
    return !is_deep;
  };
  Json tree = Json::parse(text, keep, false);
  return tree.is_object() && !is_deep ? std::optional(std::move(tree)) : std::nullopt;
}

bool is_shown(std::string_view key, const EmitOptions& options) {
  const std::vector<std::string>& fields = options.fields;
  return (options.with_evidence || key != "evidence") &&
         (fields.empty() || std::find(fields.begin(), fields.end(), key) != fields.end());
}

bool is_shown_of_source(std::string_view key, const EmitOptions& options) {
  return options.with_evidence || key != "page_sizes";
}

// Not json_pointer: nlohmann 3.11 says that an array contains the position "", and then throws.
const nlohmann::ordered_json& value_at(const nlohmann::ordered_json& tree,
                                       std::string_view pointer) {
  static const Json kNull;
  const Json* value = &tree;
  while (!pointer.empty() && value != nullptr) {
    pointer.remove_prefix(1);
    const std::string_view key = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(key.size());
    value = value->is_array() ? find_item(*value, key) : find_member(*value, key);
  }
  return value != nullptr ? *value : kNull;
}

const std::vector<std::string_view>& field_names() {
  static const std::vector<std::string_view> kNames{
      "schema_version", "generator", "source",      "template",     "language",   "kind",
      "title",          "ua_number", "index",       "index_key",    "issued",     "country",
      "country_code",   "deadline",  "write_in",    "own_language", "recipients", "copies",
      "subjects",       "related",   "diagnostics", "text",         "evidence"};
  return kNames;
}

}  // namespace uaparse
