#include "uaparse/segment/headings.h"

#include <algorithm>
#include <map>
#include <optional>

#include "uaparse/segment/implicit_headings.h"

namespace uaparse {

namespace {

// A heading is a short phrase: what follows the first bytes of a line cannot make it one, and
// hostile lines are long.
constexpr std::size_t kMaxHeadingBytes = 400;

// A banner that runs on into a title is told from a sentence that begins with the same words by its
// capitals ("URGENT ACTION PROTECT ...", "Urgent action needed ...").
bool is_in_capitals(std::string_view text) {
  return count_letters(text).small == 0;
}

bool is_heading(const TextLine& line, const LabelMatch& match) {
  if (match.label != Label::kBanner) {
    return true;
  }
  const bool alone = match.end >= line.folded.text.size();
  return alone || is_in_capitals(line.span(match.begin, match.end).text());
}

bool begins_small(std::string_view text) {
  std::size_t end = std::min<std::size_t>(1, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
    ++end;
  }
  return count_letters(text.substr(0, end)).small > 0;
}

// Whether line i goes on with the sentence of the line above it: it begins with a small letter, and
// that line is long, ends no sentence and stands as near to it as to the one before.
bool is_inside_sentence(const std::vector<TextLine>& lines, std::size_t i) {
  constexpr std::ptrdiff_t kLeastBlanks = 6;
  if (i == 0 || !begins_small(lines[i].line->text)) {
    return false;
  }
  const Line& line = *lines[i].line;
  const Line& above = *lines[i - 1].line;
  const bool is_prose = std::count(above.text.begin(), above.text.end(), ' ') >= kLeastBlanks &&
                        std::string_view(".:;!?").find(above.text.back()) == std::string_view::npos;
  const bool is_near = line.gap_above_pt < above.gap_above_pt + line.box.height() / 2;
  return is_prose && is_near && line.band == above.band && line.column == above.column;
}

// A heading in capitals shows that the same words further up, not in capitals, are text. A banner
// is printed either way.
void drop_mentions(const std::vector<TextLine>& lines, std::vector<Heading>& headings) {
  const auto is_loud = [&](const Heading& heading) {
    return is_in_capitals(lines[heading.line].span(0, heading.end).text());
  };
  std::map<Label, std::size_t> last_loud;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (headings[i].label != Label::kBanner && is_loud(headings[i])) {
      last_loud[headings[i].label] = i;
    }
  }
  std::vector<Heading> kept;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const auto last = last_loud.find(headings[i].label);
    if (last == last_loud.end() || i >= last->second || is_loud(headings[i])) {
      kept.push_back(headings[i]);
    }
  }
  headings = std::move(kept);
}

std::string_view short_text(const TextLine& line) {
  return std::string_view(line.folded.text).substr(0, kMaxHeadingBytes);
}

// A banner behind the header on its line: "UA: 50/12 ... Date: 28 February 2012 URGENT ACTION ...".
void add_banner_behind_header(const TextLine& line, std::size_t i, const Language& language,
                              std::vector<Heading>& headings) {
  if (headings.empty() || headings.back().line != i ||
      (headings.back().label != Label::kCaseNumber &&
       headings.back().label != Label::kFurtherInformation)) {
    return;
  }
  const auto banner = language.find(Label::kBanner, line.folded.text, headings.back().end);
  if (banner && is_in_capitals(line.span(banner->begin, banner->end).text())) {
    headings.push_back({Label::kBanner, i, banner->end});
  }
}

// The outcome as a whole sentence behind another, which may break over two lines: "Many thanks to
// all who sent appeals. No further action is / requested." What goes on ("... by the police") is
// somebody else's.
void add_outcome_behind_sentence(const std::vector<TextLine>& lines, std::size_t i,
                                 const Language& language, std::vector<Heading>& headings) {
  constexpr int kMostMentions = 4;
  const TextLine& line = lines[i];
  const std::size_t length = line.folded.text.size();
  if (line.folded.text.find(". ") == std::string::npos || length > kMaxHeadingBytes) {
    return;
  }
  std::string text = line.folded.text;
  if (i + 1 < lines.size()) {
    text.append(" ").append(short_text(lines[i + 1]));
  }
  auto match = language.find(Label::kOutcome, text);
  for (int n = 0; match && match->begin < length && n < kMostMentions; ++n) {
    const std::string_view before = std::string_view(text).substr(0, match->begin);
    const std::string_view behind = std::string_view(text).substr(match->end);
    const bool is_sentence =
        (before.ends_with(". ") || before.ends_with("! ")) &&
        (behind.empty() || std::string_view(".;!").find(behind.front()) != std::string_view::npos);
    const std::size_t end = std::min(match->end, length);
    if (is_sentence && !begins_small(line.span(match->begin, end).text())) {
      headings.push_back({Label::kOutcome, i, end});
      return;
    }
    match = language.find(Label::kOutcome, text, match->end);
  }
}

// A label that goes on with the words of the next line: "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN
// WORDS OR USE THIS / MODEL LETTER". In capitals, for the lines of a paragraph are many.
std::optional<Heading> find_broken_heading(const std::vector<TextLine>& lines, std::size_t i,
                                           const Language& language) {
  const std::string_view first = short_text(lines[i]);
  // Not from the foot of a column to the head of the next; but a line over the full width may go on
  // above the columns below it.
  if (i + 1 >= lines.size() || first.find(' ') == std::string_view::npos ||
      !is_in_capitals(lines[i].line->text) ||
      (lines[i + 1].line->starts_column && lines[i].line->band >= 0)) {
    return std::nullopt;
  }
  std::string joined(first);
  joined.append(" ").append(short_text(lines[i + 1]));
  for (const LabelMatch& match : language.match_headings(joined)) {
    if (match.end > first.size() + 1) {
      return Heading{match.label, i, match.end - first.size() - 1, 2};
    }
  }
  return std::nullopt;
}

// The labels of a line. What the longer of two labels says is not the shorter: the label "URGENT
// ACTION TITLE:" is no banner, though the outcome sheet has both on its line.
void add_headings_of_line(const std::vector<TextLine>& lines, std::size_t i,
                          const Language& language, std::vector<Heading>& headings) {
  const std::size_t covered =
      !headings.empty() && headings.back().lines > 1 && headings.back().last_line() == i
          ? headings.back().end
          : 0;
  const std::vector<LabelMatch> matches = language.match_headings(short_text(lines[i]));
  const auto is_part_of_another = [&](const LabelMatch& match) {
    return match.label == Label::kBanner &&
           std::any_of(matches.begin(), matches.end(), [&](const LabelMatch& other) {
             return other.end > match.end && other.label != Label::kOutcome;
           });
  };
  for (const LabelMatch& match : matches) {
    if (match.end > covered && is_heading(lines[i], match) && !is_inside_sentence(lines, i) &&
        !is_part_of_another(match)) {
      headings.push_back({match.label, i, match.end});
    }
  }
  if (const auto broken = find_broken_heading(lines, i, language)) {
    std::erase_if(headings, [&](const Heading& heading) {
      return heading.line == i && heading.label == broken->label;
    });
    headings.push_back(*broken);
  }
}

bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// Whether a name in capitals may end at `end`: at a mark or a blank, or where a word with a small
// second letter was run on to it ("SUDANHassan").
bool ends_name(const TextLine& line, std::size_t end) {
  const std::string& text = line.folded.text;
  if (end >= text.size() || !is_letter_byte(text[end])) {
    return true;
  }
  return end + 2 <= text.size() && is_in_capitals(line.span(end, end + 1).text()) &&
         !is_in_capitals(line.span(end + 1, end + 2).text());
}

// "(Wyoming)" or "/Oklahoma" behind a country; where it ends.
std::size_t end_of_state(const TextLine& line, std::size_t end, const Language& language) {
  const std::string_view text = line.folded.text;
  const std::size_t begin = std::min(text.find_first_not_of(' ', end), text.size());
  if (begin < text.size() && text[begin] == '/') {
    return std::min(text.find_first_of(" :,", begin + 1), text.size());
  }
  if (begin >= text.size() || text[begin] != '(') {
    return end;
  }
  const std::size_t close = text.find(')', begin);
  if (close == std::string_view::npos ||
      text.substr(begin, close - begin).find_first_of("0123456789") != std::string_view::npos ||
      language.look_up(Table::kGenders, text.substr(begin + 1, close - begin - 1))) {
    return end;
  }
  return close + 1;
}

// Where the country in capitals at the beginning of a line ends, with its state.
std::optional<std::size_t> find_country_end(const TextLine& line, const Language& language,
                                            const Knowledge& knowledge) {
  constexpr std::size_t kLongestName = 60;
  constexpr std::size_t kShortestName = 2;
  const std::string_view text = line.folded.text;
  for (std::size_t end = std::min(text.size(), kLongestName); end >= kShortestName; --end) {
    if (text[end - 1] != ' ' && ends_name(line, end) &&
        knowledge.country_code(text.substr(0, end)) && is_in_capitals(line.span(0, end).text())) {
      return end_of_state(line, end, language);
    }
  }
  return std::nullopt;
}

bool opens_header(Label label) {
  return label == Label::kCaseNumber || label == Label::kFurtherInformation ||
         label == Label::kSecurityClass || label == Label::kBanner;
}

// The first line below the header that begins with a country in capitals, up to the actions.
void add_country_line(const std::vector<TextLine>& lines, const Language& language,
                      const Knowledge& knowledge, std::vector<Heading>& headings) {
  constexpr std::size_t kMostLines = 12;
  const auto header = std::find_if(headings.begin(), headings.end(), [](const Heading& heading) {
    return opens_header(heading.label);
  });
  // On the authoring form the country begins the title.
  const bool is_form = std::any_of(headings.begin(), headings.end(), [](const Heading& heading) {
    return heading.label == Label::kFormTitle;
  });
  if (header == headings.end() || is_form) {
    return;
  }
  const std::size_t last = std::min(header->line + kMostLines, lines.size());
  for (std::size_t i = header->line + 1; i < last; ++i) {
    const auto end = find_country_end(lines[i], language, knowledge);
    if (!end) {
      continue;
    }
    const auto place = std::find_if(headings.begin(), headings.end(),
                                    [&](const Heading& heading) { return heading.line >= i; });
    headings.insert(place, {Label::kCountryLine, i, *end});
    return;
  }
}

}  // namespace

Span TextLine::span(std::size_t begin, std::size_t end) const {
  return trimmed(Span{line, folded.original(begin), folded.original(end)});
}

std::vector<Heading> find_headings(const std::vector<TextLine>& lines, const Language& language,
                                   const Knowledge& knowledge) {
  std::vector<Heading> headings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    add_headings_of_line(lines, i, language, headings);
    add_banner_behind_header(lines[i], i, language, headings);
    add_outcome_behind_sentence(lines, i, language, headings);
  }
  drop_mentions(lines, headings);
  add_country_line(lines, language, knowledge, headings);
  add_actions_end(lines, language, headings);
  add_letter_cells(lines, language, headings);
  return headings;
}

}  // namespace uaparse
