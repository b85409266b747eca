#include "uaparse/emit/yaml_writer.h"

#include <algorithm>
#include <array>

#include <yaml-cpp/yaml.h>

namespace uaparse {

namespace {

using Json = nlohmann::ordered_json;

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_inner_ascii(char c) {
  constexpr std::string_view kPunctuation = " .,-'/()_";
  return is_ascii_letter(c) || (c >= '0' && c <= '9') ||
         kPunctuation.find(c) != std::string_view::npos;
}

// The bytes of the letter at the head of `text`, if it is a Latin, Greek or Cyrillic one (U+00C0 to
// U+053F) or a quote or dash of running text (U+2013 to U+201D); else 0. Letters of other scripts
// are as safe, but look better in quotes when the text runs the other way.
std::size_t inner_letter_length(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto is_trail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  if (byte(0) >= 0xC3 && byte(0) <= 0xD4 && is_trail(1)) {
    return 2;
  }
  const bool is_mark = byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x93 && byte(2) <= 0x9D;
  return is_mark ? 3 : 0;
}

// The words of YAML 1.1 and 1.2 that are no strings, and those of other languages built on them.
bool is_reserved_word(std::string_view text) {
  constexpr std::array<std::string_view, 14> kWords{"y",   "n",    "yes",   "no",      "on",
                                                    "off", "true", "false", "null",    "none",
                                                    "nil", "nan",  "inf",   "infinity"};
  const auto same_letter = [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  };
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(), same_letter);
  });
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

// C1 controls with U+0085, the line separators, and the byte order mark.
bool holds_wide_control(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    const auto second = static_cast<unsigned char>(text[i + 1]);
    if (first == 0xC2 && second < 0xA0) {
      return true;
    }
    const std::string_view three = text.substr(i, 3);
    if (three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" || three == "\xEF\xBB\xBF") {
      return true;
    }
  }
  return false;
}

// Whether all leaves are numbers or nulls, and one at least is a number.
bool is_compact(const Json& value) {
  if (!value.is_structured()) {
    return value.is_number();
  }
  return std::all_of(value.begin(), value.end(),
                     [](const Json& item) { return item.is_null() || is_compact(item); }) &&
         std::any_of(value.begin(), value.end(), [](const Json& item) { return !item.is_null(); });
}

// Writes `text` as it is. yaml-cpp's own writer of strings would first match it against the grammar
// of plain scalars, which takes longer than all the rest of a record.
void write_plain(YAML::Emitter& out, std::string_view text) {
  out.WriteIntegralType(text);
}

void write_string(YAML::Emitter& out, const std::string& text) {
  if (is_literal_safe(text)) {
    // A block ends in a line feed by itself; yaml-cpp would add an empty line for one of ours.
    out << YAML::Literal << text.substr(0, text.size() - 1);
  } else if (is_plain_safe(text)) {
    write_plain(out, text);
  } else {
    out << YAML::DoubleQuoted << text;
  }
}

void write_value(YAML::Emitter& out, const Json& value);

void write_list(YAML::Emitter& out, const Json& list) {
  out << YAML::BeginSeq;
  for (const Json& item : list) {
    write_value(out, item);
  }
  out << YAML::EndSeq;
}

void write_map(YAML::Emitter& out, const Json& map) {
  out << YAML::BeginMap;
  for (const auto& [key, value] : map.items()) {
    out << YAML::Key;
    write_string(out, key);
    out << YAML::Value;
    write_value(out, value);
  }
  out << YAML::EndMap;
}

void write_value(YAML::Emitter& out, const Json& value) {
  if (value.is_structured() && (value.empty() || is_compact(value))) {
    out << YAML::Flow;
  }
  if (value.is_object()) {
    write_map(out, value);
  } else if (value.is_array()) {
    write_list(out, value);
  } else if (value.is_string()) {
    write_string(out, value.get_ref<const std::string&>());
  } else if (value.is_null()) {
    out << YAML::Null;
  } else {
    write_plain(out, value.dump());  // yaml-cpp would write 0.10000000000000001
  }
}

}  // namespace

bool is_plain_safe(std::string_view text) {
  if (text.empty() || text.back() == ' ' || is_reserved_word(text) ||
      !(is_ascii_letter(text.front()) || text.front() == '/')) {
    return false;
  }
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = is_inner_ascii(text[i]) ? 1 : inner_letter_length(text.substr(i));
    if (length == 0) {
      return false;
    }
    i += length;
  }
  return true;
}

bool is_literal_safe(std::string_view text) {
  if (text.size() < 2 || text.back() != '\n' || text[text.size() - 2] == '\n') {
    return false;
  }
  if (text.front() == '\n' || text.front() == ' ') {
    return false;
  }
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return c != '\n' && is_control(c); }) &&
         !holds_wide_control(text);
}

std::string to_yaml(const nlohmann::ordered_json& value) {
  YAML::Emitter out;
  out.SetNullFormat(YAML::LowerNull);
  write_value(out, value);
  return std::string(out.c_str(), out.size()) + "\n";
}

}  // namespace uaparse
