#include "uaparse/reader/word_text.h"

#include <array>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace uaparse {

namespace {

constexpr std::array<std::string_view, 7> kLigatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
constexpr std::string_view kLigatureLead = "\xEF\xAC";  // U+FB00 to U+FB3F in UTF-8

bool is_ascii_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

unsigned char byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

// U+1680, U+2000 to U+200A, U+202F, U+205F, U+3000.
bool is_wide_blank(std::string_view text) {
  if (text.starts_with("\xE2\x80")) {
    return text.size() > 2 && (byte_at(text, 2) <= 0x8A || byte_at(text, 2) == 0xAF);
  }
  return text.starts_with("\xE2\x81\x9F") || text.starts_with("\xE3\x80\x80") ||
         text.starts_with("\xE1\x9A\x80");
}

int cells_of(UChar32 c) {
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
    return 0;
  }
  const auto width = static_cast<UEastAsianWidth>(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH));
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// Moves `i` behind the character it stands at.
int cells_at(const std::uint8_t* bytes, int32_t& i, int32_t length) {
  UChar32 c = 0;
  U8_NEXT(bytes, i, length, c);
  return c < 0 ? 1 : cells_of(c);
}

}  // namespace

std::size_t blank_length(std::string_view text) {
  if (text.empty()) {
    return 0;
  }
  if (byte_at(text, 0) < 0x80) {
    return is_ascii_blank(text.front()) ? 1 : 0;
  }
  if (text.starts_with("\xC2\xA0")) {
    return 2;
  }
  return is_wide_blank(text) ? 3 : 0;
}

std::string expand_ligatures(std::string_view text) {
  std::string result;
  std::size_t done = 0;
  for (std::size_t at = text.find(kLigatureLead); at != std::string_view::npos;
       at = text.find(kLigatureLead, at + 1)) {
    const std::size_t ligature = at + 2 < text.size() ? byte_at(text, at + 2) - 0x80U : 0x80;
    if (ligature < kLigatures.size()) {
      result += text.substr(done, at - done);
      result += kLigatures[ligature];
      done = at + 3;
    }
  }
  result += text.substr(done);
  return result;
}

int count_cells(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  int cells = 0;
  for (int32_t i = 0; i < length;) {
    if (bytes[i] < 0x80) {
      ++cells;
      ++i;
      continue;
    }
    cells += cells_at(bytes, i, length);
  }
  return cells;
}

}  // namespace uaparse
