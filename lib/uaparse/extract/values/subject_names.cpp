#include "uaparse/extract/values/subject_names.h"

#include <algorithm>
#include <string>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

constexpr std::string_view kOutsideWords = "()\"'.,;:?!";

// The word without brackets and marks around it.
std::string_view bare(std::string_view word) {
  while (!word.empty() && kOutsideWords.find(word.front()) != std::string_view::npos) {
    word.remove_prefix(1);
  }
  while (!word.empty() && kOutsideWords.find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  return word;
}

// A point behind a whole word, which no initial and no title ("Mohd.") is.
bool ends_sentence(std::string_view word, const Language& language) {
  constexpr std::size_t kLongestTitle = 5;
  const bool is_title = is_capitalised(word) && word.size() <= kLongestTitle;
  return word.back() == '.' && word.find('.') == word.size() - 1 && word.size() > 2 && !is_title &&
         !language.has(Words::kHonorifics, folded(word)) &&
         !language.has(Words::kNameSuffixes, folded(word));
}

bool is_sentence(std::string_view text, const Language& language) {
  if (text.find_first_of(":?!") != std::string_view::npos ||
      language.dates().find(folded(text)).has_value()) {
    return true;
  }
  const std::vector<std::string_view> words = words_of(text);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return ends_sentence(word, language) ||
           (!is_capitalised(word) && language.has(Words::kSentenceWords, folded(bare(word))));
  });
}

// Reads the parts of a line one after the other.
class CaseReader {
 public:
  CaseReader(std::string_view text, const Language& language) : text_(text), language_(language) {}

  std::optional<std::vector<PrintedSubject>> read() {
    const std::string outside = without_brackets(text_);
    if (is_sentence(outside, language_)) {
      return std::nullopt;
    }
    for (const ListPart& part : cut_list(text_, language_)) {
      if (!add(part)) {
        return std::nullopt;
      }
    }
    join_groups();
    std::vector<PrintedSubject> subjects;
    for (const Stretch& part : parts_) {
      PrintedSubject subject = read_part(text_, part, language_);
      if (subject.name.begin >= subject.name.end) {
        return std::nullopt;
      }
      subjects.push_back(subject);
    }
    return subjects;
  }

 private:
  // False when the part cannot be of a list.
  bool add(const ListPart& part) {
    const std::string_view text = at(text_, part.text);
    const bool is_mere_name = is_name(text);
    if (!parts_.empty() && says_something_of_last(part, is_mere_name)) {
      parts_.back().end = part.text.end;
      return true;
    }
    const Stretch person = without_relation(part.text);
    if (is_mere_name || is_name(at(text_, person))) {
      parts_.push_back(is_mere_name ? part.text : person);
      return true;
    }
    // "... and Belu communities": join_groups makes one of it.
    const bool is_tail_of_group =
        part.is_joined && is_group(text, language_) &&
        is_group(at(text_, parts_.empty() ? part.text : parts_.front()), language_);
    if (is_people(part) || is_relative(part) || is_tail_of_group) {
      parts_.push_back(part.text);
      return true;
    }
    return false;
  }

  // "Three men and two women", "Members of the Ashan and Belu communities" are one group, unless
  // somebody has a mark.
  void join_groups() {
    const bool has_mark = std::any_of(parts_.begin(), parts_.end(), [&](const Stretch& part) {
      return is_marked(at(text_, part));
    });
    if (parts_.size() > 1 && !has_mark && is_group(at(text_, parts_.front()), language_)) {
      parts_ = {trimmed_stretch(text_, {parts_.front().begin, parts_.back().end})};
    }
  }

  bool is_marked(std::string_view text) const {
    const PrintedSubject subject = read_part(text, {0, text.size()}, language_);
    return subject.mark || subject.pronouns;
  }

  // "Anton Zorin", "Anton Zorin's friend"; the mark speaks for other words.
  bool is_name(std::string_view text) const {
    if (!is_capitalised(text) || is_group(without_brackets(text), language_)) {
      return false;
    }
    if (is_person(text, language_) || is_marked(text)) {
      return true;
    }
    const std::string outside = without_brackets(text);
    const std::vector<std::string_view> words = words_of(outside);
    const auto is_relation = [&](std::string_view word) {
      return language_.has(Words::kRelations, folded(word));
    };
    return std::any_of(words.begin(), words.end(), is_relation) &&
           std::all_of(words.begin(), words.end(), [&](std::string_view word) {
             return is_capitalised(word) || is_relation(word);
           });
  }

  bool says_something_of_last(const ListPart& part, bool is_mere_name) const {
    const std::string_view text = at(text_, part.text);
    const bool is_small = !is_capitalised(text) && text.front() > '9';
    if (!is_small && is_remark(text, language_)) {
      return true;
    }
    if (is_relative(part) || is_name(at(text_, without_relation(part.text)))) {
      return is_mere_name && is_description(text);
    }
    if (is_people(part)) {
      return language_.has(Words::kGroupWords, folded(text)) &&
             is_group(at(text_, parts_.back()), language_);
    }
    return is_remark(text, language_) || !part.is_joined;
  }

  // An origin or an office, though it is written like a name: "Kurdish", "Chief Editor". Where
  // people are marked, a word alone without a mark is no person.
  bool is_description(std::string_view text) const {
    const std::string part = folded(without_brackets(text));
    const std::vector<std::string_view> words = words_of(part);
    return !is_marked(text) && (language_.look_up(Table::kLanguages, part) ||
                                (words.size() == 1 && is_marked(at(text_, parts_.back()))) ||
                                std::all_of(words.begin(), words.end(), [&](std::string_view word) {
                                  return language_.has(Words::kOfficeHeads, word) ||
                                         language_.has(Words::kOfficeWords, word) ||
                                         language_.has(Words::kFunctionWords, word);
                                }));
  }

  // "Eleven men", "Members of the union", "other villagers". Behind a comma small words without a
  // number say what the person before is: "community leader".
  bool is_people(const ListPart& part) const {
    const std::string text = folded(without_brackets(at(text_, part.text)));
    const std::vector<std::string_view> words = words_of(text);
    if (words.empty()) {
      return false;
    }
    const bool is_counted = (words[0][0] >= '0' && words[0][0] <= '9') ||
                            language_.look_up(Table::kNumbers, words[0]) ||
                            language_.prefix(Words::kQuantifiers, text) > 0;
    const bool has_noun = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
      return language_.has(Words::kGroupWords, word) ||
             language_.look_up(Table::kGroupGenders, word);
    });
    if (is_counted || !has_noun) {
      return is_counted && (has_noun || has_small_word(part.text));
    }
    if (part.is_joined) {
      return words.size() == 1 || language_.has(Words::kPossessives, words[0]) ||
             language_.has(Words::kFunctionWords, words[1]);
    }
    return parts_.empty() || language_.has(Words::kGroupWords, text);
  }

  bool has_small_word(Stretch part) const {
    const std::string_view text = at(text_, part);
    const std::vector<std::string_view> words = words_of(text);
    return std::any_of(words.begin() + 1, words.end(), [](std::string_view word) {
      return count_letters(word).small > 0 && !is_capitalised(word);
    });
  }

  // "his wife", when it stands behind "and": with a comma it says who the person before is.
  bool is_relative(const ListPart& part) const {
    const std::string text = folded(without_brackets(at(text_, part.text)));
    const std::vector<std::string_view> words = words_of(text);
    return part.is_joined && words.size() == 2 &&
           language_.has(Words::kPossessives, words.front()) &&
           language_.has(Words::kRelations, words.back());
  }

  // "Lena Orlova" of "his wife Lena Orlova".
  Stretch without_relation(Stretch part) const {
    Stretch rest = part;
    bool is_relation = false;
    while (rest.begin < rest.end && !is_capitalised(at(text_, rest))) {
      const std::string_view text = at(text_, rest);
      const std::size_t blank = std::min(text.find(' '), text.size());
      const std::string word = folded(text.substr(0, blank));
      if (!language_.has(Words::kRelations, word) && !language_.has(Words::kPossessives, word)) {
        return part;
      }
      is_relation = is_relation || language_.has(Words::kRelations, word);
      rest.begin += std::min(blank + 1, text.size());
    }
    return is_relation && rest.begin < rest.end ? rest : part;
  }

  std::string_view text_;
  const Language& language_;
  std::vector<Stretch> parts_;
};

}  // namespace

std::vector<PrintedSubject> split_subjects(std::string_view text, const Language& language) {
  std::vector<Stretch> parts;
  bool is_list = true;
  for (const ListPart& part : cut_list(text, language)) {
    if (!parts.empty() && is_remark(at(text, part.text), language)) {
      parts.back().end = part.text.end;
      continue;
    }
    is_list = is_list &&
              (is_person(at(text, part.text), language) || is_group(at(text, part.text), language));
    parts.push_back(part.text);
  }
  // "members of the Ashan and Belu communities": a group whose tail is a name is one group, unless
  // somebody behind it has a mark.
  const bool has_mark = std::any_of(parts.begin(), parts.end(), [&](const Stretch& part) {
    const PrintedSubject subject = read_part(text, part, language);
    return subject.mark || subject.pronouns;
  });
  if (parts.size() > 1 && !has_mark && is_group(at(text, parts.front()), language)) {
    is_list = false;
  }
  if (!is_list || parts.empty()) {
    parts = {trimmed_stretch(text, {0, text.size()})};
  }
  std::vector<PrintedSubject> result;
  for (const Stretch& part : parts) {
    PrintedSubject subject = read_part(text, part, language);
    if (!is_list) {
      subject.name.end = std::max(subject.name.end,
                                  subject.mark || subject.pronouns ? subject.name.end : part.end);
    }
    if (subject.name.begin < subject.name.end) {
      result.push_back(subject);
    }
  }
  return result;
}

std::optional<std::vector<PrintedSubject>> read_case_subjects(std::string_view text,
                                                              const Language& language) {
  // Longer ones are no list, and hostile ones would take long.
  constexpr std::size_t kMostBytes = 4000;
  if (text.size() > kMostBytes) {
    return std::nullopt;
  }
  return CaseReader(text, language).read();
}

}  // namespace uaparse
