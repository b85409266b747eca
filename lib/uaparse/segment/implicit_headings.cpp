#include "uaparse/segment/implicit_headings.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace uaparse {

namespace {

bool has_contact(const TextLine& line, const Language& language) {
  return !language.match_contacts(line.folded.text).empty();
}

// Behind those on the same line, so that a heading with a label comes first.
void insert(const Heading& heading, std::vector<Heading>& headings) {
  const auto place = std::find_if(headings.begin(), headings.end(),
                                  [&](const Heading& other) { return other.line > heading.line; });
  headings.insert(place, heading);
}

bool asks_for_actions(Label label) {
  return label == Label::kRecommendedAction || label == Label::kWriteIn;
}

// What comes behind the actions in the sheets of all years.
bool follows_actions(Label label) {
  constexpr std::array<Label, 11> kLabels = {
      Label::kAppealsTo,         Label::kAppealsBefore,  Label::kAppealsImmediately,
      Label::kModelLetter,       Label::kCopiesTo,       Label::kDiplomats,
      Label::kCheckWith,         Label::kContactDetails, Label::kAdditionalInformation,
      Label::kAdditionalTargets, Label::kBanner};
  return std::find(kLabels.begin(), kLabels.end(), label) != kLabels.end();
}

constexpr std::string_view kNumber = "1.";

// Whether a line begins like "1. " or "2) ".
bool is_numbered(const TextLine& line) {
  const std::string_view text = line.folded.text;
  const std::size_t end = text.find_first_not_of("0123456789");
  constexpr std::size_t kMostDigits = 2;
  return end != std::string_view::npos && end > 0 && end <= kMostDigits &&
         (text[end] == '.' || text[end] == ')');
}

// The mark at the beginning of an item, as files print or lose it; empty when there is none. A
// bullet of a symbol font is often read as the letter that it has there.
std::string_view list_mark(const TextLine& line) {
  constexpr std::array<std::string_view, 11> kMarks = {"-", "*", "•",      "◦",      "▪", "●",
                                                       "◼", "■", "\uf0a7", "\uf0b7", "n "};
  const std::string_view text = line.folded.text;
  const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [&](std::string_view candidate) {
    return text.starts_with(candidate);
  });
  if (mark != kMarks.end()) {
    return *mark;
  }
  return is_numbered(line) ? kNumber : std::string_view();
}

bool begins_small(const TextLine& line) {
  const std::string& text = line.line->text;
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

class ActionsReader {
 public:
  ActionsReader(const std::vector<TextLine>& lines, std::size_t first, std::size_t last)
      : lines_(lines), last_(last), near_pt_(std::numeric_limits<double>::max()) {
    for (std::size_t i = first; i < last_; ++i) {
      if (!lines_[i].line->starts_column) {
        near_pt_ = std::min(near_pt_, lines_[i].line->gap_above_pt);
      }
    }
  }

  // The line behind the last item that begins among the lines [first, last); 0 when none does. In a
  // list whose first line is numbered, what is asked for is numbered, else addressees may be.
  std::size_t find_end(std::size_t first, std::size_t last) const {
    std::size_t end = 0;
    std::string_view mark = is_numbered(lines_[first]) ? kNumber : std::string_view();
    for (std::size_t i = first; i < last; ++i) {
      const std::string_view own = list_mark(lines_[i]);
      if (!own.empty() && (mark.empty() ? own != kNumber : own == mark)) {
        mark = own;
        end = end_of_item(i);
      }
    }
    return end;
  }

 private:
  std::size_t end_of_item(std::size_t i) const {
    ++i;
    while (i < last_ && list_mark(lines_[i]).empty() && goes_on(i)) {
      ++i;
    }
    return i;
  }

  // Whether line i goes on with the sentence above it.
  bool goes_on(std::size_t i) const {
    const Line& line = *lines_[i].line;
    const Line& above = *lines_[i - 1].line;
    const bool is_far = line.gap_above_pt > near_pt_ + line.box.height() / 2;
    if (begins_small(lines_[i])) {
      return !is_far || may_wrap(above, line);
    }
    const bool is_whole =
        std::string_view(".;!?").find(above.text.back()) != std::string_view::npos;
    return !is_far && !is_whole && may_wrap(above, line);
  }

  const std::vector<TextLine>& lines_;
  std::size_t last_;
  double near_pt_;  // white space between the lines of a paragraph
};

}  // namespace

void add_actions_end(const std::vector<TextLine>& lines, const Language& language,
                     std::vector<Heading>& headings) {
  const auto actions = std::find_if(headings.rbegin(), headings.rend(), [](const Heading& heading) {
    return asks_for_actions(heading.label);
  });
  if (actions == headings.rend()) {
    return;
  }
  const std::size_t first = actions->line;
  const auto next = std::find_if(actions.base(), headings.end(), [](const Heading& heading) {
    return follows_actions(heading.label);
  });
  const std::size_t last = next == headings.end() ? lines.size() : next->line;
  std::size_t contact = actions->last_line() + 1;
  while (contact < last && !has_contact(lines[contact], language)) {
    ++contact;
  }
  if (contact >= last) {
    return;
  }
  const std::size_t end = ActionsReader(lines, first, last).find_end(first, contact);
  if (end > 0 && end <= contact) {
    insert({Label::kActionsEnd, end, 0}, headings);
  }
}

void add_letter_cells(const std::vector<TextLine>& lines, const Language& language,
                      std::vector<Heading>& headings) {
  const auto opening = std::find_if(headings.begin(), headings.end(), [](const Heading& heading) {
    return heading.label == Label::kLetterOpening;
  });
  if (opening == headings.end()) {
    return;
  }
  const auto end = std::find_if(opening, headings.end(), [](const Heading& heading) {
    return heading.label == Label::kLetterEnd;
  });
  const std::size_t last = end == headings.end() ? lines.size() : end->line;
  const Line& letter = *lines[opening->line].line;
  const auto is_in_cell = [&](const TextLine& line) {
    return line.line->band == letter.band && line.line->column > letter.column;
  };
  std::size_t cell = opening->last_line() + 1;
  while (cell < last && !is_in_cell(lines[cell])) {
    ++cell;
  }
  std::size_t rest = cell;
  bool has_any_contact = false;
  while (rest < last && is_in_cell(lines[rest])) {
    has_any_contact = has_any_contact || has_contact(lines[rest], language);
    ++rest;
  }
  if (letter.band < 0 || !has_any_contact) {
    return;
  }
  insert({Label::kLetterCell, cell, 0}, headings);
  if (rest < last) {
    insert({Label::kLetterRest, rest, 0}, headings);
  }
}

}  // namespace uaparse
