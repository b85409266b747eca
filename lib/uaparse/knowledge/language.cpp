#include "uaparse/knowledge/language.h"

#include <algorithm>

#include "uaparse/base/nearest_name.h"

namespace uaparse {

namespace {

// A heading may be an item of a list: "2) PLEASE SEND ...", "• PLEASE SEND ...". Where text was
// taken from pages, the number of a page may have run on to it: "-2ADDITIONAL INFORMATION".
constexpr const char* kListMark = "^(?:-\\d{1,3}-? *|[ *•◦▪●-]*(?:\\d{1,2}[.)])? *)";

bool is_heading(Label label) {
  return static_cast<int>(label) < kHeadingCount;
}
bool is_contact(Label label) {
  return label >= Label::kFax;
}

struct Expressions {
  std::vector<Label> labels;
  std::vector<std::string> texts;
};

template <class Predicate>
Expressions collect(const LexiconData& data, Predicate wanted, const std::string& before,
                    const std::string& after) {
  Expressions result;
  for (const auto& [label, patterns] : data.labels) {
    if (!wanted(label)) {
      continue;
    }
    for (const std::string& pattern : patterns) {
      result.labels.push_back(label);
      std::string& text = result.texts.emplace_back(before);
      text.append("(?:").append(tolerant(pattern)).append(")").append(after);
    }
  }
  return result;
}

std::vector<Pattern> compiled(const std::vector<std::string>& expressions) {
  std::vector<Pattern> result;
  result.reserve(expressions.size());
  for (const std::string& expression : expressions) {
    result.emplace_back(expression);
  }
  return result;
}

std::vector<Pattern> inner_patterns(Label label, const std::vector<std::string>& patterns) {
  std::vector<std::string> texts;
  for (const std::string& pattern : patterns) {
    std::string& text = texts.emplace_back("(?:");
    text.append(tolerant(pattern)).append(")");
  }
  // Sought on every line of a document: one pass has to do for all of its patterns.
  if (label == Label::kUnfilled && !texts.empty()) {
    for (std::size_t i = 1; i < texts.size(); ++i) {
      texts.front().append("|").append(texts[i]);
    }
    texts.resize(1);
  }
  return compiled(texts);
}

std::size_t word_count(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The word at the beginning, up to a blank or a mark; a text that begins with a phrase begins with
// the phrase's first word.
std::string_view first_word(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_word_byte);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

}  // namespace

Language::Language(const LexiconData& data)
    : data_(&data),
      headings_(std::vector<std::string>()),
      contacts_(std::vector<std::string>()),
      ordinary_words_(data.ordinary_words),
      listed_words_(data.listed_words),
      date_groups_(date_expression(data)),
      dates_(date_groups_.text),
      case_numbers_(case_number_expression(data)),
      ages_(age_expression(data)) {
  Expressions headings = collect(data, is_heading, kListMark, "");
  heading_labels_ = std::move(headings.labels);
  headings_ = PatternSet(headings.texts);
  heading_patterns_ = compiled(headings.texts);
  Expressions contacts = collect(data, is_contact, "(?:^|[ (/|;,\\[])", "");
  contact_labels_ = std::move(contacts.labels);
  contacts_ = PatternSet(contacts.texts);
  contact_patterns_ = compiled(contacts.texts);
  for (const auto& [label, patterns] : data.labels) {
    if (!is_contact(label)) {
      inner_.emplace(static_cast<int>(label), inner_patterns(label, patterns));
    }
  }
  for (const auto& [list, phrases] : data.words) {
    add_words(list, phrases);
  }
}

void Language::add_words(Words list, const std::vector<std::string>& phrases) {
  Longest& longest = longest_[static_cast<std::size_t>(list)];
  for (const std::string& phrase : phrases) {
    words_[phrase].lists.add(list);
    words_[first_word(phrase)].begins.add(list);
    longest.words = std::max(longest.words, word_count(phrase));
    longest.bytes = std::max(longest.bytes, phrase.size());
  }
}

const std::vector<std::string>& Language::phrases(Words list) const {
  static const std::vector<std::string> kNone;
  const auto found = data_->words.find(list);
  return found == data_->words.end() ? kNone : found->second;
}

std::vector<LabelMatch> Language::match_headings(std::string_view line) const {
  std::vector<LabelMatch> result;
  std::vector<int> ids;
  if (!headings_.find(line, ids)) {
    return result;
  }
  for (const int id : ids) {
    const auto i = static_cast<std::size_t>(id);
    const std::optional<Match> match = heading_patterns_[i].find(line);
    if (!match) {
      continue;
    }
    if (!result.empty() && result.back().label == heading_labels_[i]) {
      result.back().end = std::max(result.back().end, match->end);
    } else {
      result.push_back({heading_labels_[i], match->begin, match->end});
    }
  }
  return result;
}

std::vector<LabelMatch> Language::match_contacts(std::string_view line) const {
  std::vector<LabelMatch> all;
  std::vector<int> ids;
  if (!contacts_.find(line, ids)) {
    return all;
  }
  for (const int id : ids) {
    const auto i = static_cast<std::size_t>(id);
    for (auto match = contact_patterns_[i].find(line); match && match->end > match->begin;
         match = contact_patterns_[i].find(line, match->end)) {
      std::size_t begin = match->begin;
      while (begin < match->end && !is_word_byte(line[begin])) {
        ++begin;  // the separator before the label is not part of it
      }
      // "Fax +977 ...": the sign that makes up for the colon is part of the number.
      const bool takes_sign = line[match->end - 1] == '+' || line[match->end - 1] == '(';
      all.push_back({contact_labels_[i], begin, match->end - (takes_sign ? 1 : 0)});
    }
  }
  std::sort(all.begin(), all.end(), [](const LabelMatch& a, const LabelMatch& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::vector<LabelMatch> result;
  for (const LabelMatch& match : all) {
    if (result.empty() || match.begin >= result.back().end) {
      result.push_back(match);
    }
  }
  return result;
}

std::optional<LabelMatch> Language::find(Label label, std::string_view text,
                                         std::size_t from) const {
  const auto patterns = inner_.find(static_cast<int>(label));
  if (patterns == inner_.end()) {
    return std::nullopt;
  }
  std::optional<LabelMatch> best;
  for (const Pattern& pattern : patterns->second) {
    const std::optional<Match> match = pattern.find(text, from);
    if (match && (!best || match->begin < best->begin ||
                  (match->begin == best->begin && match->end > best->end))) {
      best = LabelMatch{label, match->begin, match->end};
    }
  }
  return best;
}

WordLists Language::lists(std::string_view phrase) const {
  const auto entry = words_.find(phrase);
  return entry == words_.end() ? WordLists() : entry->second.lists;
}

std::size_t Language::prefix(Words list, std::string_view text) const {
  const auto first = words_.find(first_word(text));
  if (first == words_.end() || !first->second.begins.has(list)) {
    return 0;
  }
  const Longest& longest = longest_[static_cast<std::size_t>(list)];
  std::size_t best = 0;
  std::size_t words = 0;
  const std::size_t most = std::min(text.size(), longest.bytes);
  for (std::size_t end = 1; end <= most && words < longest.words; ++end) {
    const bool at_end =
        end == text.size() || !is_word_byte(text[end]) || !is_word_byte(text[end - 1]);
    if (at_end && has(list, text.substr(0, end))) {
      best = end;
    }
    words += end < text.size() && text[end] == ' ' ? 1 : 0;
  }
  return best;
}

std::optional<std::string_view> Language::look_up(Table table, std::string_view word) const {
  const auto words = data_->tables.find(table);
  if (words == data_->tables.end()) {
    return std::nullopt;
  }
  const auto found = words->second.find(std::string(word));
  return found == words->second.end() ? std::nullopt
                                      : std::optional<std::string_view>(found->second);
}

bool Language::is_listed(std::string_view word) const {
  return ordinary_words_.knows(word) || listed_words_.knows(word);
}

bool Language::is_stem(std::string_view stem) const {
  constexpr std::size_t kShortestStem = 3;
  if (stem.size() < kShortestStem) {
    return false;
  }
  const std::string_view shorter = stem.substr(0, stem.size() - 1);
  const bool is_doubled = stem.back() == stem[stem.size() - 2];
  return is_listed(stem) || is_listed(std::string(stem) + "e") ||
         (is_doubled && is_listed(shorter)) ||
         (stem.back() == 'i' && is_listed(std::string(shorter) + "y"));
}

bool Language::is_word(std::string_view word) const {
  if (is_listed(word)) {
    return true;
  }
  const auto endings = data_->words.find(Words::kWordEndings);
  return endings != data_->words.end() &&
         std::any_of(endings->second.begin(), endings->second.end(),
                     [&](const std::string& ending) {
                       return word.ends_with(ending) &&
                              is_stem(word.substr(0, word.size() - ending.size()));
                     });
}

bool Language::is_near_word(std::string_view word) const {
  return ordinary_words_.is_near(word) || listed_words_.is_near(word);
}

bool Language::is_near_listed_word(std::string_view word, std::size_t slack) const {
  return listed_words_.is_near(word, slack);
}

std::optional<std::string_view> Language::look_up_misspelt(Table table,
                                                           std::string_view word) const {
  constexpr std::size_t kShortest = 5;  // of short words, one letter makes another
  const auto words = data_->tables.find(table);
  if (words == data_->tables.end() || word.size() < kShortest) {
    return std::nullopt;
  }
  for (const auto& [name, meaning] : words->second) {
    const std::size_t longer = std::max(name.size(), word.size());
    if (name.size() >= kShortest && longer <= std::min(name.size(), word.size()) + 1 &&
        edit_distance(name, word) == 1) {
      return meaning;
    }
  }
  return std::nullopt;
}

}  // namespace uaparse
