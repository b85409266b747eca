#include "uaparse/extract/line_traits.h"

#include <algorithm>

#include "uaparse/extract/values/name_words.h"

namespace uaparse {

namespace {

// A word of the line that is read; it points into the line and its folded text.
struct TextWord {
  std::string_view printed;
  std::string_view folded;  // without the punctuation around it
  std::string_view raw;     // folded as printed, for abbreviations that keep their point
  WordLists lists;          // that hold it without punctuation
};

std::string_view without_punctuation(std::string_view word) {
  constexpr std::string_view kMarks = ",.;:()[]\"'";
  while (!word.empty() && kMarks.find(word.front()) != std::string_view::npos) {
    word.remove_prefix(1);
  }
  while (!word.empty() && kMarks.find(word.back()) != std::string_view::npos) {
    word.remove_suffix(1);
  }
  return word;
}

std::vector<TextWord> split_words(std::string_view text, const Folded& folded,
                                  const Language& language) {
  std::vector<TextWord> words;
  const std::string_view all = folded.text;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::size_t end = std::min(all.find(' ', begin), all.size());
    if (end > begin) {
      const std::size_t first = folded.original(begin);
      const std::string_view raw = all.substr(begin, end - begin);
      const std::string_view bare = without_punctuation(raw);
      words.push_back(
          {text.substr(first, folded.original(end) - first), bare, raw, language.lists(bare)});
    }
    begin = end + 1;
  }
  return words;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class TraitReader {
 public:
  TraitReader(const Context& context, std::string_view text)
      : context_(context),
        language_(context.language()),
        line_(fold(text)),
        folded_(line_.text),
        words_(split_words(text, line_, language_)) {}

  LineTraits read() {
    LineTraits traits;
    traits.words = words_.size();
    if (words_.empty()) {
      return traits;
    }
    read_ends(traits);
    read_place(traits);
    traits.is_institution = language_.prefix(Words::kInstitutions, without_article()) > 0;
    read_organization(traits);
    traits.is_office_vocabulary =
        std::all_of(words_.begin(), words_.end(), [&](const TextWord& word) {
          return word.lists.has(Words::kOfficeWords) || word.lists.has(Words::kFunctionWords) ||
                 word.lists.has(Words::kOfficeHeads);
        });
    read_person(traits);
    traits.is_institution =
        traits.is_institution || (!traits.is_person && !has_office_head() && head_is_institution());
    traits.is_office = !traits.is_institution && !traits.is_person && has_office_head();
    return traits;
  }

 private:
  std::string_view without_article() const {
    return trimmed(folded_.substr(language_.prefix(Words::kArticles, folded_)));
  }

  void read_ends(LineTraits& traits) const {
    const TextWord& first = words_.front();
    const TextWord& last = words_.back();
    // "4th Floor" and "c/o ..." begin lines of their own.
    traits.begins_small = !is_capitalised(first.printed) &&
                          count_letters(first.printed).small > 0 && !has_digit(first.printed) &&
                          !language_.has(Words::kPlaces, first.raw);
    traits.begins_with_particle = traits.begins_small && (begins_like_name(first.printed) ||
                                                          first.lists.has(Words::kNameParticles));
    const std::size_t count = words_.size();
    traits.ends_definite = (count >= 2 && words_[count - 2].lists.has(Words::kArticles)) ||
                           (count >= 3 && words_[count - 3].lists.has(Words::kArticles));
    traits.ends_open = last.lists.has(Words::kFunctionWords) || last.raw.ends_with(',') ||
                       last.raw.ends_with('-') || last.raw == "&";
  }

  void read_place(LineTraits& traits) const {
    const std::string_view name = without_punctuation(folded_);
    traits.is_country = context_.knowledge.country_code(name).has_value();
    traits.is_city = language_.has(Words::kCapitals, name);
    traits.has_digit = has_digit(folded_);
    traits.is_place =
        traits.has_digit || std::any_of(words_.begin(), words_.end(), [&](const TextWord& word) {
          return word.lists.has(Words::kPlaces) || language_.has(Words::kPlaces, word.raw);
        });
  }

  // Words such as "centre" are of institutions and of places alike.
  void read_organization(LineTraits& traits) const {
    traits.describes_organization = language_.has(Words::kOrganizationKinds, folded_);
    if (words_.size() < 2 || has_digit(folded_) || traits.is_country || traits.is_city) {
      return;
    }
    const auto is_institution = [&](const TextWord& word) {
      return word.lists.has(Words::kInstitutions);
    };
    const bool is_street = std::any_of(words_.begin(), words_.end(), [&](const TextWord& word) {
      return word.lists.has(Words::kPlaces) && !is_institution(word);
    });
    const TextWord& last = words_.back();
    traits.names_organization =
        !is_street && std::any_of(words_.begin(), words_.end(), is_institution);
    traits.describes_organization =
        traits.describes_organization ||
        (!is_street && is_institution(last) && !is_capitalised(last.printed));
  }

  // How many words the honorifics at the beginning take ("H.E. Dr").
  std::size_t honorific_words() const {
    std::size_t bytes = 0;
    std::string_view rest = folded_;
    while (const std::size_t length = language_.prefix(Words::kHonorifics, rest)) {
      std::size_t next = length;
      while (next < rest.size() && (rest[next] == '.' || rest[next] == ',' || rest[next] == ' ')) {
        ++next;
      }
      bytes += next;
      rest.remove_prefix(next);
    }
    const std::string_view taken = trimmed(folded_.substr(0, bytes));
    return taken.empty()
               ? 0
               : static_cast<std::size_t>(std::count(taken.begin(), taken.end(), ' ')) + 1;
  }

  bool is_name_word(const TextWord& word, bool is_known_person) const {
    if (has_digit(word.folded) || word.folded.empty()) {
      return false;
    }
    if (word.lists.has(Words::kNameParticles)) {
      return true;
    }
    if (!begins_like_name(word.printed)) {
      return false;
    }
    return is_known_person ||
           !(word.lists.has(Words::kOfficeWords) || word.lists.has(Words::kOfficeHeads) ||
             word.lists.has(Words::kPlaces) || word.lists.has(Words::kInstitutions) ||
             word.lists.has(Words::kFunctionWords));
  }

  void read_person(LineTraits& traits) const {
    constexpr std::size_t kMostWords = 7;
    const std::size_t honorifics = honorific_words();
    traits.has_honorific = honorifics > 0;
    traits.is_honorific_only = honorifics > 0 && honorifics == words_.size();
    const std::size_t rest = words_.size() - std::min(honorifics, words_.size());
    const std::size_t least = honorifics > 0 ? 1 : 2;
    // "Charge d'Affaires" has the shape of a name.
    const bool is_office_alone =
        honorifics == 0 && language_.prefix(Words::kOfficeHeads, folded_) == folded_.size();
    if (rest < least || rest > kMostWords || traits.is_country || traits.is_city ||
        is_office_alone) {
      return;
    }
    // After an honorific a name may hold any word but those of an office ("Chief of the Police").
    const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(honorifics);
    const bool first_is_function =
        begin->lists.has(Words::kFunctionWords) && !is_capitalised(begin->printed);
    // "Señor Ministro del Interior" is an office with a courtesy.
    const bool is_office_of = honorifics > 0 && rest >= 2 &&
                              begin->lists.has(Words::kOfficeHeads) &&
                              std::next(begin)->lists.has(Words::kFunctionWords);
    const bool known = honorifics > 0 && !words_.front().lists.has(Words::kOfficeHeads);
    // "Judge Lena Park": a surname may be the word of a place behind a first name.
    const auto is_name = [&](const TextWord& word) {
      const bool may_be_surname =
          honorifics > 0 && &word != &*begin && !word.lists.has(Words::kOfficeWords) &&
          !word.lists.has(Words::kOfficeHeads) && !word.lists.has(Words::kInstitutions) &&
          !word.lists.has(Words::kFunctionWords);
      return is_name_word(word, known || may_be_surname);
    };
    traits.is_person =
        !first_is_function && !is_office_of && std::all_of(begin, words_.end(), is_name);
  }

  // "Stonecutters' Union of the South": an institution before the first "of".
  bool head_is_institution() const {
    const auto end = std::find_if(words_.begin(), words_.end(), [&](const TextWord& word) {
      return word.lists.has(Words::kFunctionWords);
    });
    return end != words_.begin() && end != words_.end() &&
           std::prev(end)->lists.has(Words::kInstitutions);
  }

  // A head noun, with at most one word before it that is not known to stand there.
  bool has_office_head() const {
    std::string_view rest = folded_;
    std::size_t unknown = 0;
    for (const TextWord& word : words_) {
      if (language_.prefix(Words::kOfficeHeads, rest) > 0) {
        return true;
      }
      unknown +=
          word.lists.has(Words::kOfficeWords) || word.lists.has(Words::kFunctionWords) ? 0 : 1;
      if (unknown > 1) {
        return false;
      }
      rest.remove_prefix(std::min(rest.find(' ') + 1, rest.size()));
    }
    return false;
  }

  const Context& context_;
  const Language& language_;
  Folded line_;
  std::string_view folded_;
  std::vector<TextWord> words_;
};

}  // namespace

LineTraits read_traits(const Context& context, const Span& span) {
  return TraitReader(context, span.text()).read();
}

}  // namespace uaparse
