#include "uaparse/emit/json_writer.h"

namespace uaparse {

namespace {

// The library would throw at a byte that is not UTF-8; a replaced one costs less than a lost
// record.
std::string dump(const nlohmann::ordered_json& value, int indent) {
  return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace

std::string to_json(const nlohmann::ordered_json& value) {
  return dump(value, 2);
}

std::string to_json_line(const nlohmann::ordered_json& value) {
  return dump(value, -1);
}

}  // namespace uaparse
