#include "uaparse/emit/archive_source.h"

#include <utility>

#include "uaparse/emit/record_json.h"

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

void append_line(std::string& lines, const Json& text) {
  if (text.is_string()) {
    lines.append(lines.empty() ? "" : "\n").append(text.get_ref<const std::string&>());
  }
}

Json text_or_null(std::string text) {
  return text.empty() ? Json() : Json(std::move(text));
}

Json list_names(const Json& record) {
  std::string names;
  for (const char* list : {"/subjects", "/recipients", "/copies"}) {
    for (const Json& person : value_at(record, list)) {
      append_line(names, value_at(person, "/name"));
      append_line(names, value_at(person, "/on_behalf_of/name"));
    }
  }
  return text_or_null(std::move(names));
}

void join_notes_of(Json& addressee) {
  std::string lines;
  for (const Json& note : value_at(addressee, "/notes")) {
    append_line(lines, note);
  }
  if (addressee.is_object()) {
    addressee["notes"] = text_or_null(std::move(lines));
  }
}

void join_notes(Json& record) {
  for (const char* key : {"recipients", "copies"}) {
    const auto list = record.find(key);
    for (std::size_t i = 0; list != record.end() && list->is_array() && i < list->size(); ++i) {
      join_notes_of((*list)[i]);
    }
  }
}

}  // namespace

ArchiveSource::ArchiveSource(nlohmann::ordered_json outcome) : tree_(std::move(outcome)) {
  join_notes(tree_);
  tree_["names"] = list_names(tree_);
  tree_["min_confidence"] = nullptr;  // the last key: evidence points into the tree from now on
  Json least;
  for (const auto& [pointer, evidence] : value_at(tree_, "/evidence").items()) {
    const Json& confidence = value_at(evidence, "/confidence");
    if (least.is_null() || confidence < least) {
      least = confidence;
    }
    evidence_.emplace(pointer, &evidence);
  }
  tree_.at("min_confidence") = std::move(least);
}

const Json& ArchiveSource::value(std::string_view pointer) const {
  return value_at(tree_, pointer);
}

const Json& ArchiveSource::confidence(std::string_view pointer) const {
  return evidence(pointer, "/confidence");
}

const Json& ArchiveSource::page(std::string_view pointer) const {
  return evidence(pointer, "/page");
}

std::size_t ArchiveSource::size(std::string_view pointer) const {
  const Json& list = value(pointer);
  return list.is_array() ? list.size() : 0;
}

const Json& ArchiveSource::evidence(std::string_view pointer, std::string_view member) const {
  static const Json kNone;
  const auto found = evidence_.find(pointer);
  return found == evidence_.end() ? kNone : value_at(*found->second, member);
}

}  // namespace uaparse
