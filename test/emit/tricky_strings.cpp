#include "test/emit/tricky_strings.h"

#include <cstdint>
#include <fstream>

#include <nlohmann/json.hpp>

#include "test/emit/sample_record.h"

namespace uaparse::test {

namespace {

std::string decode_base64(const std::string& text) {
  const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text.substr(0, text.find('='))) {
    bits = (bits << 6) | static_cast<std::uint32_t>(digits.find(c));
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes += static_cast<char>((bits >> count) & 0xFF);
    }
  }
  return bytes;
}

}  // namespace

std::vector<TrickyString> load_tricky_strings() {
  std::ifstream file(UAPARSE_SOURCE_DIR "/test/emit/data/tricky_strings.json");
  std::vector<TrickyString> strings;
  for (const nlohmann::json& entry : nlohmann::json::parse(file)) {
    const std::string text = entry.contains("base64")
                                 ? decode_base64(entry.at("base64").get<std::string>())
                                 : entry.at("text").get<std::string>();
    strings.push_back({entry.at("name").get<std::string>(), text, entry.value("want", text)});
  }
  return strings;
}

Outcome build_tricky_outcome(const TrickyString& tricky) {
  Record record = build_bare_record();
  record.source.path = tricky.text;
  record.title = {tricky.text, {1, {}, tricky.text, 0.9}};
  record.write_in = {{tricky.text, {}}, {tricky.text, {}}};
  record.text = tricky.text + "\n";
  return {tricky.text, record};
}

}  // namespace uaparse::test
