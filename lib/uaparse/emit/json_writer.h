// JSON as text. Strict: UTF-8, no NaN, no comments; non-ASCII letters are written as they are.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace uaparse {

// On lines of their own, indented by two blanks, without a line feed at the end.
std::string to_json(const nlohmann::ordered_json& value);

// In one line, for NDJSON, without a line feed at the end.
std::string to_json_line(const nlohmann::ordered_json& value);

}  // namespace uaparse
