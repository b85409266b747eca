#include "uaparse/base/printable.h"

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

bool is_control(char c) {
  return static_cast<unsigned char>(c) < ' ' || c == '\x7F';
}

}  // namespace

std::string printable(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string escaped;
  escaped.reserve(text.size());
  for (const char c : text) {
    if (is_control(c)) {
      escaped += "\\x";
      escaped += kDigits[static_cast<unsigned char>(c) >> 4];
      escaped += kDigits[static_cast<unsigned char>(c) & 15];
    } else {
      escaped += c;
    }
  }
  return clean_text(escaped);
}

}  // namespace uaparse
