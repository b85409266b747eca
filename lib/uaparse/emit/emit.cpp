#include "uaparse/emit/emit.h"

#include <ostream>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/emit/csv_writer.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/emit/record_json.h"
#include "uaparse/emit/yaml_writer.h"

namespace uaparse {

namespace {

// Strings hold no bare line feed in JSON, so every one of them ends a line of the layout.
std::string indented(const std::string& json) {
  std::string result = "  ";
  for (const char c : json) {
    result += c;
    if (c == '\n') {
      result += "  ";
    }
  }
  return result;
}

}  // namespace

Emitter::Emitter(std::ostream& out, EmitOptions options)
    : out_(out), options_(std::move(options)) {}

void Emitter::begin() {
  if (options_.format == Format::kCsv) {
    out_ << csv_header(options_);
  }
  if (is_array()) {
    out_ << "[";
  }
}

void Emitter::write(const Outcome& outcome) {
  out_ << text(outcome);
  first_ = false;
}

void Emitter::end() {
  if (is_array()) {
    out_ << (first_ ? "]\n" : "\n]\n");
  }
}

bool Emitter::is_array() const {
  return options_.format == Format::kJson && options_.as_array;
}

std::string Emitter::text(const Outcome& outcome) const {
  if (options_.format == Format::kCsv) {
    return csv_rows(outcome, options_);
  }
  const nlohmann::ordered_json json = build_json(outcome, options_);
  switch (options_.format) {
    case Format::kYaml:
      return "---\n" + to_yaml(json);
    case Format::kNdjson:
      return to_json_line(json) + "\n";
    case Format::kJson:
    case Format::kCsv:
      break;
  }
  if (options_.as_array) {
    return (first_ ? "\n" : ",\n") + indented(to_json(json));
  }
  return to_json(json) + "\n";
}

}  // namespace uaparse
