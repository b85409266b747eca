#include "uaparse/knowledge/file_reader.h"

#include <charconv>

#include "uaparse/base/nearest_name.h"

namespace uaparse {

namespace {

std::optional<int> whole_number(const std::string& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                  : std::nullopt;
}

}  // namespace

void FileReader::complain(const YAML::Mark& mark, const std::string& message) {
  // What an empty file holds has no place.
  const int line = std::max(mark.line, 0) + 1;
  const int column = std::max(mark.column, 0) + 1;
  Diagnostic problem;
  problem.code = "knowledge-invalid";
  problem.severity = Severity::kError;
  problem.place.line = line;
  problem.message =
      file_.name + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + message;
  problems_.push_back(problem);
}

void FileReader::require(const YAML::Node& map, std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    if (map.IsMap() && !map[key]) {
      complain(map.Mark(), "key '" + std::string(key) + "' is missing");
    }
  }
}

std::string FileReader::text(const YAML::Node& node) {
  if (!node.IsScalar()) {
    complain(node.Mark(), "expected text");
    return {};
  }
  return node.Scalar();
}

int FileReader::number(const YAML::Node& node) {
  const std::optional<int> value = node.IsScalar() ? whole_number(node.Scalar()) : std::nullopt;
  if (!value) {
    complain(node.Mark(), "expected a whole number");
  }
  return value.value_or(0);
}

std::vector<YAML::Node> FileReader::list(const YAML::Node& node) {
  if (!node.IsSequence()) {
    complain(node.Mark(), "expected a list");
    return {};
  }
  return {node.begin(), node.end()};
}

void FileReader::complain_of_unknown(const std::string& name,
                                     const std::vector<std::string_view>& known,
                                     const YAML::Mark& mark) {
  const std::optional<std::string_view> nearest = nearest_name(name, known);
  complain(mark, "unknown name '" + name + "'" +
                     (nearest ? "; did you mean '" + std::string(*nearest) + "'?" : std::string()));
}

}  // namespace uaparse
