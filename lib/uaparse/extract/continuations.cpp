#include "uaparse/extract/continuations.h"

#include <algorithm>

#include "uaparse/extract/line_traits.h"

namespace uaparse {

namespace {

// The shortest international number has a country code and a subscriber's number of five digits.
constexpr std::ptrdiff_t kLeastInternational = 8;
constexpr std::ptrdiff_t kLeastNational = 5;

std::ptrdiff_t count_digits(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view last_word(std::string_view text) {
  return text.substr(text.rfind(' ') + 1);
}

bool is_mark(char c) {
  return std::string_view(" ,;/|").find(c) != std::string_view::npos;
}

class ContinuationFinder {
 public:
  ContinuationFinder(const Context& context, const Contact& contact, const LineBelowContact& below)
      : language_(context.language()),
        context_(context),
        below_(below),
        label_(contact.label),
        span_(trimmed(whole(*below.line))),
        text_(span_.text()),
        value_(contact.value.text()) {}

  Continuation find() const {
    if (text_.front() == '(') {
      // "(202) 342 3829" is a number of its own; with words in it, it is a remark.
      const LetterCount letters = count_letters(text_);
      const bool is_number = letters.small + letters.capitals == 0;
      return is_number_label() && is_number && !continues_number() ? Continuation::kNone
                                                                   : Continuation::kJoined;
    }
    if (value_.empty()) {
      return is_value() ? Continuation::kJoined : Continuation::kNone;
    }
    if (has_open_bracket()) {
      return Continuation::kJoined;
    }
    switch (label_) {
      case Label::kFax:
      case Label::kPhone:
        return continues_number() ? Continuation::kJoined : Continuation::kNone;
      case Label::kEmail:
        return continues_email();
      case Label::kSalutation:
        return continues_salutation() ? Continuation::kJoined : Continuation::kNone;
      case Label::kTelegram:
        return continues_telegram() ? Continuation::kJoined : Continuation::kNone;
      default:
        return Continuation::kNone;
    }
  }

 private:
  bool is_number_label() const { return label_ == Label::kFax || label_ == Label::kPhone; }

  // What may stand on the line below a label that has nothing behind it.
  bool is_value() const {
    switch (label_) {
      case Label::kFax:
      case Label::kPhone:
        return count_digits(number_prefix()) > 0;
      case Label::kEmail:
        // Or the first part of an address that the column broke: never a word like "Governor".
        return text_.find('@') != std::string_view::npos ||
               (text_.find(' ') == std::string_view::npos &&
                text_.find_first_of("-._") != std::string_view::npos);
      case Label::kWeb:
        return text_.find(' ') == std::string_view::npos &&
               text_.find_first_of(".@/") != std::string_view::npos;
      default:
        return true;
    }
  }

  bool has_open_bracket() const {
    const std::size_t open = value_.rfind('(');
    return open != std::string_view::npos && value_.find(')', open) == std::string_view::npos;
  }

  // The part of a line that is a number, or nothing when words follow it that belong to an address.
  std::string_view number_prefix() const {
    const std::size_t length = std::min(text_.find_first_not_of("0123456789 +()./-"), text_.size());
    const std::string_view prefix = text_.substr(0, length);
    const std::string_view rest = text_.substr(length);
    const std::string_view word = rest.substr(0, rest.find(' '));
    const bool is_remark = prefix.ends_with('(');
    const bool is_list =
        rest.empty() || is_mark(rest.front()) || language_.has(Words::kConjunctions, folded(word));
    return is_remark || is_list ? prefix : std::string_view();
  }

  bool continues_number() const {
    const std::string_view number = number_prefix();
    if (count_digits(number) == 0) {
      return false;
    }
    if (is_mark(value_.back()) || ends_in_conjunction()) {
      return true;
    }
    if (number.starts_with('+') || number.starts_with("(+")) {
      return false;
    }
    const std::string_view last = last_number();
    const bool is_international = last.find('+') <= 1;
    if (last.ends_with('-') ||
        count_digits(last) < (is_international ? kLeastInternational : kLeastNational)) {
      return true;
    }
    // Nothing else that stands below a number is a few digits alone.
    const std::string_view first = number.substr(0, number.find_first_of("/;,"));
    return count_digits(first) <= kLeastNational &&
           (below_.is_full || number.size() == text_.size());
  }

  // What stands behind the last separator or conjunction of the value.
  std::string_view last_number() const {
    std::string_view last = trimmed(value_.substr(value_.find_last_of("/;,") + 1));
    for (std::size_t blank = last.rfind(' '); blank != std::string_view::npos && blank > 0;
         blank = last.rfind(' ', blank - 1)) {
      const std::string_view word = last.substr(blank + 1, last.find(' ', blank + 1) - blank - 1);
      if (language_.has(Words::kConjunctions, folded(word))) {
        return trimmed(last.substr(blank + 1 + word.size()));
      }
    }
    return last;
  }

  bool ends_in_conjunction() const {
    return language_.has(Words::kConjunctions, folded(last_word(value_)));
  }

  // An address that the column cut: nothing behind its last mark, or no "@" yet.
  bool needs_rest() const {
    const std::string_view last = value_.substr(value_.find_last_of(" ,;") + 1);
    return !last.empty() && (std::string_view("-._@").find(last.back()) != std::string_view::npos ||
                             last.find('@') == std::string_view::npos);
  }

  Continuation continues_email() const {
    const std::string_view word = text_.substr(0, text_.find_first_of(" ,;"));
    std::string_view rest = text_.substr(word.size());
    while (!rest.empty() && is_mark(rest.front())) {
      rest.remove_prefix(1);
    }
    const bool is_list = rest.empty() || rest.find('@') != std::string_view::npos ||
                         language_.has(Words::kConjunctions, folded(rest));
    const bool is_open = is_mark(value_.back()) || ends_in_conjunction() ||
                         language_.has(Words::kConjunctions, folded(word));
    if (!is_list || word.find_first_of("()\"'") != std::string_view::npos) {
      return Continuation::kNone;
    }
    if (is_open) {
      return Continuation::kJoined;
    }
    if (needs_rest()) {
      return Continuation::kBroken;
    }
    // Broken in the middle of a word: the rest is small letters, and the line above was full.
    const bool is_rest = (below_.is_full || is_lone_word()) &&
                         word.find('@') == std::string_view::npos &&
                         count_letters(word).capitals == 0;
    return is_rest ? Continuation::kBroken : Continuation::kNone;
  }

  // A word alone on its line; with a point in it, it may be a web site where columns are to be
  // seen.
  bool is_lone_word() const {
    return text_.find(' ') == std::string_view::npos &&
           (below_.line->band < 0 || text_.find('.') == std::string_view::npos) &&
           !language_.has(Words::kConjunctions, folded(text_));
  }

  bool continues_salutation() const {
    constexpr std::size_t kMostWords = 3;
    const std::string last = folded(last_word(value_));
    const LineTraits traits = read_traits(context_, span_);
    // "Dear Sir" is whole, "Estimado Sr." is not.
    const bool is_title = last.ends_with('.') && language_.has(Words::kHonorifics, last);
    const bool is_open = value_.ends_with('/') || value_.ends_with('-') || is_title ||
                         language_.has(Words::kFunctionWords, last) ||
                         language_.has(Words::kSalutationOpeners, last);
    // No addressee begins with "Dear", nor with a single word that is part of an office, but where
    // a narrow column breaks its first line: "Prime / Minister".
    const bool is_word_of_office = traits.words == 1 && traits.is_office_vocabulary &&
                                   !traits.is_office && !below_.line->starts_column;
    const bool is_part = is_word_of_office || has_opener();
    if (is_open || traits.begins_small || is_part) {
      return true;
    }
    // "Salutation: Dear Judge / Brimdal".
    const bool is_rest = below_.is_last && !traits.is_office && !traits.is_institution;
    return (below_.is_full || is_rest) && !below_.is_separate && traits.words <= kMostWords &&
           !traits.is_country;
  }

  // "Telegrams: Minister of Justice, Lima, / Peru".
  bool continues_telegram() const {
    const LineTraits traits = read_traits(context_, span_);
    return is_mark(value_.back()) || ends_in_conjunction() || traits.begins_small ||
           (below_.is_full && !below_.is_separate && !traits.is_office && !traits.has_honorific);
  }

  bool has_opener() const {
    const std::string text = folded(text_);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      if (language_.has(Words::kSalutationOpeners, text.substr(begin, end - begin))) {
        return begin > 0;
      }
      begin = end + 1;
    }
    return false;
  }

  const Language& language_;
  const Context& context_;
  const LineBelowContact& below_;
  Label label_;
  Span span_;
  std::string_view text_;
  std::string_view value_;
};

}  // namespace

Continuation find_continuation(const Context& context, const Contact& contact,
                               const LineBelowContact& below) {
  return ContinuationFinder(context, contact, below).find();
}

}  // namespace uaparse
