#include "uaparse/extract/values/subject_parts.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "uaparse/base/text.h"
#include "uaparse/extract/values/name_words.h"

namespace uaparse {

namespace {

std::string without_age(std::string text, const Language& language) {
  const Folded part = fold(text);
  if (const std::optional<Match> match = language.ages().find(part.text)) {
    text.replace(part.original(match->begin),
                 part.original(match->end) - part.original(match->begin), " ");
  }
  return text;
}

bool is_number(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  return !text.empty() && text.size() <= kMostDigits &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "45", "aged 45"; "45-year-old farmer".
bool is_age(std::string_view text, const Language& language) {
  const std::string part = folded(text);
  const std::optional<Match> match = language.ages().find(part);
  return text.find_first_not_of("0123456789") == std::string_view::npos ||
         (match && match->begin == 0 &&
          (match->end == part.size() || !match->group(part, 2).empty()));
}

bool is_suffix(std::string_view text, const Language& language) {
  return language.has(Words::kNameSuffixes, folded(text));
}

// The point of "Jr." and of an initial belongs to them.
Stretch with_point(std::string_view text, Stretch name, const Language& language) {
  const std::string_view inner = at(text, name);
  const std::size_t blank = inner.rfind(' ');
  const std::string_view last = inner.substr(blank == std::string_view::npos ? 0 : blank + 1);
  if (name.end < text.size() && text[name.end] == '.' &&
      (is_suffix(last, language) || (last.size() == 1 && last.size() < inner.size()))) {
    ++name.end;
  }
  return name;
}

// A mark without brackets: "female", never "unknown", which may be said of a name.
bool is_plain_mark(std::string_view text, const Language& language) {
  const auto meaning = language.look_up(Table::kGenders, folded(text));
  return (meaning && *meaning != "unknown") ||
         (text.find('/') != std::string_view::npos && pronoun_meaning(text, language));
}

// Reads and blanks out brackets and ages, so that only the name is left.
class PartReader {
 public:
  PartReader(std::string_view text, const Language& language)
      : text_(text), language_(language), rest_(text) {}

  PrintedSubject read() {
    read_brackets();
    read_age();
    read_plain_marks();
    subject_.name = trimmed_stretch(rest_, {0, std::min(rest_.find(','), rest_.size())});
    while (at(rest_, subject_.name).find("  ") != std::string_view::npos) {
      // Something was taken out in the middle: the name ends there.
      subject_.name =
          trimmed_stretch(rest_, {subject_.name.begin, rest_.find("  ", subject_.name.begin)});
    }
    subject_.is_group = is_group(at(text_, subject_.name), language_);
    extend_name();
    return subject_;
  }

 private:
  void blank_out(std::size_t begin, std::size_t end) {
    std::fill(rest_.begin() + static_cast<std::ptrdiff_t>(begin),
              rest_.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }

  // "m", "she/her", "27", "aged 27"; false when it is none of these.
  bool read_remark(Stretch inside) {
    const std::string_view text = at(text_, inside);
    if (!subject_.mark && mark_meaning(text, language_)) {
      subject_.mark = inside;
    } else if (!subject_.pronouns && pronoun_meaning(text, language_)) {
      subject_.pronouns = inside;
    } else if (!subject_.age && is_number(text)) {
      set_age(inside);
    } else if (const std::string part = folded(text); !subject_.age && is_age(text, language_)) {
      const auto match = language_.ages().find(part);
      const auto& group = match->groups[match->group(part, 1).empty() ? 2 : 1];
      set_age({inside.begin + group.first, inside.begin + group.second});
    } else {
      return false;
    }
    return true;
  }

  void set_age(Stretch age) {
    const std::string_view digits = at(text_, age);
    subject_.age = age;
    std::from_chars(digits.data(), digits.data() + digits.size(), subject_.years);
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) {
      subject_.years = 0;
    }
  }

  void read_brackets() {
    for (std::size_t open = rest_.find('('); open < rest_.size();
         open = rest_.find('(', open + 1)) {
      const std::size_t close = std::min(rest_.find(')', open), rest_.size());
      if (!read_remark(trimmed_stretch(text_, {open + 1, close}))) {
        for (std::size_t begin = open + 1; begin < close;) {
          const std::size_t end = std::min(text_.find_first_of(",;", begin), close);
          read_remark(trimmed_stretch(text_, {begin, end}));
          begin = end + 1;
        }
      }
      blank_out(open, std::min(close + 1, rest_.size()));
    }
  }

  void read_age() {
    const Folded window = fold(rest_);
    const std::optional<Match> match = language_.ages().find(window.text);
    if (!match || subject_.age) {
      return;
    }
    const bool is_labelled = match->groups[1].first != std::string_view::npos;
    const auto& [begin, end] = match->groups[is_labelled ? 1 : 2];
    const std::string_view behind = std::string_view(window.text).substr(end);
    const std::string_view unit = behind.substr(0, behind.find_first_of(" ,;.", 1));
    if (is_labelled && language_.has(Words::kAgeUnits, trimmed(unit))) {
      // The age of a small child is a text: "18 months".
      set_age({window.original(begin), window.original(end + unit.size())});
      blank_out(window.original(match->begin), window.original(end + unit.size()));
      return;
    }
    set_age({window.original(begin), window.original(end)});
    blank_out(window.original(match->begin), window.original(is_labelled ? end : match->end));
  }

  // ", female"; "Anton Zorin he/him".
  void read_plain_marks() {
    for (std::size_t comma = rest_.find(','); comma < rest_.size();) {
      const std::size_t next = std::min(rest_.find(',', comma + 1), rest_.size());
      const Stretch text = trimmed_stretch(rest_, {comma + 1, next});
      if (text.begin < text.end && is_plain_mark(at(rest_, text), language_)) {
        read_remark(text);
      }
      comma = next;
    }
    const Stretch line = trimmed_stretch(rest_, {0, std::min(rest_.find(','), rest_.size())});
    const std::size_t blank = at(rest_, line).rfind(' ');
    if (blank == std::string_view::npos) {
      return;
    }
    const Stretch last{line.begin + blank + 1, line.end};
    if (at(rest_, last).find('/') != std::string_view::npos && read_remark(last)) {
      blank_out(line.begin + blank, last.end);
    }
  }

  // "Anton Zorin, Jr."; "Four other men, unnamed".
  void extend_name() {
    for (std::size_t comma = rest_.find(',', subject_.name.begin); comma < rest_.size();) {
      const std::size_t next = std::min(rest_.find(',', comma + 1), rest_.size());
      const Stretch text = trimmed_stretch(rest_, {comma + 1, next});
      const bool is_unnamed =
          subject_.is_group && language_.has(Words::kGroupWords, folded(at(rest_, text)));
      const bool is_near =
          trimmed_stretch(rest_, {subject_.name.end, text.begin}).begin >= text.begin;
      if (text.begin >= text.end || !is_near ||
          (!is_suffix(at(rest_, text), language_) && !is_unnamed)) {
        break;
      }
      subject_.name.end = text.end;
      comma = next;
    }
    subject_.name = with_point(rest_, subject_.name, language_);
  }

  std::string_view text_;
  const Language& language_;
  std::string rest_;
  PrintedSubject subject_;
};

bool is_digit_at(std::string_view text, std::size_t i) {
  return i < text.size() && text[i] >= '0' && text[i] <= '9';
}

// A mark that the next name follows without a comma, since each has a line of its own: "Anton Zorin
// (m) Lena Orlova (f)".
bool ends_line_at(std::string_view text, std::size_t close, const Language& language) {
  const std::size_t open = text.rfind('(', close);
  if (open == std::string_view::npos || close + 2 >= text.size() || text[close + 1] != ' ') {
    return false;
  }
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  return (mark_meaning(inside, language) || pronoun_meaning(inside, language)) &&
         is_capitalised(text.substr(close + 2));
}

// The conjunction that stands behind the blank at `i`; its end, or `i` when there is none.
std::size_t end_of_conjunction(std::string_view text, std::size_t i, const Language& language) {
  const std::size_t end = text.find(' ', i + 1);
  if (end == std::string_view::npos ||
      (i > 0 && is_digit_at(text, i - 1) && is_digit_at(text, end + 1))) {
    return i;
  }
  return language.has(Words::kConjunctions, folded(text.substr(i + 1, end - i - 1))) ? end : i;
}

}  // namespace

Stretch trimmed_stretch(std::string_view text, Stretch stretch) {
  const std::string_view part = at(text, stretch);
  std::string_view inner = part;
  constexpr std::string_view kMarks = " ,;.:\t";
  while (!inner.empty() && kMarks.find(inner.front()) != std::string_view::npos) {
    inner.remove_prefix(1);
  }
  while (!inner.empty() && kMarks.find(inner.back()) != std::string_view::npos) {
    inner.remove_suffix(1);
  }
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (blank > 0) {
      words.push_back(text.substr(0, blank));
    }
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return words;
}

std::string without_brackets(std::string_view text) {
  std::string result;
  int depth = 0;
  for (const char c : text) {
    depth += c == '(' ? 1 : 0;
    result += depth > 0 ? ' ' : c;
    depth -= c == ')' && depth > 0 ? 1 : 0;
  }
  return result;
}

std::optional<std::string_view> mark_meaning(std::string_view text, const Language& language) {
  return language.look_up(Table::kGenders, folded(text));
}

std::optional<std::string_view> pronoun_meaning(std::string_view text, const Language& language) {
  constexpr std::size_t kMostBytes = 60;
  if (text.size() > kMostBytes) {
    return std::nullopt;
  }
  std::string words = folded(text);
  const std::string first = words.substr(0, words.find(' '));
  if (language.has(Words::kGroupWords, first) ||
      language.look_up(Table::kGenders, first) == "mixed") {
    words.erase(0, first.size());
  }
  std::erase(words, ' ');
  std::replace(words.begin(), words.end(), ',', '/');
  // The table has the common ones: "she/her" of "she/her/ella".
  for (std::size_t end = words.size(); end > 0; end = words.rfind('/', end - 1)) {
    if (end == std::string::npos) {
      break;
    }
    if (const auto meaning = language.look_up(Table::kPronouns, words.substr(0, end))) {
      return meaning;
    }
  }
  return std::nullopt;
}

bool is_group(std::string_view text, const Language& language) {
  const std::string part = folded(text);
  const std::vector<std::string_view> words = words_of(part);
  if (words.empty()) {
    return false;
  }
  const bool begins_with_number =
      (words[0][0] >= '0' && words[0][0] <= '9') || language.look_up(Table::kNumbers, words[0]);
  return begins_with_number || language.prefix(Words::kGroupWords, part) > 0 ||
         std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return language.has(Words::kGroupWords, word); });
}

bool is_person(std::string_view text, const Language& language) {
  const std::string name = without_age(without_brackets(text), language);
  const std::vector<std::string_view> words = words_of(name);
  return !words.empty() && is_capitalised(words.front()) &&
         std::all_of(words.begin(), words.end(), [&](std::string_view word) {
           return begins_like_name(word) || language.has(Words::kNameParticles, folded(word)) ||
                  (word.find('/') != std::string_view::npos && pronoun_meaning(word, language));
         });
}

bool is_remark(std::string_view text, const Language& language) {
  return is_age(text, language) || is_suffix(text, language) || is_plain_mark(text, language) ||
         (!is_capitalised(text) && !is_group(text, language));
}

// A part is copied and folded alone, for hostile lists are long.
PrintedSubject read_part(std::string_view text, Stretch part, const Language& language) {
  PrintedSubject subject = PartReader(at(text, part), language).read();
  const auto shift = [&](Stretch& stretch) {
    stretch.begin += part.begin;
    stretch.end += part.begin;
  };
  shift(subject.name);
  for (std::optional<Stretch>* found : {&subject.mark, &subject.pronouns, &subject.age}) {
    if (*found) {
      shift(**found);
    }
  }
  return subject;
}

std::vector<ListPart> cut_list(std::string_view text, const Language& language) {
  std::vector<ListPart> parts;
  std::size_t begin = 0;
  bool is_joined = false;
  const auto close = [&](std::size_t end, std::size_t next, bool joins) {
    const Stretch part = trimmed_stretch(text, {begin, end});
    if (part.begin < part.end) {
      parts.push_back({with_point(text, part, language), is_joined});
    }
    is_joined = joins;
    begin = next;
  };
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (depth > 0) {
      continue;
    }
    if (text[i] == ',' || text[i] == ';') {
      close(i, i + 1, false);
    } else if (text[i] == ')' && ends_line_at(text, i, language)) {
      close(i + 1, i + 1, false);
    } else if (const std::size_t end = text[i] == ' ' ? end_of_conjunction(text, i, language) : i;
               end > i) {
      close(i, end, true);
      i = end - 1;
    }
  }
  close(text.size(), text.size(), false);
  return parts;
}

}  // namespace uaparse
