#include "uaparse/record/findings.h"

#include <algorithm>
#include <tuple>

namespace uaparse {

namespace {

bool is_letter_or_digit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') ||
         ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

// An apostrophe within a word is no quotation mark.
bool opens(std::string_view text, std::size_t i) {
  return text[i] == '\'' && (i == 0 || !is_letter_or_digit(text[i - 1]));
}

bool closes(std::string_view text, std::size_t i) {
  return text[i] == '\'' && (i + 1 == text.size() || !is_letter_or_digit(text[i + 1]));
}

bool is_position(std::string_view step) {
  return !step.empty() &&
         std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string quoted_value(std::string_view message) {
  for (std::size_t begin = 0; begin < message.size(); ++begin) {
    if (!opens(message, begin)) {
      continue;
    }
    for (std::size_t end = begin + 2; end < message.size(); ++end) {
      if (closes(message, end)) {
        return std::string(message.substr(begin + 1, end - begin - 1));
      }
    }
  }
  return {};
}

void sort_findings(std::vector<Finding>& findings) {
  const auto key = [](const Finding& finding) {
    const Diagnostic& it = finding.diagnostic;
    return std::tie(it.place.page, it.place.line, it.severity, it.code);
  };
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

std::string identity(const Finding& finding) {
  const Diagnostic& it = finding.diagnostic;
  return it.code + '\n' + without_positions(it.field) + '\n' + finding.value;
}

std::string without_positions(std::string_view pointer) {
  std::string result;
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string_view step = pointer.substr(0, end);
    result += is_position(step.substr(1)) ? std::string_view("/*") : step;
    pointer.remove_prefix(end);
  }
  return result;
}

int anchor_line(const CheckedInput& input, const Finding& finding) {
  return input.has_lines ? std::max(1, finding.diagnostic.place.line) : 1;
}

std::string placed_message(const CheckedInput& input, const Finding& finding) {
  const Diagnostic& it = finding.diagnostic;
  if (input.has_lines) {
    return it.message;
  }
  if (!input.has_paragraphs) {
    return place_text(it.place) + it.message;
  }
  return it.place.line > 0 ? "paragraph " + std::to_string(it.place.line) + ": " + it.message
                           : it.message;
}

std::string place_text(const Place& place) {
  std::string text;
  if (place.page > 0) {
    text = "page " + std::to_string(place.page);
  }
  if (place.line > 0) {
    text += (text.empty() ? "line " : ", line ") + std::to_string(place.line);
  }
  return text.empty() ? text : text + ": ";
}

}  // namespace uaparse
