#include "uaparse/extract/languages.h"

#include <algorithm>

#include "uaparse/extract/statement.h"

namespace uaparse {

namespace {

// The words of [begin, end) with their places.
std::vector<std::pair<std::size_t, std::size_t>> words_between(std::string_view text,
                                                               std::size_t begin, std::size_t end) {
  std::vector<std::pair<std::size_t, std::size_t>> words;
  while (begin < end) {
    const std::size_t first = text.find_first_not_of(" ,;:/().", begin);
    if (first >= end) {
      break;
    }
    const std::size_t last = std::min(text.find_first_of(" ,;:/().", first), end);
    words.emplace_back(first, last);
    begin = last;
  }
  return words;
}

void read_language_names(const Context& context, const Statement& statement, std::size_t end,
                         Record& record) {
  const std::string& text = statement.folded.text;
  const auto words = words_between(text, statement.value, end);
  for (std::size_t i = 0; i < words.size(); ++i) {
    // Two words first: "Haitian Creole" is not "Creole".
    for (std::size_t last = std::min(i + 1, words.size() - 1) + 1; last-- > i;) {
      const std::string_view name =
          std::string_view(text).substr(words[i].first, words[last].second - words[i].first);
      const auto tag = context.language().look_up(Table::kLanguages, name);
      if (!tag) {
        continue;
      }
      const bool is_new = std::none_of(record.write_in.begin(), record.write_in.end(),
                                       [&](const auto& known) { return known.value == *tag; });
      if (is_new) {
        record.write_in.push_back(sourced(std::string(*tag),
                                          statement.spans(words[i].first, words[last].second),
                                          confidence::kLabelled));
      }
      i = last;
      break;
    }
  }
}

// Where the names behind a label end: with its line, or with the one below where nothing stands on
// it, and lines further where the list goes on.
std::size_t end_of_value(const Context& context, const Heading& heading,
                         const Statement& statement) {
  std::size_t end = 0;
  for (std::size_t i = heading.line; i < statement.last; ++i) {
    end += context.line(i).folded.text.size() + (i > heading.line ? 1 : 0);
    const std::string_view text = trimmed(std::string_view(statement.folded.text).substr(0, end));
    const std::string_view last = text.substr(text.rfind(' ') + 1);
    if (text.size() > statement.value && !text.ends_with(',') &&
        !context.language().has(Words::kConjunctions, last)) {
      break;
    }
  }
  return std::min(end, statement.folded.text.size());
}

struct LanguageSentence {
  Statement statement;
  std::size_t end = 0;  // of the names, in its folded text
};

LanguageSentence whole_of(Statement statement) {
  const std::size_t end = statement.folded.text.size();
  return {std::move(statement), end};
}

// The sentence or the label that names languages. A heading of its own is followed by the sentence.
std::optional<LanguageSentence> find_languages(const Context& context) {
  constexpr std::size_t kMostLines = 4;
  for (const Label label :
       {Label::kPreferredLanguage, Label::kWriteIn, Label::kRecommendedAction}) {
    const Heading* heading = context.segmentation.find_heading(label);
    if (heading == nullptr) {
      continue;
    }
    if (label == Label::kPreferredLanguage) {
      LanguageSentence value{read_paragraph(context, *heading, kMostLines), 0};
      value.end = end_of_value(context, *heading, value.statement);
      return value;
    }
    Statement statement = read_statement(context, *heading);
    const bool is_alone = statement.value >= statement.folded.text.size();
    if (is_alone && heading->last_line() + 1 < context.segmentation.lines.size()) {
      return whole_of(read_statement(context, {label, heading->last_line() + 1, 0}));
    }
    return whole_of(std::move(statement));
  }
  return std::nullopt;
}

// A label for the languages alone goes before the sentences that name them by the way.
void note_other_sentences(const Context& context) {
  const bool is_labelled = context.segmentation.find_heading(Label::kPreferredLanguage) != nullptr;
  for (const Label label : {Label::kWriteIn, Label::kRecommendedAction}) {
    const Heading* heading = context.segmentation.find_heading(label);
    if (is_labelled && heading != nullptr) {
      context.pass_over("/write_in", trimmed(whole(*context.line(heading->line).line)),
                        "the label of the languages goes before a sentence");
    }
  }
}

}  // namespace

void read_languages(const Context& context, Record& record) {
  note_other_sentences(context);
  const std::optional<LanguageSentence> sentence = find_languages(context);
  if (!sentence) {
    return;
  }
  const Statement& statement = sentence->statement;
  const auto own =
      context.language().find(Label::kOwnLanguage, statement.folded.text, statement.value);
  read_language_names(context, statement, own ? std::min(own->begin, sentence->end) : sentence->end,
                      record);
  if (own) {
    record.own_language =
        sourced(true, statement.spans(own->begin, own->end), confidence::kLabelled);
  } else if (!record.write_in.empty()) {
    record.own_language = {false, record.write_in.front().evidence};
  }
}

}  // namespace uaparse
