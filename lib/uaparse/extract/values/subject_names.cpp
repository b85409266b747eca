#include "uaparse/extract/values/subject_names.h"

#include <algorithm>
#include <charconv>

#include "uaparse/base/text.h"
#include "uaparse/extract/values/name_words.h"

namespace uaparse {

namespace {

Stretch trimmed_stretch(std::string_view text, Stretch stretch) {
  const std::string_view part = text.substr(stretch.begin, stretch.end - stretch.begin);
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

std::string_view at(std::string_view text, Stretch stretch) {
  return text.substr(stretch.begin, stretch.end - stretch.begin);
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

// Begins with a number or holds a word that stands for several people.
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

std::string without_age(std::string text, const Language& language) {
  const Folded part = fold(text);
  if (const std::optional<Match> match = language.ages().find(part.text)) {
    text.replace(part.original(match->begin),
                 part.original(match->end) - part.original(match->begin), " ");
  }
  return text;
}

bool is_person(std::string_view text, const Language& language) {
  const std::string name = without_age(without_brackets(text), language);
  const std::vector<std::string_view> words = words_of(name);
  return !words.empty() && is_capitalised(words.front()) &&
         std::all_of(words.begin(), words.end(), [&](std::string_view word) {
           return begins_like_name(word) || language.has(Words::kNameParticles, folded(word));
         });
}

// Reads and blanks out brackets and ages, so that only the name is left.
class PartReader {
 public:
  PartReader(std::string_view text, const Language& language)
      : text_(text), language_(language), rest_(text) {}

  PrintedSubject read() {
    PrintedSubject subject;
    read_brackets(subject);
    read_age(subject);
    subject.name = trimmed_stretch(rest_, {0, std::min(rest_.find(','), rest_.size())});
    while (at(rest_, subject.name).find("  ") != std::string_view::npos) {
      // Something was taken out in the middle: the name ends there.
      subject.name =
          trimmed_stretch(rest_, {subject.name.begin, rest_.find("  ", subject.name.begin)});
    }
    subject.is_group = is_group(at(text_, subject.name), language_);
    return subject;
  }

 private:
  void blank_out(std::size_t begin, std::size_t end) {
    std::fill(rest_.begin() + static_cast<std::ptrdiff_t>(begin),
              rest_.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }

  void read_brackets(PrintedSubject& subject) {
    for (std::size_t open = rest_.find('('); open < rest_.size();
         open = rest_.find('(', open + 1)) {
      const std::size_t close = std::min(rest_.find(')', open), rest_.size());
      const Stretch inside = trimmed_stretch(text_, {open + 1, close});
      if (!subject.mark && language_.look_up(Table::kGenders, folded(at(text_, inside)))) {
        subject.mark = inside;
      }
      blank_out(open, std::min(close + 1, rest_.size()));
    }
  }

  void read_age(PrintedSubject& subject) {
    const Folded window = fold(rest_);
    const std::optional<Match> match = language_.ages().find(window.text);
    if (!match) {
      return;
    }
    const bool is_labelled = match->groups[1].first != std::string_view::npos;
    const auto& [begin, end] = match->groups[is_labelled ? 1 : 2];
    subject.age = Stretch{window.original(begin), window.original(end)};
    const std::string_view digits = at(text_, *subject.age);
    std::from_chars(digits.data(), digits.data() + digits.size(), subject.years);
    if (digits.find(' ') != std::string_view::npos) {
      subject.years = 0;
    }
    blank_out(window.original(match->begin), window.original(is_labelled ? end : match->end));
  }

  std::string_view text_;
  const Language& language_;
  std::string rest_;
};

// One part of the list. It alone is copied and folded, for hostile lists are long.
PrintedSubject read_part(std::string_view text, Stretch part, const Language& language) {
  PrintedSubject subject = PartReader(at(text, part), language).read();
  const auto shift = [&](Stretch& stretch) {
    stretch.begin += part.begin;
    stretch.end += part.begin;
  };
  shift(subject.name);
  if (subject.mark) {
    shift(*subject.mark);
  }
  if (subject.age) {
    shift(*subject.age);
  }
  return subject;
}

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
  const std::string mark = folded(text.substr(open + 1, close - open - 1));
  return language.look_up(Table::kGenders, mark) && is_capitalised(text.substr(close + 2));
}

// Where a list may be cut: behind commas and semicolons, behind a mark that ends a line, and around
// conjunctions between words ("aged 17 or 18" is one).
std::vector<Stretch> cut_list(std::string_view text, const Language& language) {
  std::vector<Stretch> parts;
  std::size_t begin = 0;
  int depth = 0;
  const auto close = [&](std::size_t end) {
    const Stretch part = trimmed_stretch(text, {begin, end});
    if (part.begin < part.end) {
      parts.push_back(part);
    }
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (depth > 0) {
      continue;
    }
    if (text[i] == ',' || text[i] == ';') {
      close(i);
      begin = i + 1;
    } else if (text[i] == ')' && ends_line_at(text, i, language)) {
      close(i + 1);
      begin = i + 1;
    } else if (text[i] == ' ') {
      const std::size_t end = text.find(' ', i + 1);
      const bool is_between_digits = i > 0 && is_digit_at(text, i - 1) &&
                                     end != std::string_view::npos && is_digit_at(text, end + 1);
      if (end != std::string_view::npos && !is_between_digits &&
          language.has(Words::kConjunctions, folded(text.substr(i + 1, end - i - 1)))) {
        close(i);
        begin = end;
        i = end - 1;
      }
    }
  }
  close(text.size());
  return parts;
}

// "45", "aged 45"; "45-year-old farmer".
bool is_age(std::string_view text, const Language& language) {
  const std::string part = folded(text);
  const std::optional<Match> match = language.ages().find(part);
  return text.find_first_not_of("0123456789") == std::string_view::npos ||
         (match && match->begin == 0 &&
          (match->end == part.size() || !match->group(part, 2).empty()));
}

// A part that only says something of the person before it: "aged 45", "45 years old", "farmer".
bool is_remark(std::string_view text, const Language& language) {
  return is_age(text, language) || (!is_capitalised(text) && !is_group(text, language));
}

}  // namespace

std::vector<PrintedSubject> split_subjects(std::string_view text, const Language& language) {
  std::vector<Stretch> parts;
  bool is_list = true;
  for (const Stretch& part : cut_list(text, language)) {
    if (!parts.empty() && is_remark(at(text, part), language)) {
      parts.back().end = part.end;
      continue;
    }
    is_list =
        is_list && (is_person(at(text, part), language) || is_group(at(text, part), language));
    parts.push_back(part);
  }
  // "members of the Ashan and Belu communities": a group whose tail is a name is one group.
  if (!parts.empty() && is_group(at(text, parts.front()), language) && parts.size() > 1) {
    is_list = false;
  }
  if (!is_list || parts.empty()) {
    parts = {trimmed_stretch(text, {0, text.size()})};
  }
  std::vector<PrintedSubject> result;
  for (const Stretch& part : parts) {
    PrintedSubject subject = read_part(text, part, language);
    if (!is_list) {
      subject.name.end = std::max(subject.name.end, subject.mark ? subject.name.end : part.end);
    }
    if (subject.name.begin < subject.name.end) {
      result.push_back(subject);
    }
  }
  return result;
}

}  // namespace uaparse
