#include "uaparse/base/text.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace uaparse {

namespace {

constexpr UChar32 kReplacement = 0xFFFD;
constexpr UChar32 kSoftHyphen = 0x00AD;

bool is_plain_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= ' ' && c < '\x7F') || c == '\t' || c == '\n'; });
}

bool is_blank_control(UChar32 c) {
  return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F) || c == 0x2028 ||
         c == 0x2029;
}

bool is_noncharacter(UChar32 c) {
  return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

// What stands for `c` in clean text: itself, a blank, U+FFFD, or nothing (0).
UChar32 cleaned(UChar32 c) {
  if (c < 0 || is_noncharacter(c)) {
    return kReplacement;
  }
  if (is_blank_control(c)) {
    return ' ';
  }
  return c == kSoftHyphen || c == 0xFEFF ? 0 : c;
}

// The character at `i`, which moves behind it; negative where the bytes are not UTF-8.
UChar32 next_character(std::string_view text, int32_t& i) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  UChar32 c = 0;
  U8_NEXT(bytes, i, length, c);
  return c;
}

// NOLINTNEXTLINE(readability-function-size): the nesting is that of ICU's macro.
void append_utf8(std::string& text, UChar32 c) {
  char buffer[U8_MAX_LENGTH];
  int32_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, c);
  text.append(buffer, static_cast<std::size_t>(length));
}

std::string to_nfc(std::string text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) != 0) {
    return text;
  }
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  if (nfc->isNormalized(wide, status) != 0 || U_FAILURE(status) != 0) {
    return text;
  }
  std::string result;
  nfc->normalize(wide, status).toUTF8String(result);
  return U_FAILURE(status) != 0 ? text : result;
}

// The ASCII kin of a quote, dash or blank; 0 for any other character.
char ascii_kin(UChar32 c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x00B4:
    case '`':
    case 0x02BC:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return '-';
    case 0x00A0:
    case 0x2007:
    case 0x202F:
    case 0x2009:
    case '\t':
      return ' ';
    default:
      return 0;
  }
}

char folded_ascii(char c) {
  if (c >= 'A' && c <= 'Z') {
    return static_cast<char>(c - 'A' + 'a');
  }
  return c == '`' ? '\'' : c == '\t' ? ' ' : c;
}

// Appends the folded form of `c`: compatibility decomposition, marks dropped, small letters.
void append_folded(std::string& text, UChar32 c, const icu::Normalizer2* nfkd) {
  if (const char kin = ascii_kin(c); kin != 0) {
    text += kin;
    return;
  }
  icu::UnicodeString parts;
  if (nfkd == nullptr || nfkd->getDecomposition(c, parts) == 0) {
    parts = icu::UnicodeString(c);
  }
  for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 part = parts.char32At(i);
    if (u_charType(part) == U_NON_SPACING_MARK || u_charType(part) == U_FORMAT_CHAR) {
      continue;
    }
    // The dotless i of Turkish folds to i, for documents print it either way.
    append_utf8(text, part == 0x0131 ? 'i' : u_foldCase(part, U_FOLD_CASE_DEFAULT));
  }
}

}  // namespace

std::string clean_text(std::string_view text, bool* was_clean) {
  if (was_clean != nullptr) {
    *was_clean = true;
  }
  if (is_plain_ascii(text)) {
    return std::string(text);
  }
  std::string result;
  result.reserve(text.size());
  for (int32_t i = 0; i < static_cast<int32_t>(text.size());) {
    const UChar32 c = next_character(text, i);
    const UChar32 clean = cleaned(c);
    if (clean != 0) {
      append_utf8(result, clean);
    }
    if (clean != c && c != kSoftHyphen && was_clean != nullptr) {
      *was_clean = false;
    }
  }
  return to_nfc(std::move(result));
}

Folded fold(std::string_view text) {
  Folded result;
  if (is_plain_ascii(text)) {
    result.text.resize(text.size());
    std::transform(text.begin(), text.end(), result.text.begin(), folded_ascii);
    return result;
  }
  result.text.reserve(text.size());
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  for (int32_t i = 0; i < static_cast<int32_t>(text.size());) {
    const int32_t start = i;
    const UChar32 c = next_character(text, i);
    append_folded(result.text, c < 0 ? kReplacement : c, nfkd);
    result.origin.resize(result.text.size(), static_cast<std::uint32_t>(start));
  }
  result.origin.push_back(static_cast<std::uint32_t>(text.size()));
  return result;
}

std::string folded(std::string_view text) {
  return fold(text).text;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n";
  constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
  bool changed = true;
  while (changed) {
    changed = false;
    if (!text.empty() && kBlanks.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
      changed = true;
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
      changed = true;
    }
    if (!text.empty() && kBlanks.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
      changed = true;
    } else if (text.ends_with(kNoBreakSpace)) {
      text.remove_suffix(kNoBreakSpace.size());
      changed = true;
    }
  }
  return text;
}

bool is_capitalised(std::string_view word) {
  for (int32_t i = 0; i < static_cast<int32_t>(word.size());) {
    const UChar32 c = next_character(word, i);
    if (c >= 0 && u_isalpha(c) != 0) {
      return u_islower(c) == 0;
    }
  }
  return false;
}

LetterCount count_letters(std::string_view text) {
  LetterCount count;
  for (int32_t i = 0; i < static_cast<int32_t>(text.size());) {
    const UChar32 c = next_character(text, i);
    if (c >= 0) {
      count.capitals += u_isupper(c) != 0 ? 1 : 0;
      count.small += u_islower(c) != 0 ? 1 : 0;
    }
  }
  return count;
}

}  // namespace uaparse
