#include "uaparse/emit/findings_text.h"

#include <algorithm>
#include <ostream>
#include <string>

#include "uaparse/base/printable.h"

namespace uaparse {

namespace {

constexpr std::string_view kBold = "\x1B[1m";
constexpr std::string_view kDim = "\x1B[2m";
constexpr std::string_view kRed = "\x1B[31m";
constexpr std::string_view kYellow = "\x1B[33m";
constexpr std::string_view kBlue = "\x1B[34m";
constexpr std::string_view kPlain = "\x1B[0m";

std::string_view colour(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return kRed;
    case Severity::kWarning:
      return kYellow;
    case Severity::kHint:
      return kBlue;
  }
  return kBlue;
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

// The bytes of the first `count` characters.
std::size_t end_of_characters(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  while (end < text.size() && (count > 0 || is_continuation(text[end]))) {
    count -= is_continuation(text[end]) ? 0 : 1;
    ++end;
  }
  return end;
}

// A line of print, and which bytes of it are marked.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

Excerpt mark(const Finding& finding) {
  constexpr std::string_view kCut = "…";
  std::string_view value = finding.value;
  if (value.ends_with(kCut)) {
    value.remove_suffix(kCut.size());
  }
  const std::string_view line = finding.excerpt;
  const std::size_t at = value.empty() ? std::string_view::npos : line.find(value);
  if (at == std::string_view::npos) {
    return {{}, printable(line), {}};
  }
  return {printable(line.substr(0, at)), printable(value),
          printable(line.substr(at + value.size()))};
}

// Long lines keep what is marked and a little around it.
Excerpt cut(Excerpt excerpt) {
  constexpr std::size_t kMostMarked = 100;
  constexpr std::size_t kMostAround = 40;
  if (const std::size_t all = count_characters(excerpt.before); all > kMostAround) {
    excerpt.before =
        "…" + excerpt.before.substr(end_of_characters(excerpt.before, all - kMostAround));
  }
  if (count_characters(excerpt.marked) > kMostMarked) {
    excerpt.marked.resize(end_of_characters(excerpt.marked, kMostMarked));
    excerpt.after = "…";
  } else if (count_characters(excerpt.after) > kMostAround) {
    excerpt.after.resize(end_of_characters(excerpt.after, kMostAround));
    excerpt.after += "…";
  }
  return excerpt;
}

}  // namespace

void TextFindings::write(const CheckedInput& input) {
  const auto style = [this](std::string_view escape) {
    return is_coloured_ ? escape : std::string_view();
  };
  for (const Finding& finding : input.findings) {
    const Diagnostic& it = finding.diagnostic;
    out_ << style(kBold) << printable(input.path) << ':';
    if (input.has_lines) {
      out_ << anchor_line(input, finding) << ':';
    }
    out_ << style(kPlain) << ' ' << style(colour(it.severity))
         << printable(placed_message(input, finding)) << style(kPlain) << ' ' << style(kDim) << '['
         << it.code << ']' << style(kPlain) << '\n';
    write_excerpt(finding);
  }
}

void TextFindings::write_excerpt(const Finding& finding) {
  if (finding.excerpt.empty()) {
    return;
  }
  const Excerpt excerpt = cut(mark(finding));
  const std::size_t width = std::max<std::size_t>(1, count_characters(excerpt.marked));
  out_ << "  | " << excerpt.before << excerpt.marked << excerpt.after << "\n  | "
       << std::string(count_characters(excerpt.before), ' ');
  if (is_coloured_) {
    out_ << colour(finding.diagnostic.severity);
  }
  out_ << '^' << std::string(width - 1, '~') << (is_coloured_ ? kPlain : std::string_view())
       << '\n';
}

}  // namespace uaparse
