#include "uaparse/emit/emit.h"

#include <optional>
#include <ostream>
#include <utility>

#include <nlohmann/json.hpp>

#include "uaparse/emit/csv_writer.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/emit/outcome_line.h"
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

// Its columns choose from all of the outcome.
EmitOptions options_of_tree(const EmitOptions& options) {
  return options.format == Format::kCsv ? EmitOptions() : options;
}

// What stands in the output for one outcome, the first or another one.
std::string formatted(const nlohmann::ordered_json& json, const EmitOptions& options,
                      bool is_first) {
  switch (options.format) {
    case Format::kCsv:
      return csv_rows(json, options);
    case Format::kYaml:
      return "---\n" + to_yaml(json);
    case Format::kNdjson:
      return to_json_line(json) + "\n";
    case Format::kJson:
      break;
  }
  if (options.as_array) {
    return (is_first ? "\n" : ",\n") + indented(to_json(json));
  }
  return to_json(json) + "\n";
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
  put(formatted(build_json(outcome, options_of_tree(options_)), options_, first_));
}

Result<void> Emitter::write_line(std::string_view line) {
  const EmitOptions options = options_of_tree(options_);
  if (options_.format == Format::kNdjson) {
    return shown_line(line, options).map([this](const std::string& shown) { put(shown + "\n"); });
  }
  std::optional<nlohmann::ordered_json> outcome = read_outcome(line);
  if (!outcome) {
    return fail(ErrorKind::kInvalid, "", "is no outcome in a line of JSON");
  }
  put(formatted(shown_outcome(*std::move(outcome), options), options_, first_));
  return {};
}

void Emitter::end() {
  if (is_array()) {
    out_ << (first_ ? "]\n" : "\n]\n");
  }
}

bool Emitter::is_array() const {
  return options_.format == Format::kJson && options_.as_array;
}

void Emitter::put(const std::string& text) {
  out_ << text;
  first_ = false;
}

}  // namespace uaparse
