#include "uaparse/reader/docx_numbering.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <unicode/unistr.h>

#include "uaparse/reader/docx_xml.h"

namespace uaparse {

namespace {

constexpr int kMostNumber = 100'000;

struct Sign {
  std::string_view font;
  char32_t sign = 0;
  std::string_view text;
};

// What lists and contact lines are made of. Word puts these fonts at U+F000.
constexpr std::array kSigns = {
    Sign{"Symbol", 0xB7, "•"},    Sign{"Symbol", 0x2D, "−"},    Sign{"Wingdings", 0x28, "☎"},
    Sign{"Wingdings", 0x2A, "✉"}, Sign{"Wingdings", 0x6C, "●"}, Sign{"Wingdings", 0x6E, "■"},
    Sign{"Wingdings", 0x71, "❑"}, Sign{"Wingdings", 0x76, "❖"}, Sign{"Wingdings", 0xA7, "▪"},
    Sign{"Wingdings", 0xA8, "◻"}, Sign{"Wingdings", 0xD8, "➢"}, Sign{"Wingdings", 0xE0, "→"},
    Sign{"Wingdings", 0xFC, "✓"}, Sign{"Wingdings", 0xFE, "☑"},
};

constexpr char32_t kFirstPrivate = 0xF000;
constexpr char32_t kLastPrivate = 0xF0FF;

std::string letters_of(int number, char first) {
  constexpr int kLetters = 26;
  // Word repeats the letter: z, aa, bb.
  const int times = std::min((number - 1) / kLetters + 1, kLetters);
  return std::string(static_cast<std::size_t>(times),
                     static_cast<char>(first + (number - 1) % kLetters));
}

std::string roman_of(int number) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kNumerals = {{{1000, "m"},
                                                                           {900, "cm"},
                                                                           {500, "d"},
                                                                           {400, "cd"},
                                                                           {100, "c"},
                                                                           {90, "xc"},
                                                                           {50, "l"},
                                                                           {40, "xl"},
                                                                           {10, "x"},
                                                                           {9, "ix"},
                                                                           {5, "v"},
                                                                           {4, "iv"},
                                                                           {1, "i"}}};
  constexpr int kMostRoman = 3999;
  if (number > kMostRoman) {
    return std::to_string(number);
  }
  std::string text;
  for (const auto& [value, numeral] : kNumerals) {
    for (; number >= value; number -= value) {
      text += numeral;
    }
  }
  return text;
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return text;
}

std::string number_text(int number, std::string_view format) {
  if (format == "none" || number < 1) {
    return format == "none" ? "" : std::to_string(number);
  }
  if (format == "lowerLetter" || format == "upperLetter") {
    return letters_of(number, format == "lowerLetter" ? 'a' : 'A');
  }
  if (format == "lowerRoman") {
    return roman_of(number);
  }
  if (format == "upperRoman") {
    return in_capitals(roman_of(number));
  }
  const std::string digits = std::to_string(number);
  return format == "decimalZero" && number < 10 ? "0" + digits : digits;
}

std::string bullet_text(pugi::xml_node level) {
  const icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(std::string(value_of(level, "w:lvlText")));
  const std::string font(value_of(level.child("w:rPr"), "w:rFonts", "w:ascii"));
  std::string bullet;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    bullet += sign_text(static_cast<char32_t>(text.char32At(i)), font);
  }
  return bullet;
}

}  // namespace

std::string sign_text(char32_t sign, std::string_view font) {
  const bool is_private = sign >= kFirstPrivate && sign <= kLastPrivate;
  const char32_t code = is_private ? sign - kFirstPrivate : sign;
  const auto* known = std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& one) {
    return one.sign == code && one.font == font;
  });
  if (known != kSigns.end()) {
    return std::string(known->text);
  }
  std::string text;
  if (!is_private) {
    icu::UnicodeString(static_cast<UChar32>(sign)).toUTF8String(text);
  }
  return text;
}

DocxNumbering::DocxNumbering(pugi::xml_node root) {
  std::unordered_map<std::string, pugi::xml_node> kinds;
  for (const pugi::xml_node kind : root.children("w:abstractNum")) {
    kinds.emplace(kind.attribute("w:abstractNumId").value(), kind);
  }
  const auto set_levels = [](List& list, pugi::xml_node parent) {
    for (const pugi::xml_node level : parent.children("w:lvl")) {
      const int number = level.attribute("w:ilvl").as_int(-1);
      if (number >= 0 && number < kLevels) {
        list.levels[static_cast<std::size_t>(number)] = level;
      }
    }
  };
  for (const pugi::xml_node num : root.children("w:num")) {
    const std::string id = num.attribute("w:numId").value();
    List list;
    list.numbers = value_of(num, "w:abstractNumId");
    if (const auto kind = kinds.find(list.numbers); kind != kinds.end()) {
      set_levels(list, kind->second);
    }
    for (const pugi::xml_node change : num.children("w:lvlOverride")) {
      set_levels(list, change);
      if (change.child("w:startOverride")) {
        list.numbers = "num " + id;  // counts for itself
      }
    }
    lists_.emplace(id, std::move(list));
  }
}

pugi::xml_node DocxNumbering::level_of(const ParagraphFormat& format) const {
  const auto list = lists_.find(format.list);
  if (list == lists_.end() || format.list_level < 0 || format.list_level >= kLevels) {
    return {};
  }
  return list->second.levels[static_cast<std::size_t>(format.list_level)];
}

void DocxNumbering::apply_level(ParagraphFormat& format) const {
  if (const pugi::xml_node level = level_of(format)) {
    ParagraphFormat indented = format;
    apply_paragraph(indented, level.child("w:pPr"));
    format.left_pt = indented.left_pt;
    format.first_pt = indented.first_pt;
  }
}

std::string DocxNumbering::next_marker(const ParagraphFormat& format) {
  const pugi::xml_node level = level_of(format);
  if (!level) {
    return {};
  }
  if (value_of(level, "w:numFmt") == "bullet") {
    return bullet_text(level);
  }
  const List& list = lists_.find(format.list)->second;
  std::array<int, kLevels>& counts = counts_[list.numbers];
  const auto at = static_cast<std::size_t>(format.list_level);
  const auto start_of = [](pugi::xml_node one) {
    return one.child("w:start").attribute("w:val").as_int(1);
  };
  counts[at] = counts[at] == 0 ? std::clamp(start_of(level), 0, kMostNumber) : counts[at] + 1;
  std::fill(counts.begin() + static_cast<std::ptrdiff_t>(at) + 1, counts.end(), 0);
  std::string marker;
  const std::string_view pattern = value_of(level, "w:lvlText");
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool is_number = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                           pattern[i + 1] <= '9';
    if (!is_number) {
      marker += pattern[i];
      continue;
    }
    const auto other = static_cast<std::size_t>(pattern[++i] - '1');
    const pugi::xml_node counted = list.levels[other];
    const int number = counts[other] == 0 ? start_of(counted) : counts[other];
    marker += number_text(number, value_of(counted, "w:numFmt"));
  }
  return marker;
}

}  // namespace uaparse
